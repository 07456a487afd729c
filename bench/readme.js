import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const end = '<!-- end of figures -->';

/**
 * Puts a text between the markers of a Markdown file.
 * @type {(path: string, text: string, script?: string) => Promise<void>}
 */
export async function writeFigures(path, text, script = 'bench') {
  const start = `<!-- figures: written by npm run ${script} -->`;
  const [before, rest] = parts(readFileSync(path, 'utf8'), start);
  const [, after] = parts(rest, end);
  const options = { ...(await resolveConfig(path)), filepath: path };
  writeFileSync(path, await format(`${before}${start}\n\n${text}\n\n${end}${after}`, options));
}

/** @type {(text: string, marker: string) => [string, string]} */
function parts(text, marker) {
  const at = text.indexOf(marker);
  if (at < 0) throw new Error(`README.md: expected the line "${marker}", but found none.`);
  return [text.slice(0, at), text.slice(at + marker.length)];
}
