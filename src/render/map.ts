import { geoAzimuthalEqualArea, geoPath, scaleSqrt, type GeoProjection } from 'd3';
import type { MapPicture, MapPlace, Mark } from '../charts/picture.js';
import { colourOf } from './colours.js';
import { at, type Block, countryInk, type Frame, markLink, root } from './frame.js';
import { compactPath } from './compact-path.js';
import { landOfAsia } from './land.js';
import { centroids } from './places.js';
import { around, type Box, placeLabels } from './place-labels.js';
import { labelGroup } from './label.js';
import { rankedBars } from './ranked-bars.js';
import { heightOf } from './scales.js';
import { make, px } from './svg.js';
import { type Band, bandOf, faint, sizes } from './theme.js';

/** Height of the map by band; its width follows from the projection. */
const heights: Readonly<Record<Band, number>> = { narrow: 230, medium: 440, wide: 470 };
const ratio = 1000 / 759;
const largest: Readonly<Record<Band, number>> = { narrow: 20, medium: 30, wide: 32 };

/** Proportional symbols on a map of Asia, and the same counts as ranked bars: areas are felt, lengths are read. */
export function drawMap(frame: Frame, picture: MapPicture): SVGSVGElement {
  if (frame.room) return drawRoom(frame, picture, frame.room);
  const band = bandOf(frame.width);
  const mapWidth = Math.min(frame.width, heights[band] * ratio);
  const map = drawLand(frame, band, mapWidth, picture.places);
  if (band === 'wide') {
    const bars = rankedBars(frame, 900 - heights.wide * ratio, frame.width - mapWidth - 32, picture);
    return root(frame, picture.title, Math.max(map.height, bars.height), [
      map.node,
      at(frame, mapWidth + 32, 0, bars.node),
    ]);
  }
  const bars = rankedBars(frame, band === 'narrow' ? 280 : 600, frame.width, picture);
  return root(frame, picture.title, map.height + 20 + bars.height, [
    at(frame, (frame.width - mapWidth) / 2, 0, map.node),
    at(frame, 0, map.height + 20, bars.node),
  ]);
}

/** In a room the map stands at the left, some of its bars at the right. */
function drawRoom(frame: Frame, picture: MapPicture, { height, slice }: NonNullable<Frame['room']>) {
  const width = height * ratio;
  const left = width + 20;
  const map = drawLand(frame, 'narrow', width, picture.places, height);
  const bars = rankedBars(frame, frame.width - left, frame.width - left, picture, slice ?? undefined);
  return root(frame, picture.title, Math.max(map.height, bars.height), [
    map.node,
    at(frame, left, 0, bars.node),
  ]);
}

function drawLand(
  frame: Frame,
  band: Band,
  width: number,
  places: readonly MapPlace[],
  height = heights[band],
): Block {
  const projection = projectionFor(width, height);
  const edge = { x0: 0, x1: width, y0: 0, y1: height };
  const node = make(frame.document, 'g', {}, [
    ground(frame, projection),
    ...symbols(frame, projection, largest[band], edge, places),
  ]);
  return { node, height };
}

/** Finer points than this many tenths of a pixel do not show. */
const finest = 16;

function ground({ document }: Frame, projection: GeoProjection): SVGElement {
  const { land, borders } = pathsOf(projection);
  const tenths = { transform: 'scale(.1)' };
  const line = { fill: 'none', stroke: 'currentColor', 'stroke-opacity': faint * 1.6, 'stroke-width': 6 };
  return make(document, 'g', { 'aria-hidden': 'true' }, [
    make(document, 'path', { ...tenths, d: land, 'fill-opacity': 0.07 }),
    make(document, 'path', { ...tenths, d: borders, ...line }),
  ]);
}

interface Paths {
  readonly land: string;
  readonly borders: string;
}

/** Land of the sizes drawn last: a talk measures one size of map many times. */
const known = new Map<string, Paths>();
const mostKnown = 4;

function pathsOf(projection: GeoProjection): Paths {
  const key = [projection.scale(), projection.clipExtent()].join();
  const paths = known.get(key) ?? projected(projection);
  known.delete(key);
  known.set(key, paths);
  if (known.size > mostKnown) known.delete([...known.keys()][0] ?? key);
  return paths;
}

function projected(projection: GeoProjection): Paths {
  const path = geoPath(projection).digits(1);
  const { ground: land, borders } = landOfAsia();
  return { land: compactPath(path(land) ?? '', finest), borders: compactPath(path(borders) ?? '', finest) };
}

/** The centre and the scale at which all countries of the record fill the map (found for 1000 px, see the static script). */
function projectionFor(width: number, height: number): GeoProjection {
  const k = Math.min(width / 1000, height / 759);
  return geoAzimuthalEqualArea()
    .rotate([-94, -22])
    .scale(658.9 * k)
    .translate([452.4 * k, 395.7 * k])
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
}

interface Symbol {
  readonly place: MapPlace;
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

function symbols(
  frame: Frame,
  projection: GeoProjection,
  radius: number,
  edge: Box,
  places: readonly MapPlace[],
): Node[] {
  const top = Math.max(1, ...places.flatMap(({ marks }) => marks.map(heightOf)));
  const size = scaleSqrt().domain([0, top]).range([0, radius]);
  const circles = places
    .flatMap((place) => spot(projection, place))
    .map((one): Symbol => ({ ...one, r: Math.max(2.5, size(heightOf(one.mark))) }));
  const wishes = circles.map(({ place, x, y, r, mark }) => ({
    text: place.name,
    x,
    y: y - Math.max(0, r - 6),
    weight: heightOf(mark),
  }));
  const hard = circles.map(({ x, y, r }) => around(x, y, r * 0.8));
  const labels = placeLabels(wishes, { hard, soft: [] }, edge, sizes.axis);
  return [...circles.map((one) => circle(frame, one)), labelGroup(frame, labels)];
}

function spot(
  projection: GeoProjection,
  place: MapPlace,
): { place: MapPlace; mark: Mark; x: number; y: number }[] {
  const anchor = centroids[place.country];
  const point = anchor ? projection([anchor[0], anchor[1]]) : null;
  const [mark] = place.marks;
  return point && mark ? [{ place, mark, x: point[0], y: point[1] }] : [];
}

/** A count of a part is hollow with a dashed edge: the whole is larger. */
function circle(frame: Frame, { mark, x, y, r }: Symbol): SVGElement {
  const partial = mark.part !== '';
  const look = {
    fill: 'currentColor',
    'fill-opacity': partial ? 0.12 : 0.45,
    stroke: 'currentColor',
    'stroke-width': 1.3,
    'stroke-dasharray': partial ? '3,2' : null,
  };
  const touch = make(frame.document, 'circle', {
    class: 'touch',
    cx: px(x),
    cy: px(y),
    r: px(Math.max(12, r)),
    fill: 'transparent',
  });
  const shape = make(frame.document, 'circle', { cx: px(x), cy: px(y), r: px(r), ...look });
  const link = markLink(frame, mark.id, mark.sentence, [touch, shape]);
  return make(frame.document, 'g', countryInk(mark.country, colourOf(mark.country).light), [link]);
}
