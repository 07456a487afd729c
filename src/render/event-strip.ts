import type { Panel } from '../charts/picture.js';
import { at, lines, standsBack } from './frame.js';
import type { Room } from './panel-frame.js';
import { timeScale, type TimeScale } from './scales.js';
import { make } from './svg.js';
import { sizes } from './theme.js';
import { drawPacked } from './timeline-marks.js';
import { pack, pitch, rowsOf } from './timeline-pack.js';

/** More than the figures of any axis take at its left. */
const mostLeft = 100;
const top = 20;

/** Events under the time axis of a panel: how high they stand, and what draws them along the axis. No height where there are none. */
export function eventStrip(
  { frame, span, textWidth }: Room,
  { events = [] }: Panel,
): { readonly height: number; readonly node: (x: TimeScale) => SVGElement } {
  const shown = events.filter(({ from, to }) => from >= span[0] && to <= span[1]);
  const narrowest = timeScale(span, mostLeft, textWidth - 14);
  const packed = pack(shown, narrowest);
  const height = shown.length === 0 ? 0 : top + rowsOf(packed) * pitch + 6;
  const node = (x: TimeScale) => {
    const marks = packed.map((one) =>
      drawPacked(frame, { x, narrowest, day: 'tick' }, one, packed, height - 4),
    );
    return make(frame.document, 'g', {}, [
      at(
        frame,
        0,
        0,
        lines(frame, 0, sizes.axis + 2, [frame.words.m.events_strip()], sizes.axis, standsBack),
      ),
      ...marks,
    ]);
  };
  return { height, node };
}
