import { brotliCompressSync, constants } from 'node:zlib';
import { render } from 'svelte/server';
import type { Picture } from '../charts/picture.js';
import type { Site } from '../components/site.js';
import TablePage from '../embeds/TablePage.svelte';
import type { Tables } from '../tables/tables.js';
import type { NamedFile } from './chart-files.js';
import { type EmbedText, embedHtml } from './embed-html.js';

/** The name of the page beside that of its embed. */
export const tableFile = 'table.html';

/** An embed may weigh 30 kB with its script and style sheet, which are 5; in bytes. */
const most = { packed: 25_000, surely: 200_000 };

/** Whether an embed weighs so much that its table has to come later: most readers never open it. */
export function isHeavy({ text }: NamedFile): boolean {
  if (text.length < most.surely) return false;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  return brotliCompressSync(text, { params }).length > most.packed;
}

interface TableInput {
  /** The folder of the embed, with a slash behind. */
  readonly folder: string;
  readonly shell: Pick<EmbedText, 'lang' | 'root' | 'title' | 'assets'>;
  readonly site: Site;
  readonly picture: Picture;
  readonly tables: Tables;
}

/** The table of an embed as a page of its own, which the embed shows in a frame when it is opened. */
export function tablePage({ folder, shell, site, picture, tables }: TableInput): NamedFile {
  const { body } = render(TablePage, { props: { site, picture, tables } });
  const assets = { ...shell.assets, script: null };
  const text = embedHtml({ ...shell, assets, description: picture.lead, canonical: null, body });
  return { path: folder + tableFile, text };
}
