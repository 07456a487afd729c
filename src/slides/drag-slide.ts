import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { Attachment } from 'svelte/attachments';

interface Over {
  readonly element: Element;
  readonly input: { readonly clientY: number };
}

/** Lets a slide of a list be dragged by its handle, and other slides be dropped before or behind it. */
export function dragSlide(
  id: string,
  ondrop: (dragged: string, side: 'before' | 'behind') => void,
): Attachment<HTMLElement> {
  return (element) => {
    const dragHandle = element.querySelector('.handle') ?? element;
    const mark = (side: string) => (element.dataset['drop'] = side);
    return combine(
      draggable({ element, dragHandle, getInitialData: () => ({ id }) }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => typeof source.data['id'] === 'string' && source.data['id'] !== id,
        getData: (over) => ({ side: sideOf(over) }),
        onDrag: ({ self }) => mark(String(self.data['side'])),
        onDragLeave: () => mark(''),
        onDrop: ({ source, self }) => {
          mark('');
          ondrop(String(source.data['id']), self.data['side'] === 'before' ? 'before' : 'behind');
        },
      }),
    );
  };
}

function sideOf({ element, input }: Over): 'before' | 'behind' {
  const { top, height } = element.getBoundingClientRect();
  return input.clientY < top + height / 2 ? 'before' : 'behind';
}
