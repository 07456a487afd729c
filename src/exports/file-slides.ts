import { packed } from '../base/packed.js';
import { textParts } from '../base/text-parts.js';
import { nativeSlides, rowRefs } from './native-slides.js';
import { pictureParts, wordRows } from '../charts/picture-parts.js';
import type { RoomRow } from '../charts/room-rows.js';
import type { Picture } from '../charts/picture.js';
import type { Tables } from '../tables/tables.js';
import type { Words } from '../words/words.js';
import { type DataVersion, versionName } from './file-name.js';
import { type FileDeck, type FileSlide, page, pictureRoom, tableLead, type TableLine } from './file-slide.js';
import { linesOf, wraps } from './fit-text.js';
import type { FilePart } from './native-slides.js';
import { slideNotes } from './slide-notes.js';
import type { Slide } from './slide.js';

/** What slides of a file are computed from. */
export interface FileDeckInput {
  readonly words: Words;
  readonly tables: Tables;
  readonly version: DataVersion;
  readonly title: string;
  readonly lead: string;
  /** Where a slide is seen on the web, absolute. */
  readonly addressOf: (slide: Slide) => string;
  /** How high a picture is drawn, in px. */
  readonly heightOf: (picture: Picture) => number;
}

/** The slides of a file: charts that can be edited where programs have the kind, else pictures with all their rows. */
export function fileDeck(input: FileDeckInput, slides: readonly Slide[]): FileDeck {
  const { title, lead } = input;
  return { title, lead, slides: slides.flatMap((slide) => slidesOf(input, slide)) };
}

/** A finding stands over its chart where both leave room for it; a longer one has a slide of its own. */
const mostOver = 4;
const mostTextLines = 14;

function slidesOf(input: FileDeckInput, slide: Slide): FileSlide[] {
  const { words } = input;
  const bodies = slide.picture ? bodiesOf(input, slide.picture) : [];
  const texts = slide.lines.map(({ text }) => text);
  const apart = bodies.length === 0 || linesOf(texts) + headLines(bodies[0]) > mostOver;
  const said =
    slide.gone === null ? slide.lines : [{ text: slide.gone, row: null, table: null }, ...slide.lines];
  const pages = apart ? wordParts(said) : [];
  const parts = [...pages, ...bodies.map((body, at) => (at > 0 || apart ? body : { ...body, texts }))];
  return parts.map((part, at) => {
    const which = { part: words.number(at + 1), parts: words.number(parts.length) };
    return {
      title: slide.title,
      part: parts.length > 1 ? words.m.show_part(which) : '',
      cover: slide.id === 'cover',
      theme: slide.theme,
      texts: part.texts,
      body: part.body,
      key: part.key,
      credit: creditOf(input, slide),
      address: input.addressOf(slide),
      notes: slideNotes(input, slide, part.rows, at === 0),
    };
  });
}

function headLines(part: FilePart | undefined): number {
  return part?.body?.kind === 'chart' ? linesOf([part.body.chart.heading]) : 1;
}

function creditOf({ words, version, addressOf }: FileDeckInput, slide: Slide): string[] {
  const record = words.m.credit_record({ version: versionName(version) });
  if (slide.shortCredit === words.m.credit_presenter()) return [slide.shortCredit];
  const address = addressOf(slide);
  return slide.shortCredit === record ? [record, address] : [slide.shortCredit, record, address];
}

/** A text that fills more than a slide goes on on the next. */
function shortEnough(line: Slide['lines'][number]): Slide['lines'] {
  const [lines, room] = [linesOf([line.text]), mostTextLines - 2];
  const most = lines > room ? Math.floor((line.text.length * room) / lines) : Infinity;
  return textParts(line.text, most).map((text) => ({ ...line, text }));
}

function wordParts(lines: Slide['lines']): FilePart[] {
  const pages = packed(lines.flatMap(shortEnough), ({ text }) => linesOf([text]) + 0.7, mostTextLines);
  return pages.map((page) => ({
    texts: page.map(({ text }) => text),
    body: null,
    key: [],
    rows: page.flatMap(({ row, table }) => (row === null ? [] : [{ id: row, table }])),
  }));
}

function bodiesOf(input: FileDeckInput, picture: Picture): FilePart[] {
  const native = nativeSlides(input, picture);
  if (native) return [...native.charts, ...tableParts(input, picture, native.said)];
  return [...pictureSlides(input, picture), ...tableParts(input, picture, wordRows(picture))];
}

function pictureSlides({ words: { m }, heightOf }: FileDeckInput, picture: Picture): FilePart[] {
  const alt = m.pptx_alt_picture({
    title: picture.title,
    description: picture.description.slice(0, 3).join(' '),
  });
  return pictureParts(picture, (part) => heightOf(part) <= pictureRoom.height).map((part) => ({
    texts: [],
    body: { kind: 'picture', picture: part.picture, alt },
    key: picture.omitted ? [m.pptx_omitted({ text: picture.omitted.text })] : [],
    rows: rowRefs(picture, part.ids),
  }));
}

const mostTableLines = 15;

function tableParts({ words: { m } }: FileDeckInput, picture: Picture, rows: readonly RoomRow[]): FilePart[] {
  const head: TableLine = [m.pptx_rows_head(), m.pptx_rows_text()];
  return packed(rows, rowLines, mostTableLines).map((page) => ({
    texts: [],
    body: { kind: 'table', head, rows: page.map(lineOf) },
    key: [],
    rows: rowRefs(
      picture,
      page.map(({ id }) => id),
    ),
  }));
}

function lineOf({ lead, texts }: RoomRow): TableLine {
  return [lead, texts.filter((text) => text !== '').join(' · ')];
}

function rowLines(row: RoomRow): number {
  const [lead, text] = lineOf(row);
  return Math.max(wraps(lead, tableLead), wraps(text, page.inner - tableLead)) + 0.2;
}
