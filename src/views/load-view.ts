import type { Component } from 'svelte';
import type { Route } from '../urls/route.js';
import type { ViewProps } from './view-props.js';

export type View = Component<ViewProps>;

/** The code of each page, a chunk of its own. */
const loaders: Readonly<Record<Route['page'], () => Promise<{ default: View }>>> = {
  overview: () => import('./Overview.svelte'),
  chart: () => import('./ChartPage.svelte'),
  countries: () => import('./Countries.svelte'),
  country: () => import('./Country.svelte'),
  compare: () => import('./Compare.svelte'),
  promises: () => import('./Promises.svelte'),
  promise: () => import('./PromisePage.svelte'),
  timeline: () => import('./Timeline.svelte'),
  alternatives: () => import('./Alternatives.svelte'),
  rights: () => import('./Rights.svelte'),
  about: () => import('./About.svelte'),
  missing: () => import('./Missing.svelte'),
};

/** Loads the code of a page. */
export async function loadView({ page }: Route): Promise<View> {
  return (await loaders[page]()).default;
}
