"""Are the sheets that LibreOffice Calc wrote out again the rows of the record?"""

import csv, sys
from pathlib import Path
import openpyxl

folder, faults, cells = Path(sys.argv[1]), [], 0


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


for path in sorted(Path("data").glob("*.csv")):
    record, calc = rows(path), rows(folder / "calc" / f"record-{path.stem}.csv")
    if len(record) != len(calc):
        faults.append(f"{path.stem}: {len(calc)} rows, not {len(record)}")
    for at, (expected, found) in enumerate(zip(record, calc)):
        cells += len(expected)
        for column, one, other in zip(record[0], expected, found):
            if one != other and not (one and other and one.replace(".", "").isdigit() and float(one) == float(other)):
                faults.append(f"{path.stem} line {at + 1} {column}: {other!r}, not {one!r}")
for table in ["detainees", "sources", "countries"]:
    record = rows(folder / f"{table}.csv")
    sheet = list(openpyxl.load_workbook(folder / "calc" / f"{table}.xlsx").active.iter_rows(values_only=True))
    if len(sheet) != len(record):
        faults.append(f"{table}.csv opened: {len(sheet)} rows, not {len(record)}")
    for at, (expected, found) in enumerate(zip(record, sheet)):
        for column, one, other in zip(record[0], expected, found):
            year = one.isdigit() and len(one) == 4
            if year and str(other) != one:
                faults.append(f"{table}.csv opened, line {at + 1} {column}: {other!r}, not the year {one}")
print("\n".join(faults[:20]) or f"Calc: {cells} cells of 12 sheets the same; years of CSV stay years")
sys.exit(1 if faults else 0)
