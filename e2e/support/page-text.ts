const tokens = /<!--[^]*?-->|<(\/?)([a-z][\w-]*)([^>]*)>|([^<]+)/gi;
/** They have no end. */
const empty = /^(?:br|img|input|meta|link|hr)$/i;
/** Years to choose from, code to copy, and what no reader sees. */
const passedOver = /^(?:script|style|option|pre)$/i;
/** Parts of one text. */
const inline = /^(?:b|strong|em|i)$/i;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** What is read of the main part of a written page: without what is hidden from those who hear it, such as axes. */
export function textOf(html: string): string {
  const [main = html] = /<main[^]*<\/main>/.exec(html) ?? [];
  let hidden = 0;
  const said = [...main.matchAll(tokens)].map(([, closes, name = '', rest = '', text = '']) => {
    if (text !== '') return hidden === 0 ? text : '';
    if (!rest.endsWith('/') && !empty.test(name)) hidden = depth(hidden, closes === '', name, rest);
    return inline.test(name) ? '' : ' ';
  });
  return said
    .join('')
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ');
}

/** How deep in a hidden element the text stands after a tag; 0 where it is seen. */
function depth(before: number, opens: boolean, name: string, rest: string): number {
  if (before > 0) return before + (opens ? 1 : -1);
  return opens && (passedOver.test(name) || rest.includes('aria-hidden="true"')) ? 1 : 0;
}
