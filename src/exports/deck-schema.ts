import * as v from 'valibot';
import { chartIds } from '../charts/picture-base.js';
import { otherTables } from '../queries/find-row.js';
import { readState } from '../urls/address.js';

/** More slides, and longer texts, are refused: no talk has them, and a file of that size is not a deck. */
export const mostSlides = 500;
const mostSigns = 4000;

const text = v.pipe(v.string(), v.maxLength(mostSigns));
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,100}$/));
const few = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(100), v.readonly());
/** A filter that cannot be read would be left out, and the slide would show other rows than were meant. */
const query = v.pipe(
  text,
  v.check((asked) => readState(asked).ignored.length === 0, 'query'),
);
/** Ids are unique within a kind of row only; null looks through all kinds. */
const table = v.nullable(v.picklist(otherTables));

const said = v.variant('kind', [
  /** What stands out in the chart. */
  v.object({ kind: v.literal('finding') }),
  /** What the chart shows, in words: the first paragraph. */
  v.object({ kind: v.literal('described') }),
  /** The row of this id as a sentence. */
  v.object({ kind: v.literal('row'), id, table }),
  /** What became of the promise or the recommendation of this id. */
  v.object({ kind: v.literal('outcome'), id, table }),
  v.object({ kind: v.literal('words'), words: text }),
]);

const slide = v.object({
  /** Unique within its deck; part of the address of the slide. */
  id,
  /** Null where it is named after its chart or its row. */
  title: v.nullable(text),
  chart: v.nullable(v.picklist(chartIds)),
  /** What the chart is narrowed to, as in an address: "countries=VNM&from=2015". */
  query,
  says: few(said),
  /** What the speaker says besides. */
  notes: few(text),
});

/** A deck as it is kept and passed on: declared here once. Its type, what reads it and what its errors say follow. */
export const deckSchema = v.object({
  title: text,
  lead: text,
  slides: v.pipe(
    v.array(slide),
    v.maxLength(mostSlides),
    v.check((slides) => new Set(slides.map((one) => one.id)).size === slides.length, 'twice'),
    v.readonly(),
  ),
});

export type DeckText = Readonly<v.InferOutput<typeof deckSchema>>;
export type DeckSlide = Readonly<v.InferOutput<typeof slide>>;
export type Said = Readonly<v.InferOutput<typeof said>>;
