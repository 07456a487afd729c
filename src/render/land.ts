import { merge, mesh } from 'topojson-client';
import type { MultiLineString, MultiPolygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import asia from './asia.json';

/** Land and borders of Asia, simplified from Natural Earth (public domain). Borders are de facto lines and take no side. */
export interface Land {
  readonly ground: MultiPolygon;
  readonly borders: MultiLineString;
}

export function landOfAsia(): Land {
  const topology: unknown = asia;
  if (!isAsia(topology))
    throw new Error('asia.json: expected a topology with an object "countries", but found none');
  const { countries } = topology.objects;
  const shapes = countries.geometries.filter(
    (shape) => shape.type === 'Polygon' || shape.type === 'MultiPolygon',
  );
  return { ground: merge(topology, shapes), borders: mesh(topology, countries, (a, b) => a !== b) };
}

type Asia = Topology<{ countries: GeometryCollection }>;

function isAsia(value: unknown): value is Asia {
  return (
    typeof value === 'object' &&
    value !== null &&
    'objects' in value &&
    typeof value.objects === 'object' &&
    value.objects !== null &&
    'countries' in value.objects
  );
}
