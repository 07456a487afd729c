import type { Component, ComponentProps } from 'svelte';
import type SourcesView from './SourcesView.svelte';
import type TableView from './TableView.svelte';

/** The other two readings of a picture: in the browser they come when they are asked for, in a written page they stand from the first. */
export interface Readings {
  readonly TableView: Component<ComponentProps<typeof TableView>>;
  readonly SourcesView: Component<ComponentProps<typeof SourcesView>>;
}

export async function loadReadings(): Promise<Readings> {
  const [table, sources] = await Promise.all([import('./TableView.svelte'), import('./SourcesView.svelte')]);
  return { TableView: table.default, SourcesView: sources.default };
}
