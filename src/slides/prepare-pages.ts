import { distinct } from '../base/lists.js';
import type { Site } from '../components/site.js';
import type { Slide } from '../exports/slide.js';
import { roomHeight, roomWidth, type ShowPage, showPages } from './show-pages.js';

/** The pages of a talk; the code that draws its charts is fetched first, so that none is missing once the network is. */
export async function preparePages(
  { words, drawer }: Pick<Site, 'words' | 'drawer'>,
  slides: readonly Slide[],
  document: Document,
): Promise<ShowPage[]> {
  const kinds = distinct(slides.flatMap(({ picture }) => picture?.kind ?? []));
  const draws = new Map(await Promise.all(kinds.map(async (kind) => [kind, await drawer(kind)] as const)));
  return showPages(slides, ({ picture, slice }) => {
    const draw = draws.get(picture.kind);
    if (!draw) throw new Error(`preparePages: nothing draws "${picture.kind}"`);
    const frame = { document, words, width: roomWidth, room: { height: roomHeight, slice } };
    return Number(draw(picture, frame).getAttribute('height'));
  });
}
