import { partOf } from './embeds/parts.js';
import { tellHeight } from './embeds/tell-height.js';
import { wake } from './embeds/wake.js';

const page = document.querySelector<HTMLElement>('main.embed');
const query = new URLSearchParams(window.location.search);
const theme = query.get('theme');
/** What narrows the rows or draws them otherwise; all else is done without the code that draws. */
const narrowing =
  'countries from to indicator measure regime scope reported confidence kind verdict category stance scale lanes events q';

dress(document);
if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
if (page) start(page);

/** Where the host's policy refuses the style element of the page, its file is taken. */
function dress({ head, styleSheets }: Document): void {
  if (styleSheets.length > 0) return;
  const files =
    document.querySelector<HTMLElement>('script[data-styles]')?.dataset['styles']?.split(' ') ?? [];
  for (const href of files)
    head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
}

function start(page: HTMLElement): void {
  wake(page);
  tellHeight(window, page);
  partOf(page, 'save')?.addEventListener('click', () => void save(page));
  if (narrowing.split(' ').some((key) => query.has(key))) void narrow(page);
}

async function narrow(page: HTMLElement): Promise<void> {
  const { narrowed } = await import('./embed-narrowed.js');
  await narrowed(page, rowsOf(page));
}

async function save(page: HTMLElement): Promise<void> {
  const { saved } = await import('./embed-narrowed.js');
  await saved(page, rowsOf(page));
}

const rowsOf = (page: HTMLElement) => new URL(page.dataset['rows'] ?? '', document.baseURI).href;
