/**
 * One answer that has come in. `at`: ms since the first request; `bytes`: as they were sent, packed and with their headers.
 * @typedef {{at: number, bytes: number, script: boolean}} Answer
 * @typedef {{requests: number, others: string[], answers: Answer[]}} Traffic
 */

/**
 * Keeps what a tab fetches, from now on. `others` are addresses outside the page's own origin.
 * @type {(session: import('./browser.js').Session, origin: string) => Traffic}
 */
export function watchTraffic(session, origin) {
  /** @type {Traffic} */
  const traffic = { requests: 0, others: [], answers: [] };
  /** @type {Set<string>} */
  const scripts = new Set();
  let start = 0;
  session.on('Network.requestWillBeSent', ({ request, timestamp }) => {
    start ||= timestamp;
    countRequest(traffic, request.url, origin);
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (/javascript/.test(response.mimeType)) scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength: bytes }) => {
    traffic.answers.push({ at: 1000 * (timestamp - start), bytes, script: scripts.has(requestId) });
  });
  return traffic;
}

/**
 * Kilobytes of the answers that had come in by then; of all without a time.
 * @type {(answers: Answer[], until?: number) => number}
 */
export const kilobytes = (answers, until = Infinity) =>
  answers.filter(({ at }) => at <= until).reduce((sum, { bytes }) => sum + bytes, 0) / 1000;

/** @type {(traffic: Traffic, url: string, origin: string) => void} */
function countRequest(traffic, url, origin) {
  if (/^(data|blob):/.test(url)) return;
  traffic.requests += 1;
  if (new URL(url).origin !== origin) traffic.others.push(url);
}
