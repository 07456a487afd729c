import { isOwnId } from '../tables/own-source.js';
import type { Words } from '../words/words.js';
import type { Mark } from './picture.js';

/** How to read what occurs among some marks: shapes of qualifiers, what is hollow, what is joined. */
export function keyOf({ m }: Words, marks: readonly Mark[], promised: boolean, joined: boolean): string[] {
  const has = (...wanted: Mark['qualifier'][]) => marks.some(({ qualifier }) => wanted.includes(qualifier));
  return [
    ...(joined ? [m.pptx_key_line()] : []),
    ...(has('about') ? [m.pptx_key_about()] : []),
    ...(has('over', 'at_least') ? [m.pptx_key_over()] : []),
    ...(has('under', 'up_to') ? [m.pptx_key_under()] : []),
    ...(marks.some(({ low }) => low !== null) ? [m.pptx_key_range()] : []),
    ...(marks.some(({ confidence }) => confidence === 'low') ? [m.pptx_key_low()] : []),
    ...(marks.some(({ id }) => isOwnId(id)) ? [m.pptx_key_own()] : []),
    ...(promised ? [m.pptx_key_promise()] : []),
  ];
}
