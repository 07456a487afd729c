import type { Attachment } from 'svelte/attachments';

/** Closes what stands open when the reader presses Escape in it, clicks elsewhere or moves the focus out of it. */
export function closeOutside(close: () => void): Attachment<HTMLElement> {
  return (element) => {
    const { ownerDocument: page } = element;
    const outside = (event: Event) => {
      if (!event.composedPath().includes(element)) close();
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
      element.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    };
    page.addEventListener('pointerdown', outside);
    page.addEventListener('focusin', outside);
    element.addEventListener('keydown', escape);
    return () => {
      page.removeEventListener('pointerdown', outside);
      page.removeEventListener('focusin', outside);
      element.removeEventListener('keydown', escape);
    };
  };
}
