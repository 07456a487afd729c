import type { Attachment } from 'svelte/attachments';

const gap = 10;

/** Puts an element above (or, for want of room, below) another, within the box that both lie in. */
export function beside(target: Element): Attachment<HTMLElement> {
  return (element) => {
    const box = element.offsetParent?.getBoundingClientRect();
    if (!box) return;
    const at = target.getBoundingClientRect();
    const left = at.left + at.width / 2 - box.left - element.offsetWidth / 2;
    const above = at.top - box.top - element.offsetHeight - gap;
    const fits = at.top - element.offsetHeight - gap > 0;
    element.style.left = `${Math.max(0, Math.min(left, box.width - element.offsetWidth))}px`;
    element.style.top = `${fits ? above : at.bottom - box.top + gap}px`;
  };
}
