import { plainTables } from '../charts/picture-tables.js';
import { type SnippetInput, type SnippetKind, snippet } from '../exports/embed-snippet.js';
import { fileName, versionName } from '../exports/file-name.js';
import { countryNamer } from '../queries/latest.js';
import { ownLook } from '../render/own-look.js';
import { pictureCredit, pictureSvg, type PictureSource } from '../state/picture-file.js';
import { isOwn } from '../tables/own-source.js';
import { isAsWritten } from '../urls/address.js';
import { embedAddress, type EmbedLook, embedQuery } from '../urls/embed-address.js';
import type { Site } from './site.js';
import type { Take } from './take.js';

/** What a reader chose in the dialog. */
export interface EmbedChoice extends EmbedLook {
  readonly kind: SnippetKind;
  /** In px; null for as wide as there is room. */
  readonly width: number | null;
  /** Whether it keeps the rows of this data version for ever. */
  readonly frozen: boolean;
}

/** As the reader has it, in the site's first language. */
export const plainLook: EmbedLook = { theme: null, lang: null };

/** Kinds that frame a page of ours: what others hold does not change, or is a file of its own. */
export const framedKinds: readonly SnippetKind[] = ['iframe', 'script', 'component', 'amp'];

/** Where below the site's root the chosen embed lies. */
export function framedAddress({ picture, state, version }: Take, look: EmbedLook, frozen: boolean): string {
  const folder = frozen ? `v/${versionName(version)}/` : '';
  return folder + embedAddress(picture.chart, state, look);
}

interface Known {
  readonly integrity: string | null;
  /** How high the preview said that it is. */
  readonly height: number;
}

/** The name under which a picture of the reader's choice is saved, and looked for by the text to paste. */
export function pictureName({ picture, state, version }: Take, ending: string): string {
  const own = picture.claims.some(isOwn);
  const { filters, picks, q } = state;
  return fileName(picture.chart, filters, version, own ? `with-your-file.${ending}` : ending, { picks, q });
}

/** The text to paste for a choice. */
export function choiceText(
  site: Site,
  take: Take,
  from: PictureSource,
  { kind, width, theme, lang, frozen }: EmbedChoice,
  known: Known,
): string {
  const { picture, state, link } = take;
  const absolute = (path: string) => site.absolute(site.root + path);
  const { countries } = state.filters;
  const rest = { ...state, filters: { ...state.filters, countries: [] } };
  const input: SnippetInput = {
    title: picture.title,
    alt: `${picture.title} ${picture.finding ?? picture.lead}`,
    embed: absolute(framedAddress(take, { theme, lang }, frozen)),
    page: link,
    image: isAsWritten(state) ? absolute(`charts/${picture.chart}.png`) : pictureName(take, 'png'),
    script: absolute('embed.js'),
    integrity: known.integrity,
    chart: picture.chart,
    countries: countries.join(','),
    query: embedQuery(rest, plainLook).slice(1),
    theme: theme ?? '',
    version: frozen ? versionName(take.version) : '',
    lang: lang ?? site.words.locale,
    width,
    height: known.height,
    figure: kind === 'figure' ? figureOf(from, width) : { svg: '', tables: [], credit: [] },
  };
  return snippet(kind, input);
}

const figureWidth = 720;

/** A drawing that takes nothing from the page it is pasted into: no class of ours, no colour of its links. */
export function figureOf(from: PictureSource, width: number | null): SnippetInput['figure'] {
  const { picture, words, sources, countries } = from;
  const svg = pictureSvg(from, width ?? figureWidth);
  for (const element of [svg, ...svg.querySelectorAll('[class]')]) element.removeAttribute('class');
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  const country = countryNamer(countries);
  const cells = { words, country, source: (id: string) => titles.get(id) ?? null };
  const tables = plainTables(picture, cells).map(({ head, rows }) => ({
    caption: words.m.embed_table(),
    head,
    rows,
  }));
  return {
    svg: ownLook(svg, 'display:block;max-width:100%;height:auto;'),
    tables,
    credit: pictureCredit(from),
  };
}
