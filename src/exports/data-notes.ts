/** What a reader of the data must know before the columns: the head of `data/README.md`. */
export const notesBefore = `# The record

Facts and figures on compulsory drug detention, found in public sources. A row is one claim, *as one source states it*:
figures that contradict each other stand side by side, and nothing is averaged, summed or filled in.

CSV in UTF-8 with LF line ends and one header row, quoted as RFC 4180 says. The columns stand exactly as below.
\`npm run data:check\` checks every rule on this page that a program can check, and tells file, line and column.

## How to read a row

- An empty cell means "not stated". It is never zero.
- Dates are as exact as their source: \`2016\` is a year, \`2016-08\` a month, \`2016-08-24\` a day. A year is never its 1 January.
- Words of the source such as "about", "more than" or "nearly" are in \`qualifier\`. A figure without its qualifier says something else.
- Only claims of one \`series\` may share a line. A stock (on a date), a flow (in a period), a capacity and an average never
  do; nor do compulsory and voluntary, or national and local, figures.
- A range has \`low\` and \`high\`, and \`value\` only where the source gives one too.
- Ids are permanent. An id is written in lower-case letters, digits and hyphens; countries have codes of their own. The ids of
  \`detainees.csv\`, \`centres.csv\` and \`context.csv\` are unique over all three.
- \`also\` names other sources with the very same claim. It, \`flags\` and \`languages\` hold several words, parted by one space.
- Figures "per month" say so in \`counted\`.
`;

/** The rest of `data/README.md`, after the columns. */
export const notesAfter = `## Traps

Each of these has misled a careful reader before.

- **Viet Nam.** Totals of 2014 to 2020 seem to include private centres; from 2021 they are of public ones only. For 2016 one
  ministry gives 28,427 (all), 23,127 and 16,714 (by court order): never add or join them. 23,185 (compulsory, dated "February
  2023") sums with its sister figures to the total of 31 December 2022. \`escapes\` holds several counts of one breakout.
- **China.** The only stock series counts centres of the Ministry of Justice and leaves out those run by the police: it is a
  floor. Registered users are all ever registered up to 2014, and "existing" ones from 2016. Police flows of 2004 to 2006
  (person-times) and labour-camp flows do not add up.
- **Cambodia.** Yearly flows change their meaning nearly every year.
- **Lao PDR.** 10,900 is given for two different periods.
- **Thailand.** 147,000 to 547,000 is treatment of every kind. 39,287 is likely a flow.
- **Malaysia.** 4,356 (a stock) and 9,919 or 10,319 (a year) are not one series.
- **Philippines.** Admissions are those of the facilities that report.
- **The region.** 235,000 to 600,000: estimates that cover different sets of countries, and mix dates with years. Never one line.

## Verdicts and unknowns

- A \`verdict\` says only what the evidence carries. "Kept" is no praise: a new centre that was built on time is kept too.
- The \`status\` "unknown" of a recommendation means that nothing was found, not that nothing was done.
- In \`alternatives.csv\` "unknown" is not "no". The seven features are those that a conference named in 2015 as common to
  voluntary, community-based programmes.
- In \`effectiveness.csv\` two values are a pair only where both are filled; odds ratios and differences say so in \`measure\` and \`unit\`.

## How it was checked

The rows were collected in November 2026 and curated one by one. Then 52 claims (40 drawn at random and 12 headline figures)
were looked up again in their sources: no figure, qualifier or kind was wrong; 12 needed another field mended (a date, a
source's address, a regime that the source does not state), after which every row marked \`mixed\` was read again.

In a second sample of 45 closures, events, programmes, studies and UN acts no figure and no date was wrong where it could be
seen; 19 rows said a little more, less or other than their source and were reworded. Last, every verdict other than
"unknown" and "pending" was looked up again: seven of 31 were changed and 19 rows reworded, in favour of what the evidence carries.

What could not be reached: the country tables inside the UN booklets of 2022; Lunze 2018; WHO 2009; yearly counts of
Thailand and Malaysia; China's isolation orders of 2010 to 2013, 2015, 2017 and since 2020.

## Licence

The data are published under [Creative Commons Attribution 4.0](https://creativecommons.org/licenses/by/4.0/): use them, and
name Detention Trends and the data version in \`version.json\`. Sources keep their own rights. \`datapackage.json\` describes the
same columns for programs (Frictionless Data Package).
`;
