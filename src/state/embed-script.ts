/** The hash that browsers check the script of host pages by, as the build wrote it; null where none was written, as during development. */
export async function readIntegrity(document: Document, root: string): Promise<string | null> {
  try {
    const response = await document.defaultView?.fetch(`${root}embed.json`);
    const answer: unknown = response?.ok ? await response.json() : null;
    return hashIn(answer);
  } catch {
    return null;
  }
}

function hashIn(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('integrity' in answer)) return null;
  const { integrity } = answer;
  return typeof integrity === 'string' && /^sha384-[A-Za-z0-9+/]{64}$/.test(integrity) ? integrity : null;
}

/** The height that a frame of our own tells; null for what others say. */
export function heightFrom({ data, source, origin }: MessageEvent, frame: HTMLIFrameElement): number | null {
  const isOurs = source !== null && source === frame.contentWindow;
  return isOurs && origin === frame.ownerDocument.defaultView?.origin ? heightIn(data) : null;
}

function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null || !('type' in data) || !('height' in data)) return null;
  const { type, height } = data;
  if (type !== 'detention-trends:height' || typeof height !== 'number') return null;
  return height >= 50 && height <= 20_000 ? height : null;
}
