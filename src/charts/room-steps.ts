import { distinct } from '../base/lists.js';
import type { PanelsPicture } from './picture.js';
import { type RoomDrawing, type RoomPage, type RoomRows, upTo, yearsOf } from './room-pages.js';

/** What a page of a talk can be told by, one after the other. */
export type TellBy = 'years' | 'countries';

/** A page as far as it has been told. */
export interface RoomStep {
  /** What came last: a year, a country, the lead of a row. */
  readonly name: string;
  readonly page: RoomPage;
}

/** The steps of a page, on the axes of the whole; fewer than two where it cannot be told so. */
export function stepsBy(by: TellBy, page: RoomPage): RoomStep[] {
  if (by === 'years') return yearsOf(page).map((year) => ({ name: String(year), page: upTo(page, year) }));
  const steps = page.form === 'drawing' ? byCountry(page) : byRow(page);
  // the last one is the whole, with what stands beside its own rows
  return steps.map((step, at) => (at === steps.length - 1 ? { ...step, page } : step));
}

function byRow(page: RoomRows): RoomStep[] {
  return page.rows.map(({ lead }, at) => ({
    name: lead,
    page: { ...page, rows: page.rows.slice(0, at + 1) },
  }));
}

function byCountry(page: RoomDrawing): RoomStep[] {
  const { picture } = page;
  switch (picture.kind) {
    case 'panels':
      return panelSteps(page, picture);
    case 'map':
      return mapSteps(page);
    case 'silence':
      return picture.rows.map(({ name }, at) => ({
        name,
        page: { ...page, picture: { ...picture, rows: picture.rows.slice(0, at + 1) } },
      }));
    default:
      return picture.rows.map(({ name }, at) => ({
        name,
        page: { ...page, picture: { ...picture, rows: picture.rows.slice(0, at + 1) } },
      }));
  }
}

/** Panels of countries that are still to come stand there with their axes, empty. */
function panelSteps(page: RoomDrawing, picture: PanelsPicture): RoomStep[] {
  return distinct(picture.groups.map(({ title }) => title)).map((name, at, all) => {
    const told = all.slice(0, at + 1);
    const groups = picture.groups.map((group) =>
      told.includes(group.title) ? group : { ...group, panels: group.panels.map(emptied) },
    );
    return {
      name,
      page: { ...page, picture: { ...picture, groups, peers: picture.peers ?? picture.groups } },
    };
  });
}

function emptied<P extends PanelsPicture['groups'][number]['panels'][number]>(panel: P): P {
  return panel.form === 'points' ? { ...panel, marks: [], links: [], targets: [] } : { ...panel, marks: [] };
}

/** The bars stand in their order, the largest first, so the sizes stay those of the whole. */
function mapSteps(page: RoomDrawing): RoomStep[] {
  const { picture, slice } = page;
  if (picture.kind !== 'map' || slice === null) return [];
  const marks = picture.places.flatMap((place) => place.marks.map(() => place));
  return distinct(marks.slice(...slice)).map((place) => {
    const places = picture.places.slice(0, picture.places.indexOf(place) + 1);
    const to = places.reduce((sum, one) => sum + one.marks.length, 0);
    return {
      name: place.name,
      page: { ...page, picture: { ...picture, places }, slice: [slice[0], Math.min(to, slice[1])] },
    };
  });
}
