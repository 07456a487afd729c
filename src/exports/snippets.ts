/** How the files of the record are read in a language. */
export interface Snippet {
  readonly id: 'r' | 'python' | 'javascript' | 'excel' | 'sheets' | 'stata';
  readonly name: string;
  readonly code: string;
}

/** Code to copy; `base` is the address of the site, with a slash behind. Dates are read as text everywhere, since a year is no day. */
export function snippets(base: string): Snippet[] {
  const csv = `${base}data/detainees.csv`;
  return [
    {
      id: 'r',
      name: 'R',
      code: `detainees <- read.csv("${csv}", encoding = "UTF-8",
  colClasses = c(start = "character", end = "character"))
held <- subset(detainees, indicator == "people_detained" & country == "VNM")
print(held[, c("id", "start", "end", "qualifier", "value", "source")])`,
    },
    {
      id: 'python',
      name: 'Python (pandas)',
      code: `import pandas as pd

detainees = pd.read_csv("${csv}", dtype={"start": "string", "end": "string"})
held = detainees.query("indicator == 'people_detained' and country == 'VNM'")
print(held[["id", "start", "end", "qualifier", "value", "source"]].to_string())`,
    },
    {
      id: 'javascript',
      name: 'JavaScript',
      code: `const response = await fetch("${base}countries/vnm.json");
const { version, tables } = await response.json();
const held = tables.detainees.filter(({ indicator }) => indicator === "people_detained");
console.log(version, held.map(({ id, start, end, qualifier, value }) => ({ id, start, end, qualifier, value })));`,
    },
    ...spreadsheets(csv),
  ];
}

function spreadsheets(csv: string): Snippet[] {
  return [
    {
      id: 'excel',
      name: 'Excel (Power Query)',
      code: `let
  Source = Csv.Document(Web.Contents("${csv}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
  Headed = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),
  Typed = Table.TransformColumnTypes(Headed, {{"start", type text}, {"end", type text}, {"value", type number}}, "en-US")
in
  Typed`,
    },
    { id: 'sheets', name: 'Google Sheets', code: `=IMPORTDATA("${csv}", ",", "en_US")` },
    {
      id: 'stata',
      name: 'Stata',
      code: `import delimited "${csv}", clear encoding("utf-8") bindquote(strict) varnames(1) stringcols(7 8)
list id start end qualifier value source if indicator == "people_detained" & country == "VNM"`,
    },
  ];
}
