import { hasAxis } from '../charts/native-axes.js';
import { nativeColumns, rankedBars } from '../charts/native-bars.js';
import type { NativeChart } from '../charts/native-chart.js';
import { nativePoints, type SeriesNames } from '../charts/native-points.js';
import { preferredTable } from '../charts/others.js';
import type { MapPicture, Panel, PanelsPicture, Picture } from '../charts/picture.js';
import { panelRows, type RoomRow } from '../charts/room-rows.js';
import type { OtherTable } from '../queries/find-row.js';
import { ownSource } from '../tables/own-source.js';
import type { Tables } from '../tables/tables.js';
import type { Words } from '../words/words.js';
import type { FileBody } from './file-slide.js';

/** A slide before it is numbered, with the rows that it shows. */
export interface FilePart {
  readonly texts: readonly string[];
  readonly body: FileBody | null;
  readonly key: readonly string[];
  readonly rows: readonly RowRef[];
}

/** A row, and the table that it is looked up in first. */
export interface RowRef {
  readonly id: string;
  readonly table: OtherTable | null;
}

export function rowRefs(picture: Picture, ids: readonly string[]): RowRef[] {
  const table = preferredTable(picture);
  return ids.map((id) => ({ id, table }));
}

interface Input {
  readonly words: Words;
  readonly tables: Tables;
}

/** So many bars stand on a slide. */
const mostBars = 10;
const mostSaid = 8;

/** The charts of a picture that programs for slides can draw, and the rows that must be said; null where there are none. */
export function nativeSlides(
  input: Input,
  picture: Picture,
): { readonly charts: readonly FilePart[]; readonly said: readonly RoomRow[] } | null {
  if (picture.kind === 'map') return { charts: barSlides(input, picture), said: [] };
  if (picture.kind !== 'panels') return null;
  const panels = picture.groups.flatMap((group) => group.panels);
  const groups = picture.groups.map((group) => ({
    ...group,
    panels: group.panels.filter(({ form }) => !hasAxis(form)),
  }));
  const charts = panels.flatMap((panel) => panelSlide(input, picture, panel));
  return { charts, said: panelRows(groups) };
}

function panelSlide(input: Input, picture: PanelsPicture, panel: Panel): FilePart[] {
  const { words } = input;
  const names = namesOf(input, picture);
  if (panel.form === 'bars') return [partOf(words, picture, nativeColumns(words, picture, panel, names))];
  if (panel.form !== 'points') return [];
  const part = partOf(words, picture, nativePoints(words, picture, panel, names));
  const promised = panel.targets.map(({ id }) => id);
  return [{ ...part, rows: [...part.rows, ...rowRefs(picture, promised)] }];
}

function namesOf({ tables }: Input, { claims }: PanelsPicture): SeriesNames {
  return {
    of: (claim) => claims.find(({ id }) => id === claim)?.series ?? null,
    title: (series) =>
      tables.series.find(({ id }) => id === series)?.title ?? series.replace(`${ownSource}-`, ''),
  };
}

function barSlides({ words }: Input, picture: MapPicture): FilePart[] {
  const count = picture.places.flatMap(({ marks }) => marks).length;
  const pages = Math.max(1, Math.ceil(count / mostBars));
  const each = Math.ceil(count / pages);
  return Array.from({ length: pages }, (_, at) =>
    partOf(words, picture, rankedBars(words, picture, at * each, (at + 1) * each)),
  );
}

function partOf({ m, number }: Words, picture: Picture, chart: NativeChart): FilePart {
  const { omitted } = picture;
  const bare = saidOf(chart).filter(({ labelled }) => !labelled).length;
  return {
    texts: [],
    body: { kind: 'chart', chart, alt: altOf({ m, number }, chart) },
    key: [
      ...chart.key,
      ...(bare > 0 ? [m.pptx_unlabelled({ count: bare, n: number(bare) })] : []),
      ...(omitted ? [m.pptx_omitted({ text: omitted.text })] : []),
    ],
    rows: rowRefs(
      picture,
      chart.marks.map(({ id }) => id),
    ),
  };
}

function altOf({ m, number }: Pick<Words, 'm' | 'number'>, chart: NativeChart): string {
  const said = saidOf(chart).map(({ when, text }) => (when === '' ? text : `${when}: ${text}`));
  const rest = said.length - mostSaid;
  const more = rest > 0 ? [m.pptx_alt_more({ n: number(rest) })] : [];
  return m.pptx_alt({ heading: chart.heading, figures: [...said.slice(-mostSaid), ...more].join('; ') });
}

/** Every figure of a chart once, with whether it stands beside its mark. */
function saidOf(chart: NativeChart): { when: string; text: string; labelled: boolean }[] {
  if (chart.form === 'points')
    return chart.series
      .flatMap(({ points }) => points.flatMap((point) => point ?? []))
      .filter(({ said }) => said !== '')
      .map(({ when, said, label }) => ({ when, text: said, labelled: label !== null }));
  return chart.bars
    .filter(({ id }) => id !== null)
    .map(({ category, when, said, labelled }) => ({
      when: chart.form === 'bars' ? category : when,
      text: said,
      labelled,
    }));
}
