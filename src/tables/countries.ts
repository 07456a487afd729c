import type { Column, RowOf } from './column.js';

export const countryColumns = [
  {
    name: 'code',
    kind: 'id',
    required: true,
    help: 'ISO 3166-1 alpha-3, or ESEA, SEA, ASIA, WORLD for a region.',
  },
  { name: 'name', kind: 'text', required: true, help: 'Name in English.' },
  { name: 'local_name', kind: 'text', required: false, help: 'Name in the country’s main language.' },
  {
    name: 'region',
    kind: 'keyword',
    values: ['East Asia', 'Southeast Asia', 'South and Central Asia', 'Region'],
    required: true,
    help: 'Part of Asia; "Region" for a group of countries.',
  },
  {
    name: 'numeric',
    kind: 'text',
    required: false,
    help: 'ISO 3166-1 numeric, three digits, to join a world map.',
  },
  {
    name: 'in_asia_map',
    kind: 'keyword',
    values: ['yes', 'no'],
    required: true,
    help: 'Whether it stands on the map of Asia.',
  },
  { name: 'languages', kind: 'text', required: false, help: 'Main languages (ISO 639-1), parted by spaces.' },
] as const satisfies readonly Column[];

/** A country or a region. */
export type Country = RowOf<typeof countryColumns>;
