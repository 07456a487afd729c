import type { Component } from 'svelte';
import type { PageProps } from './state/page-props.js';
import type { Route } from './urls/route.js';

export type View = Component<PageProps>;

// The code lies one folder below the site's root, wherever that is.
const moduleAddress = import.meta.url;

async function fetchText(path: string): Promise<string> {
  const response = await fetch(new URL(`../${path}`, moduleAddress));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

/** The code of each page, a chunk of its own. */
const loaders: Readonly<Record<Route['page'], () => Promise<{ default: View }>>> = {
  overview: () => import('./views/Overview.svelte'),
  chart: () => import('./views/ChartPage.svelte'),
  countries: () => import('./views/Countries.svelte'),
  country: () => import('./views/Country.svelte'),
  compare: () => import('./views/Compare.svelte'),
  promises: () => import('./views/Promises.svelte'),
  promise: () => import('./views/PromisePage.svelte'),
  timeline: () => import('./views/Timeline.svelte'),
  alternatives: () => import('./views/Alternatives.svelte'),
  rights: () => import('./views/Rights.svelte'),
  present: () => import('./slides/Present.svelte'),
  speaker: () => import('./slides/Present.svelte'),
  mine: () => import('./slides/Present.svelte'),
  deck: () => import('./slides/Present.svelte'),
  data: () => import('./views/Data.svelte'),
  table: () => import('./views/TablePage.svelte'),
  api: () => import('./views/DataService.svelte'),
  changes: async () => {
    const [{ loadChanges }, page] = await Promise.all([
      import('./state/told-changes.js'),
      import('./views/Changes.svelte'),
    ]);
    await loadChanges(fetchText);
    return page;
  },
  conflicts: () => import('./views/Conflicts.svelte'),
  dictionary: () => import('./views/Dictionary.svelte'),
  'your-file': () => import('./views/YourFile.svelte'),
  about: () => import('./views/About.svelte'),
  missing: () => import('./views/Missing.svelte'),
};

/** Loads the code of a page. */
export async function loadView({ page }: Route): Promise<View> {
  return (await loaders[page]()).default;
}
