/** A row that the record held once: what it said, and why it was taken out. */
export interface WithdrawnRow {
  readonly id: string;
  readonly file: string;
  /** The day of the version that no longer has it. */
  readonly date: string;
  /** The last version that has it. */
  readonly previous: string;
  readonly reason: string | null;
  readonly cells: Readonly<Record<string, string>>;
}

/** Looks a row up among those that were withdrawn; null where there was never one of this id. */
export async function withdrawnRow(
  document: Document,
  root: string,
  id: string,
): Promise<WithdrawnRow | null> {
  const response = await document.defaultView?.fetch(`${root}data/changes.json`);
  if (!response?.ok) return null;
  const versions = list(await response.json(), 'versions');
  const found = versions.flatMap((version) =>
    list(version, 'changes').flatMap((change) =>
      text(change, 'kind') === 'withdrawn' && text(change, 'id') === id ? [read(id, version, change)] : [],
    ),
  );
  return found[0] ?? null;
}

function read(id: string, version: unknown, change: unknown): WithdrawnRow {
  const cells = Object.entries(field(change, 'cells') ?? {}).map(
    ([column, value]: [string, unknown]) => [column, typeof value === 'string' ? value : ''] as const,
  );
  return {
    id,
    file: text(change, 'file') ?? '',
    date: text(version, 'date') ?? '',
    previous: text(version, 'previous') ?? '',
    reason: text(change, 'reason'),
    cells: Object.fromEntries(cells),
  };
}

function field(from: unknown, name: string): unknown {
  return typeof from === 'object' && from !== null
    ? Object.entries(from).find(([key]) => key === name)?.[1]
    : null;
}

function text(from: unknown, name: string): string | null {
  const value = field(from, name);
  return typeof value === 'string' ? value : null;
}

function list(from: unknown, name: string): readonly unknown[] {
  const value = field(from, name);
  return Array.isArray(value) ? value : [];
}
