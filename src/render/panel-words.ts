import type { Mark, WordsPanel } from '../charts/picture.js';
import { colourOf } from './colours.js';
import {
  at,
  type Block,
  countryInk,
  deferred,
  type Frame,
  lines,
  markLink,
  standsBack,
  text,
} from './frame.js';
import { footing, heading, type Room, shownIn } from './panel-frame.js';
import { stack } from './stack.js';
import { make, px } from './svg.js';
import { textWidth, wrap } from './text.js';
import { sizes } from './theme.js';

/** One or two claims said in words: the figure large, when and for whom beneath it. */
export function drawWords(room: Room, panel: WordsPanel): Block {
  const { frame } = room;
  const head = heading(room, panel);
  const said = panel.marks.map((mark) => figureOf(room, mark));
  const bottom = said.reduce((sum, { height }) => sum + height, head.height);
  const node = deferred(
    frame,
    () => [
      head.node(),
      at(
        frame,
        0,
        head.height,
        stack(
          frame,
          said.map((one) => drawn(room, panel.country, one)),
          0,
        ).node,
      ),
      footing(room, panel, bottom),
    ],
    () => shownIn(room, panel),
  );
  return { node, height: bottom + 18 };
}

/** A figure and what stands beneath it, broken into lines. */
interface Figure {
  readonly mark: Mark;
  readonly size: number;
  readonly below: readonly string[];
  readonly height: number;
}

function figureOf({ textWidth: room }: Room, mark: Mark): Figure {
  const size = textWidth(mark.label, sizes.figure) > room ? sizes.title : sizes.figure;
  const said = [mark.when, mark.part].filter((part) => part !== '').join(' · ');
  const below = wrap(said, sizes.note, room);
  return { mark, size, below, height: size + 12 + below.length * sizes.note * 1.32 + 8 };
}

function drawn(
  { frame, textWidth: room }: Room,
  country: string,
  { mark, size, below, height }: Figure,
): Block {
  const big = text(frame, 0, size, mark.label, {
    ...countryInk(country, colourOf(country).light),
    fill: 'currentColor',
    'font-size': size,
    'font-weight': 600,
  });
  const small = lines(frame, 0, size + 17, below, sizes.note, standsBack);
  return { node: markLink(frame, mark.id, mark.sentence, [hit(frame, room, height), big, small]), height };
}

function hit({ document }: Frame, width: number, height: number): SVGElement {
  return make(document, 'rect', {
    class: 'touch',
    width: px(width),
    height: px(height - 4),
    fill: 'transparent',
  });
}
