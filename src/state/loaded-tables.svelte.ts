import { noTables, type Tables } from '../tables/tables.js';

/** The tables, each with a signal of its own: a table that arrives redraws only what reads it. */
export class LoadedTables implements Tables {
  detainees = $state.raw(noTables.detainees);
  centres = $state.raw(noTables.centres);
  context = $state.raw(noTables.context);
  series = $state.raw(noTables.series);
  closures = $state.raw(noTables.closures);
  events = $state.raw(noTables.events);
  alternatives = $state.raw(noTables.alternatives);
  effectiveness = $state.raw(noTables.effectiveness);
  recommendations = $state.raw(noTables.recommendations);
  mechanisms = $state.raw(noTables.mechanisms);
  sources = $state.raw(noTables.sources);
  countries = $state.raw(noTables.countries);
}
