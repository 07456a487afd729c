import { MediaQuery } from 'svelte/reactivity';
import type { Theme } from '../urls/address.js';

/** The theme that is seen: the one in the address, else the system's. */
export class ThemeNow {
  readonly #dark = new MediaQuery('prefers-color-scheme: dark');
  readonly #asked: () => Theme | null;

  constructor(asked: () => Theme | null) {
    this.#asked = asked;
  }

  get current(): Theme {
    return this.#asked() ?? (this.#dark.current ? 'dark' : 'light');
  }

  get other(): Theme {
    return this.current === 'dark' ? 'light' : 'dark';
  }
}

/** Keeps `data-theme` of the page at the theme that its address asks for. */
export function followTheme(element: HTMLElement, asked: () => Theme | null): () => void {
  return $effect.root(() => {
    // drives the html element, which lies outside the app
    $effect(() => setTheme(element, asked()));
  });
}

export function setTheme(element: HTMLElement, theme: Theme | null): void {
  if (theme === null) delete element.dataset['theme'];
  else element.dataset['theme'] = theme;
}
