import { pictureSlide } from '../exports/picture-slide.js';
import type { Saved } from '../state/parcel-file.js';
import { ThemeNow } from '../state/theme.svelte.js';
import { pictureName } from './embed-choice.js';
import type { Site } from './site.js';
import type { Take } from './take.js';

/** A chart as it is seen, as slides for PowerPoint. */
export async function saveChartSlides(site: Site, take: Take, document: Document): Promise<Saved[]> {
  const { picture, state, data, version, link } = take;
  const [{ savePptx }] = await Promise.all([
    import('../state/pptx-file.js'),
    data.load(['sources', 'countries', 'series']),
  ]);
  const { tables } = data;
  const { words, drawer } = site;
  const source = {
    document,
    words,
    tables,
    version,
    theme: new ThemeNow(() => state.theme).current,
    drawer,
    title: picture.title,
    lead: picture.lead,
    addressOf: () => link,
    name: pictureName(take, 'pptx').replace(/\.pptx$/, ''),
  } as const;
  return savePptx(source, [pictureSlide(words, tables, picture, state)]);
}
