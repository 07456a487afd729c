/// <reference lib="webworker" />
import { getCacheKeyForURL, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { ClientBuilds } from './client-builds.js';
import { isEmbed, isFrozen, isPage, type Kept, shellFile, talks } from './messages.js';
import { fromNetwork, keptPage, pageFromNetwork } from './pages.js';
import { SeenFiles } from './seen-files.js';
import { listen } from './take-over.js';

declare const self: ServiceWorkerGlobalScope & { readonly kept: Kept };

const { build, files } = self.kept;
const root = new URL('./', self.location.href);
const builds = new ClientBuilds(root.pathname);
const seen = new SeenFiles(root.pathname, build.id);
/** What keeps its address when its content changes. */
const changing = new Set(files.filter(({ revision }) => revision !== null).map(({ url }) => url));
const pathOf = ({ href }: URL) => href.slice(root.href.length).replace(/[?#].*$/s, '');

precache([...files]);
listen(build, root.href);
self.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([builds.forget(), seen.forgetOld()])),
);

registerRoute(
  ({ url, request, sameOrigin }) => sameOrigin && request.mode === 'navigate' && isPage(pathOf(url)),
  async ({ event, url }) => {
    if (!(event instanceof FetchEvent)) return Response.error();
    if (await belongsToTalk(pathOf(url))) return keptPage(root.pathname);
    return (await pageFromNetwork(event, builds, build.id)) ?? keptPage(root.pathname);
  },
);

registerRoute(
  ({ url }) => getCacheKeyForURL(url.href) !== undefined && pathOf(url) !== shellFile,
  async ({ event, request, url }) => {
    const client = event instanceof FetchEvent ? event.clientId : '';
    if (changing.has(pathOf(url)) && isOfNoBuild(request, client, pathOf(url)))
      return (await fromNetwork(request)) ?? (await matchPrecache(request)) ?? Response.error();
    const other = await builds.isOther(client);
    return (other ? undefined : await matchPrecache(request)) ?? fetch(request);
  },
);

// what is not part of the app, such as frozen copies and pictures, is there again when it was once seen
const isNoPart = (url: URL) =>
  url.href.startsWith(root.href) && !isEmbed(pathOf(url)) && pathOf(url) !== 'sw.js';
registerRoute(({ url }) => isNoPart(url) && isFrozen(pathOf(url)), seen.frozen);
registerRoute(({ url }) => isNoPart(url), seen.files);

/** Whether no page of some build waits for a file: it is opened by its address, or tells of all versions. */
function isOfNoBuild({ mode }: Request, client: string, path: string): boolean {
  return mode === 'navigate' || client === '' || path === 'data/changes.json';
}

/** The window of a speaker shows the build of the talk that it belongs to. */
async function belongsToTalk(path: string): Promise<boolean> {
  if (!path.startsWith(`${talks}speaker/`)) return false;
  const windows = await self.clients.matchAll({ type: 'window' });
  const shown = windows.filter(({ url }) => url.startsWith(root.href + talks));
  const others = await Promise.all(shown.map(({ id }) => builds.isOther(id)));
  return shown.length > 0 && !others.includes(true);
}
