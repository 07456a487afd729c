import './embed.css';
import Embed from './embeds/Embed.svelte';
import GonePage from './embeds/GonePage.svelte';
import TablePage from './embeds/TablePage.svelte';
import VersionPage from './embeds/VersionPage.svelte';

// Named only for the style sheet that comes of it: the code that comes with it is thrown away.
Object.assign(globalThis, { Embed, GonePage, TablePage, VersionPage });
