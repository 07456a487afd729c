import { versionName } from './file-name.js';
import type { Parcel } from './parcel.js';

/** `README.md` of a package: what it holds, under which filters, from where, and how each file is checked. */
export function parcelReadme(
  { words: { m, number }, title, filters, version, address, frozen }: Parcel,
  counts: readonly { readonly file: string; readonly rows: number }[],
  files: readonly { readonly name: string; readonly size: number; readonly hash: string }[],
): string {
  const name = versionName(version);
  const lines = [
    `# ${m.ui_name()}: ${title}`,
    m.parcel_what(),
    `## ${m.parcel_filters()}`,
    filters.length === 0 ? m.parcel_no_filters() : filters.map((filter) => `- ${filter}`).join('\n'),
    `## ${m.parcel_from()}`,
    [
      `- ${m.parcel_version({ version: name })}`,
      ...(address === null ? [] : [`- ${m.parcel_address({ address })}`]),
      ...(frozen === null ? [] : [`- ${m.parcel_frozen({ address: frozen })}`]),
      `- ${m.ui_footer_licence()}`,
    ].join('\n'),
    `## ${m.parcel_rows()}`,
    counts
      .map(({ file, rows }) => `- ${m.parcel_row_count({ file, count: rows, n: number(rows) })}`)
      .join('\n'),
    `## ${m.parcel_reading()}`,
    [m.dictionary_empty(), m.dictionary_dates(), m.dictionary_qualifier(), m.dictionary_series()]
      .map((rule) => `- ${rule}`)
      .join('\n'),
    [
      m.parcel_columns(),
      ...(counts.some(({ file }) => file === 'sources.csv') ? [m.parcel_sources()] : []),
    ].join(' '),
    `## ${m.parcel_files()}`,
    ['| file | bytes | SHA-256 |', '| --- | ---: | --- |', ...files.map(fileRow)].join('\n'),
    m.parcel_check(),
  ];
  return `${lines.join('\n\n')}\n`;
}

function fileRow({ name, size, hash }: { name: string; size: number; hash: string }): string {
  return `| ${name} | ${size} | ${hash} |`;
}
