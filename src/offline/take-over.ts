import { type Asked, type Build, isEmbed } from './messages.js';

declare const self: ServiceWorkerGlobalScope;

let claims = false;

/** Answers pages: which build this is, and whether it may take over from the one before. */
export function listen(build: Build, root: string): void {
  self.addEventListener('message', (event) => {
    const [port] = event.ports;
    if (isAsked(event, 'build')) port?.postMessage(build);
    if (isAsked(event, 'take-over'))
      event.waitUntil(takeOver(event.source, root).then((taken) => port?.postMessage(taken)));
  });
  self.addEventListener('activate', (event) => {
    if (claims) event.waitUntil(self.clients.claim());
  });
}

function isAsked({ data }: { readonly data: unknown }, asked: Asked): boolean {
  return data === asked;
}

/** Only where the window that asks is the only one: another may hold a talk, or rows of the build before. */
async function takeOver(asking: ExtendableMessageEvent['source'], root: string): Promise<boolean> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const others = windows.filter(
    ({ id, url }) =>
      url.startsWith(root) &&
      !isEmbed(url.slice(root.length)) &&
      !(asking instanceof Client && id === asking.id),
  );
  if (others.length > 0) return false;
  claims = true;
  if (self.registration.waiting) await self.skipWaiting();
  else if (self.registration.active) await self.clients.claim();
  return true;
}
