import type { Browser, BrowserContext } from '@playwright/test';

/** Contexts that wait for the next test, by the options that a context cannot change. */
export type Kept = Map<string, BrowserContext>;

/** What a context cannot change once it stands. */
export interface Fixed {
  readonly hasTouch: boolean;
  readonly isMobile: boolean;
  readonly javaScriptEnabled: boolean;
}

/** A context with one page: the one that was kept for these options, else a new one. */
export async function takeContext(browser: Browser, kept: Kept, fixed: Fixed): Promise<BrowserContext> {
  const key = JSON.stringify(fixed);
  const context = kept.get(key);
  kept.delete(key);
  return context ?? browser.newContext();
}

/** Keeps a context for the next test, with nothing left of this one but the files that the browser has read; one that cannot be emptied is closed. */
export async function keepContext(context: BrowserContext, kept: Kept, fixed: Fixed): Promise<void> {
  if (await tidy(context)) kept.set(JSON.stringify(fixed), context);
  else await context.close();
}

/** False where the page is not empty after all: a step back, asked for as its test ended, may come after the empty page. */
async function tidy(context: BrowserContext): Promise<boolean> {
  const [page, ...others] = context.pages();
  for (const other of others) await other.close();
  await Promise.all([context.unrouteAll(), context.clearCookies(), context.clearPermissions()]);
  await context.setOffline(false);
  if (!page) return true;
  await page.unrouteAll();
  await page.goto('about:blank');
  await page.mouse.move(-1, -1);
  await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null });
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: '*', storageTypes });
  await session.detach();
  return page.url() === 'about:blank';
}

/** All but what the browser has read of files. */
const storageTypes = 'cookies,file_systems,indexeddb,local_storage,service_workers,cache_storage';
