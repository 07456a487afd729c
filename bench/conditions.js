/** A slow phone on a slow line, as the page's readers may have it. */
export const conditions = {
  cpuSlowdown: 4,
  downMbits: 1.6,
  upMbits: 0.75,
  roundTripMs: 150,
  window: { width: 1280, height: 800 },
};

/** What the record's charts may cost; the ratio is that of the chart page to the bare Plot page. */
export const targets = {
  markRatio: 1.3,
  scriptKb: 120,
  filterMs: 100,
  keyMs: 16,
  otherOrigins: 0,
  embedRatio: 1.25,
  embedKb: 30,
  filteredKb: 110,
};

/** Every claim of people-held: nothing is left out by default. */
export const everythingShown = '?scope=national,partial,subnational,site&confidence=high,medium,low';
