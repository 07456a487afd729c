import { distinct } from '../base/lists.js';
import type { Site } from '../components/site.js';
import type { Slide } from '../exports/slide.js';
import { roomHeight, roomWidth, type ShowPage, showPages } from './show-pages.js';

/** Parts a slide into pages, anew where it was narrowed. */
export type PagesOf = (slide: Slide) => ShowPage[];

/** So long, in ms, slides are prepared before the browser may do something else. */
const patience = 40;

/** The pages of a talk, slide by slide; the code that draws its charts is fetched first, so that none is missing once the network is. */
export async function preparePages(
  { words, drawer }: Pick<Site, 'words' | 'drawer'>,
  slides: readonly Slide[],
  document: Document,
): Promise<{ groups: ShowPage[][]; pagesOf: PagesOf }> {
  const kinds = distinct(slides.flatMap(({ picture }) => picture?.kind ?? []));
  const draws = new Map(await Promise.all(kinds.map(async (kind) => [kind, await drawer(kind)] as const)));
  const pagesOf: PagesOf = (slide) =>
    showPages(slide, ({ picture, slice }) => {
      const draw = draws.get(picture.kind);
      if (!draw) throw new Error(`preparePages: nothing draws "${picture.kind}"`);
      const frame = { document, words, width: roomWidth, room: { height: roomHeight, slice } };
      return Number(draw(picture, frame).getAttribute('height'));
    });
  return { groups: await inTurn(slides, pagesOf, document), pagesOf };
}

async function inTurn(
  slides: readonly Slide[],
  pagesOf: PagesOf,
  { defaultView }: Document,
): Promise<ShowPage[][]> {
  const groups: ShowPage[][] = [];
  let start = performance.now();
  for (const slide of slides) {
    groups.push(pagesOf(slide));
    if (performance.now() - start < patience) continue;
    await new Promise((done) => defaultView?.setTimeout(done));
    start = performance.now();
  }
  return groups;
}
