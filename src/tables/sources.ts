import type { Column, RowOf } from './column.js';

export const sourceKinds = ['government', 'un', 'ngo', 'academic', 'media', 'court'] as const;

export const sourceColumns = [
  { name: 'id', kind: 'id', required: true, help: 'Permanent, readable name of the source.' },
  { name: 'title', kind: 'text', required: true, help: 'Title as printed.' },
  { name: 'publisher', kind: 'text', required: true, help: 'Who published it.' },
  { name: 'published', kind: 'date', required: false, help: 'When it was published.' },
  { name: 'kind', kind: 'keyword', values: sourceKinds, required: true, help: 'Kind of publisher.' },
  { name: 'url', kind: 'address', required: false, help: 'Where it was read.' },
] as const satisfies readonly Column[];

/** A source. */
export type Source = RowOf<typeof sourceColumns>;
