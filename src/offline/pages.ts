import { matchPrecache } from 'workbox-precaching';
import type { ClientBuilds } from './client-builds.js';
import { buildIn, shellAt, shellFile } from './messages.js';

/** What takes longer comes from the copy. */
const patience = 5000;

/** The page as the network gives it, with the build that it was written for noted; null where there is no network, or no site behind it. */
export async function pageFromNetwork(
  event: FetchEvent,
  builds: ClientBuilds,
  ownBuild: string,
): Promise<Response | null> {
  const answer = await fromNetwork(event.request);
  if (answer === null) return null;
  const copy = answer.clone();
  const isOther = firstBuild(copy).then((build) => build !== null && build !== ownBuild);
  event.waitUntil(builds.note(event.resultingClientId, isOther));
  return answer;
}

/** What the network gives; null where there is none, or no site behind it. */
export async function fromNetwork(request: Request): Promise<Response | null> {
  const late = new Promise<null>((done) => setTimeout(() => done(null), patience));
  const answer = await Promise.race([fetch(request), late]).catch(() => null);
  return answer === null || answer.status >= 500 ? null : answer;
}

/** The page that the app starts from at any address. */
export async function keptPage(root: string): Promise<Response> {
  const kept = await matchPrecache(root + shellFile);
  if (!kept) return Response.error();
  const headers = new Headers(kept.headers);
  headers.delete('content-length');
  headers.delete('content-encoding');
  return new Response(shellAt(root, await kept.text()), { headers });
}

/** Read as far as the head tells it; the reader waits for none of it. */
async function firstBuild(answer: Response): Promise<string | null> {
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    text += part.value;
    const build = buildIn(text);
    if (build !== null || text.includes('<body')) {
      void reader?.cancel();
      return build;
    }
  }
  return null;
}
