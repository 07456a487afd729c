#!/bin/sh
# Does LibreOffice Calc open the workbook and the CSV with the same cells? Years stay years, accents and qualifiers stay.
set -eu
folder=$1
mkdir -p "$folder/calc"
# sheet -1: every sheet in a file of its own; cells as they are, not as they are shown
soffice --headless --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1' --outdir "$folder/calc" "$folder/record.xlsx" >/dev/null 2>&1
for table in detainees sources countries; do
  soffice --headless --infilter='CSV:44,34,76,1,,0,false,true' --convert-to 'xlsx' --outdir "$folder/calc" "$folder/$table.csv" >/dev/null 2>&1
done
${PYTHON:-python3} "$(dirname "$0")/check-calc.py" "$folder"
