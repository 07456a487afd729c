import { readFileSync } from 'node:fs';
import { geoArea, geoContains, geoDistance } from 'd3';
import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { centroids } from './places.js';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** ISO 3166-1 numeric by alpha-3, for each country of the data. */
const numerics = new Map(
  read('../../data/countries.csv')
    .trim()
    .split('\n')
    .map((line) => line.split(','))
    .flatMap(([code = '', , , , numeric = '']) =>
      /^\d{3}$/.test(numeric) ? [[code, numeric] as const] : [],
    ),
);
const shapes = readShapes(JSON.parse(read('asia.json')));

test('centroids has each country of data/countries.csv and no other', () => {
  expect(Object.keys(centroids).toSorted()).toEqual([...numerics.keys()].toSorted());
});

test.each([...numerics])('%s has one shape, and its centroid lies in it', (code, numeric) => {
  const own = shapes.filter((shape) => shape.id === numeric);
  const [lon, lat] = centroids[code] ?? [0, 90];
  expect(own).toHaveLength(1);
  expect(own.some((shape) => geoContains(shape, [lon, lat]) || isAmongIslands(shape, [lon, lat]))).toBe(true);
});

test('no shape of the map is inside out', () => {
  expect(shapes.filter((shape) => geoArea(shape) > 1)).toEqual([]);
});

test('the map stays small', () => {
  expect(read('asia.json').length).toBeLessThan(60_000);
});

/** Maldives: atolls so small that its symbol stands between them. */
function isAmongIslands(shape: Feature, point: [number, number]): boolean {
  if (shape.id !== '462' || shape.geometry.type !== 'MultiPolygon') return false;
  const corners = shape.geometry.coordinates.flat(2);
  return corners.some(([lon = 0, lat = 0]) => geoDistance([lon, lat], point) < 0.02);
}

function readShapes(map: unknown): Feature[] {
  if (!isMap(map)) throw new Error('asia.json is no topology');
  return feature(map, map.objects.countries).features;
}

function isMap(value: unknown): value is Topology<{ countries: GeometryCollection }> {
  return typeof value === 'object' && value !== null && 'objects' in value && 'arcs' in value;
}
