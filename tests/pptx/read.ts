import { strFromU8, unzipSync } from 'fflate';

export function textsIn(zip: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(zip)).map(([name, content]) => [name, strFromU8(content)]));
}

export function pathOf(folder: string, target: string): string {
  const steps = `${folder}${target}`.split('/');
  return target.startsWith('/') ? target.slice(1) : steps.reduce<string[]>(stepped, []).join('/');
}

function stepped(path: string[], step: string): string[] {
  if (step === '..') return path.slice(0, -1);
  return step === '.' ? path : [...path, step];
}

/** The figures that a chart draws, as its cache has them. */
export function figuresIn(xml: string): number[] {
  const caches = xml.matchAll(/<c:(?:yVal|val)><c:numRef>([^]*?)<\/c:numRef>/g);
  return [...caches].flatMap(([, cache = '']) =>
    [...cache.matchAll(/<c:v>([^<]+)<\/c:v>/g)].map(([, value]) => Number(value)),
  );
}
