/** All code of a talk as one piece, fetched when a talk begins. */
export { preparePages } from './prepare-pages.js';
export { default as Show } from './Show.svelte';
