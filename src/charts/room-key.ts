import type { Messages } from '../words/messages.js';
import type { Mark } from './picture.js';
import type { RoomPage } from './room-pages.js';

/** What marks of a drawing for a room mean, where neither their labels nor a key in the drawing say so. */
export function roomKey(m: Messages, page: RoomPage | null): string[] {
  if (page?.form !== 'drawing' || page.picture.kind !== 'panels') return [];
  const panels = page.picture.groups
    .flatMap((group) => [...group.panels])
    .filter(({ form }) => form !== 'words');
  const marks = panels.flatMap((panel): readonly Mark[] => panel.marks);
  const targets = panels.flatMap((panel) => (panel.form === 'points' ? panel.targets : []));
  return [
    ...(marks.some(({ regime }) => regime !== 'compulsory') ? [m.key_hollow()] : []),
    ...(marks.some(({ confidence }) => confidence === 'low') ? [m.key_low()] : []),
    ...(targets.length > 0 ? [m.show_key_arrow()] : []),
  ];
}
