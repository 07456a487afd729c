import type { Site } from '../components/site.js';
import { drawnInRooms } from '../charts/room-pages.js';
import type { Slide } from '../exports/slide.js';
import { addTalkStyles } from './reveal.js';
import { roomHeight, roomWidth, type ShowPage, showPages } from './show-pages.js';

/** Parts a slide into pages, anew where it was narrowed. */
export type PagesOf = (slide: Slide) => ShowPage[];

/** What parts slides into pages. All code that draws a chart on them, and the style of a talk, is fetched first, so that none is missing once the network is. */
export async function preparePages(
  { words, drawer }: Pick<Site, 'words' | 'drawer'>,
  document: Document,
): Promise<PagesOf> {
  await addTalkStyles(document);
  const draws = new Map(
    await Promise.all(drawnInRooms.map(async (kind) => [kind, await drawer(kind)] as const)),
  );
  return (slide) =>
    showPages(slide, ({ picture, slice }) => {
      const draw = draws.get(picture.kind);
      if (!draw) throw new Error(`preparePages: nothing draws "${picture.kind}"`);
      const frame = { document, words, width: roomWidth, room: { height: roomHeight, slice } };
      return Number(draw(picture, frame).getAttribute('height'));
    });
}
