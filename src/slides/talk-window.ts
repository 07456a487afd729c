import type { RevealKeys } from './reveal.js';

type Does = Readonly<
  Record<
    'countries' | 'filter' | 'first' | 'last' | 'overview' | 'close' | 'code' | 'speaker' | 'theme' | 'years',
    () => void
  >
> & { readonly move: (by: 1 | -1) => void };

/** What keys do in a talk besides those of reveal.js, by their codes: Escape, End, Home, left, right (with Shift to the ends), C, N, O, Q, R, S, T, Y. */
export function keysOf(does: Does): RevealKeys {
  return {
    27: does.overview,
    35: does.last,
    36: does.first,
    37: ({ shiftKey }) => (shiftKey ? does.first() : does.move(-1)),
    39: ({ shiftKey }) => (shiftKey ? does.last() : does.move(1)),
    67: does.countries,
    78: does.filter,
    79: does.overview,
    81: does.close,
    82: does.code,
    83: does.speaker,
    84: does.theme,
    89: does.years,
  };
}

/** Lays a talk over the whole screen; gives what ends that. */
export function fillScreen(dialog: HTMLDialogElement): () => void {
  const { ownerDocument } = dialog;
  dialog.showModal();
  // where it is refused, the window is the screen
  if ('requestFullscreen' in ownerDocument.documentElement)
    void ownerDocument.documentElement.requestFullscreen().catch(() => undefined);
  return () => {
    if (ownerDocument.fullscreenElement) void ownerDocument.exitFullscreen();
  };
}

/** Opens the speaker's window, or brings it back: it can be closed and opened at any time. */
export function openSpeaker(dialog: HTMLDialogElement | null, address: string): void {
  dialog?.ownerDocument.defaultView?.open(address, 'speaker', 'popup,width=1180,height=760');
}
