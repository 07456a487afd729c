import type { Component } from 'svelte';
import type { Route } from '../urls/route.js';
import type { ViewProps } from './view-props.js';

export type View = Component<ViewProps>;

/** Loads the code of a page. */
export async function loadView({ page }: Route): Promise<View> {
  switch (page) {
    case 'overview':
      return (await import('./Overview.svelte')).default;
    case 'chart':
      return (await import('./ChartPage.svelte')).default;
    case 'about':
      return (await import('./About.svelte')).default;
    case 'missing':
      return (await import('./Missing.svelte')).default;
    default:
      return never(page);
  }
}

function never(page: never): never {
  throw new Error(`unknown page: ${String(page)}`);
}
