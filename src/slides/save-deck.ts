import type { Site } from '../components/site.js';
import type { Deck } from '../exports/deck.js';
import { type DataVersion, versionName } from '../exports/file-name.js';
import type { Slide } from '../exports/slide.js';
import type { Data } from '../state/data.js';
import type { Saved } from '../state/parcel-file.js';
import type { Theme } from '../urls/address.js';
import type { Route } from '../urls/route.js';

/** A deck as it is seen. */
export interface SeenDeck {
  readonly deck: Deck;
  readonly slides: readonly Slide[];
  readonly route: Route;
  readonly data: Data;
  readonly version: DataVersion;
  readonly theme: Theme;
}

/** Hands the reader a deck as a file for PowerPoint. */
export async function saveDeck(site: Site, seen: SeenDeck, document: Document): Promise<Saved[]> {
  const { deck, slides, route, data, version, theme } = seen;
  const [{ savePptx }] = await Promise.all([
    import('../state/pptx-file.js'),
    data.load(['sources', 'countries', 'series']),
  ]);
  const { words, drawer } = site;
  const addressOf = ({ seen: at }: Slide) =>
    site.absolute(at ? site.href(at.route, at.state) : site.href(route));
  const name = `detention-trends_${nameOf(route)}_${versionName(version)}`;
  const { title, lead } = deck;
  const source = {
    document,
    words,
    tables: data.tables,
    version,
    theme,
    drawer,
    title,
    lead,
    addressOf,
    name,
  };
  return savePptx(source, slides);
}

function nameOf(route: Route): string {
  return route.page === 'deck' ? route.deck : 'deck';
}
