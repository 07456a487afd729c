/**
 * What went over the line: bytes as they were sent, packed and with their headers.
 * @typedef {{bytes: number, scriptBytes: number, requests: number, others: string[]}} Traffic
 */

/**
 * Counts what a tab fetches, from now on. `others` are addresses outside the page's own origin.
 * @type {(session: import('./browser.js').Session, origin: string) => Traffic}
 */
export function countTraffic(session, origin) {
  /** @type {Traffic} */
  const traffic = { bytes: 0, scriptBytes: 0, requests: 0, others: [] };
  /** @type {Set<string>} */
  const scripts = new Set();
  session.on('Network.requestWillBeSent', ({ request }) => countRequest(traffic, request.url, origin));
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (/javascript/.test(response.mimeType)) scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
    if (scripts.has(requestId)) traffic.scriptBytes += encodedDataLength;
  });
  return traffic;
}

/** @type {(traffic: Traffic, url: string, origin: string) => void} */
function countRequest(traffic, url, origin) {
  if (/^(data|blob):/.test(url)) return;
  traffic.requests += 1;
  if (new URL(url).origin !== origin) traffic.others.push(url);
}
