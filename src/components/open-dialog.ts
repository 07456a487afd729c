import type { Attachment } from 'svelte/attachments';

/** Opens a dialog over the page: the browser keeps the focus in it, closes it on Escape and gives the focus back. A click beside it closes it. */
export const openDialog: Attachment<HTMLDialogElement> = (dialog) => {
  const closeBeside = (event: MouseEvent) => {
    if (event.target === dialog && !contains(dialog.getBoundingClientRect(), event)) dialog.close();
  };
  dialog.addEventListener('click', closeBeside);
  dialog.showModal();
  return () => dialog.removeEventListener('click', closeBeside);
};

function contains({ left, right, top, bottom }: DOMRect, { clientX: x, clientY: y }: MouseEvent): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
