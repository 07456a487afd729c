import { at, type Block, type Frame } from './frame.js';
import { make } from './svg.js';

/** Blocks below each other, `gap` px apart; empty ones take no room. */
export function stack(frame: Frame, blocks: readonly Block[], gap: number): Block {
  const group = make(frame.document, 'g');
  let y = 0;
  for (const { node, height } of blocks) {
    if (height === 0) continue;
    group.append(at(frame, 0, y, node));
    y += height + gap;
  }
  return { node: group, height: Math.max(0, y - gap) };
}
