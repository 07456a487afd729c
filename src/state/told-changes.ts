import {
  changesBetween,
  readToldVersions,
  type ShownChange,
  type ToldVersion,
} from '../exports/told-versions.js';

/** Fetches a file below the root of the site; throws where it cannot. */
export type FetchText = (path: string) => Promise<string>;

let told: readonly ToldVersion[] | null = null;
let fetchKept: FetchText = () => Promise.reject(new Error('no changes were loaded'));

/** What changed from version to version, the newest first; null as long as it was not loaded. */
export const toldChanges = (): readonly ToldVersion[] | null => told;

export function tellChanges(versions: readonly ToldVersion[] | null): void {
  told = versions;
}

/** Loads the changes before their page is shown; a page without them says so. */
export async function loadChanges(fetchText: FetchText): Promise<void> {
  fetchKept = fetchText;
  if (told !== null) return;
  const text = await fetchText('data/changes.json').catch(() => 'null');
  told = readToldVersions(JSON.parse(text));
}

/** How two versions differ, read from the files of both that are kept for ever. */
export async function compareVersions(
  versions: readonly ToldVersion[],
  [before, after]: readonly [string, string],
): Promise<readonly ShownChange[]> {
  const step = versions.find(({ version, previous }) => version === after && previous === before);
  if (step) return step.changes;
  const texts = await Promise.all(
    [before, after].map(async (name) => {
      const files = Object.keys(versions.find(({ version }) => version === name)?.rows ?? {});
      const read = files.map(async (file) => [file, await fetchKept(`v/${name}/data/${file}`)] as const);
      return Object.fromEntries(await Promise.all(read));
    }),
  );
  const [old = {}, now = {}] = texts;
  return changesBetween(versions, [before, after], old, now);
}
