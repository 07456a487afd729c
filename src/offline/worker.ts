/// <reference lib="webworker" />
import { getCacheKeyForURL, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import { ClientBuilds } from './client-builds.js';
import { isEmbed, isPage, type Kept, shellFile, talks } from './messages.js';
import { keptPage, pageFromNetwork } from './pages.js';
import { forgetOld, listen } from './take-over.js';

declare const self: ServiceWorkerGlobalScope & { readonly kept: Kept };

const { build, files } = self.kept;
const root = new URL('./', self.location.href);
const builds = new ClientBuilds();
/** Other sites of the host have caches of their own. */
const seen = `seen below ${root.pathname} `;
const seenFiles = seen + build.id;
const pathOf = ({ href }: URL) => href.slice(root.href.length).replace(/[?#].*$/s, '');

precache([...files]);
listen(build, root.href);
self.addEventListener('activate', (event) => event.waitUntil(forgetOld(seen, seenFiles)));

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
  async ({ event, request }) => {
    const other = event instanceof FetchEvent && (await builds.isOther(event.clientId));
    return (other ? undefined : await matchPrecache(request)) ?? fetch(request);
  },
);

// what is not part of the app, such as frozen copies and pictures, is there again when it was once seen
registerRoute(
  ({ url, sameOrigin }) =>
    sameOrigin && url.href.startsWith(root.href) && !isEmbed(pathOf(url)) && pathOf(url) !== 'sw.js',
  new NetworkFirst({ cacheName: seenFiles }),
);

/** The window of a speaker shows the build of the talk that it belongs to. */
async function belongsToTalk(path: string): Promise<boolean> {
  if (!path.startsWith(`${talks}speaker/`)) return false;
  const windows = await self.clients.matchAll({ type: 'window' });
  const shown = windows.filter(({ url }) => url.startsWith(root.href + talks));
  const others = await Promise.all(shown.map(({ id }) => builds.isOther(id)));
  return shown.length > 0 && !others.includes(true);
}
