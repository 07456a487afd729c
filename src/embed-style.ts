import './embed.css';

/** Named only for the style sheet that comes of it; the code that comes with it is thrown away. */
export { default as Embed } from './embeds/Embed.svelte';
