import type { Data } from '../state/data.js';
import type { PictureSource } from '../state/picture-file.js';
import type { Picture } from '../charts/picture.js';
import type { DataVersion } from '../exports/file-name.js';
import type { ViewState } from '../urls/address.js';
import type { Site } from './site.js';

/** What a reader takes away: a picture as it is seen now. */
export interface Take {
  readonly picture: Picture;
  readonly state: ViewState;
  readonly data: Data;
  readonly version: DataVersion;
  /** The address of what is seen now, absolute. */
  readonly link: string;
}

/** All that a file of the picture is made from; what is missing of it is fetched first. */
export async function sourceOf(site: Site, take: Take, document: Document): Promise<PictureSource> {
  const { picture, data, version, link } = take;
  const [draw] = await Promise.all([site.drawer(picture.kind), data.load(['sources', 'countries'])]);
  const { sources, countries } = data.tables;
  return { picture, draw, document, words: site.words, sources, countries, version, address: link };
}
