import type { Mark, WordsPanel } from '../charts/picture.js';
import { colourOf } from './colours.js';
import { at, type Block, countryInk, type Frame, lines, markLink, standsBack, text } from './frame.js';
import { footing, heading, type Room } from './panel-frame.js';
import { make, px } from './svg.js';
import { textWidth, wrap } from './text.js';
import { sizes } from './theme.js';

/** One or two claims said in words: the figure large, when and for whom beneath it. */
export function drawWords(room: Room, panel: WordsPanel): Block {
  const { frame } = room;
  const head = heading(room, panel);
  const body = make(frame.document, 'g', {}, [head.node]);
  let y = head.height;
  for (const mark of panel.marks) {
    const said = figure(room, panel.country, mark);
    body.append(at(frame, 0, y, said.node));
    y += said.height;
  }
  body.append(footing(room, panel, y));
  return { node: body, height: y + 18 };
}

function figure({ frame, textWidth: room }: Room, country: string, mark: Mark): Block {
  const size = textWidth(mark.label, sizes.figure) > room ? sizes.title : sizes.figure;
  const below = [mark.when, mark.part].filter((part) => part !== '').join(' · ');
  const rows = wrap(below, sizes.note, room);
  const big = text(frame, 0, size, mark.label, {
    ...countryInk(country, colourOf(country).light),
    fill: 'currentColor',
    'font-size': size,
    'font-weight': 600,
  });
  const small = lines(frame, 0, size + 17, rows, sizes.note, standsBack);
  const height = size + 12 + rows.length * sizes.note * 1.32 + 8;
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
