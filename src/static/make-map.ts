/**
 * Makes src/render/asia.json, the land of Asia as TopoJSON; run by hand: `npx tsx src/static/make-map.ts`.
 * Source: Natural Earth 1:50m (public domain) by way of the package world-atlas. Only ISO numeric ids are kept.
 * The map takes no stand on disputed borders: it has Natural Earth's lines as they are, to be drawn as one thin mesh that
 * marks none of them out; land that Natural Earth gives to nobody (the Siachen glacier) stays without an id.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import * as simplifier from 'topojson-simplify';
import type { GeometryCollection, OrNull, Topology } from 'topojson-specification';
import { defined } from '../base/lists.js';

/** Degrees; wider than what the projected frame shows, so that no cut edge is seen. */
const box = { west: 33, south: -15, east: 165, north: 58 };
/** Steradians: 1e-6 is 40 square kilometres, less than half a pixel of a map 1000 pixels wide. */
const finestDetail = 4e-6;
const smallestIsland = 8e-6;
/** Singapore, Brunei, Maldives, Hong Kong, Macao: kept whole, however small. */
const tiny = ['702', '096', '462', '344', '446'];
const steps = 4000;

type Shapes = { countries: GeometryCollection };
type Atlas = Topology<Shapes>;
type AsiaMap = Topology<OrNull<Shapes>>;
type Country = Feature<MultiPolygon, null>;

const atlasFile = new URL(import.meta.resolve('world-atlas/countries-50m.json'));
const mapFile = new URL('../render/asia.json', import.meta.url);

const text = `${JSON.stringify(makeMap(readAtlas()))}\n`;
writeFileSync(mapFile, text);
console.log(`asia.json: ${text.length} bytes`);

function makeMap(atlas: Atlas): AsiaMap {
  const countries = feature(atlas, atlas.objects.countries).features.map(cutCountry).filter(defined);
  const collection: FeatureCollection = { type: 'FeatureCollection', features: countries };
  return quantize(simplify(checked(topology({ countries: collection }))), steps);
}

function readAtlas(): Atlas {
  return checked(JSON.parse(readFileSync(atlasFile, 'utf8')));
}

function checked(value: unknown): Atlas {
  if (!isAtlas(value)) throw new Error('This is no topology.');
  return value;
}

function isAtlas(value: unknown): value is Atlas {
  return typeof value === 'object' && value !== null && 'objects' in value && 'arcs' in value;
}

function cutCountry({ id, geometry }: Feature): Country | null {
  const polygons = polygonsOf(geometry).map((rings) => rings.map(cutRing).filter((ring) => ring.length > 3));
  const kept = polygons.filter((rings) => rings.length > 0 && isSeen(rings, id));
  if (kept.length === 0) return null;
  const cut: Country = {
    type: 'Feature',
    properties: null,
    geometry: { type: 'MultiPolygon', coordinates: kept },
  };
  return id === undefined ? cut : { ...cut, id };
}

function polygonsOf(geometry: Feature['geometry']): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

function isSeen(rings: Position[][], id: Feature['id']): boolean {
  const area = simplifier.sphericalRingArea(rings[0]?.map(toPoint) ?? [], false);
  return area >= smallestIsland || tiny.includes(String(id));
}

/** Sutherland and Hodgman: the part of a ring within the box, one side after the other. */
function cutRing(ring: Position[]): Position[] {
  const sides: readonly (readonly [axis: 0 | 1, sign: 1 | -1, limit: number])[] = [
    [0, 1, box.west],
    [0, -1, box.east],
    [1, 1, box.south],
    [1, -1, box.north],
  ];
  const open = ring.slice(1).map(toPoint);
  const cut = sides.reduce((points, side) => cutSide(points, ...side), open);
  return [...cut.slice(-1), ...cut];
}

function cutSide(points: [number, number][], axis: 0 | 1, sign: 1 | -1, limit: number): [number, number][] {
  const inside = (point: [number, number]): boolean => sign * point[axis] >= sign * limit;
  return points.flatMap((to, i) => {
    const from = points.at(i - 1) ?? to;
    const crossing = inside(from) === inside(to) ? [] : [crossingOf(from, to, axis, limit)];
    return inside(to) ? [...crossing, to] : crossing;
  });
}

function crossingOf(a: [number, number], b: [number, number], axis: 0 | 1, limit: number): [number, number] {
  const other = axis === 0 ? 1 : 0;
  const [low, high] = a[axis] < b[axis] ? [a, b] : [b, a];
  const share = (limit - low[axis]) / (high[axis] - low[axis]);
  const at = low[other] + share * (high[other] - low[other]);
  return axis === 0 ? [limit, at] : [at, limit];
}

function toPoint([lon = 0, lat = 0]: Position): [number, number] {
  return [lon, lat];
}

/** Drops points of small weight but for those of tiny countries, then rings that have collapsed. */
function simplify(whole: Atlas): AsiaMap {
  const weighted = simplifier.presimplify(whole, simplifier.sphericalTriangleArea);
  const spared = tinyArcs(whole);
  weighted.arcs.forEach((arc, i) => {
    if (spared.has(i)) for (const point of arc) point[2] = Infinity;
  });
  const simple = simplifier.simplify(weighted, finestDetail);
  const area = (ring: [number, number][]): number => simplifier.sphericalRingArea(ring, false);
  return simplifier.filter(simple, simplifier.filterWeight(simple, 1e-9, area));
}

function tinyArcs({ objects }: Atlas): Set<number> {
  const arcs = objects.countries.geometries.flatMap((shape) =>
    shape.type === 'MultiPolygon' && tiny.includes(String(shape.id)) ? shape.arcs.flat(2) : [],
  );
  return new Set(arcs.map((arc) => (arc < 0 ? ~arc : arc)));
}
