import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import { untrack } from 'svelte';

interface Options {
  readonly count: () => number;
  /** A row that is rendered wherever the reader scrolls to, since the focus is in it. */
  readonly kept: () => number;
  /** The height of a row and of the head above all rows, in rem. */
  readonly row: number;
  readonly head: number;
}

/** The rows of a long table that stand in the window of its scroller. */
export class VirtualRows {
  items = $state.raw<readonly VirtualItem[]>([]);
  #total = $state(0);
  #virtualizer: Virtualizer<HTMLElement, HTMLElement> | null = null;
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  /** The height of all rows below the last one that is rendered. */
  get below(): number {
    return Math.max(0, this.#total - (this.items.at(-1)?.end ?? 0));
  }

  /** The empty height above a rendered row, back to the one before it. */
  above(at: number): number {
    return (this.items[at]?.start ?? 0) - (this.items[at - 1]?.end ?? 0);
  }

  /** How many whole rows fit into the scroller. */
  get page(): number {
    const height = this.#virtualizer?.scrollRect?.height ?? 0;
    return Math.max(1, Math.floor(height / (this.#options.row * rem(this.#virtualizer?.scrollElement))) - 2);
  }

  attach = (element: HTMLElement): (() => void) => {
    const virtualizer = new Virtualizer<HTMLElement, HTMLElement>(untrack(() => this.#settings(element)));
    this.#virtualizer = virtualizer;
    const unmount = virtualizer._didMount();
    $effect(() => {
      virtualizer.setOptions(this.#settings(element));
      virtualizer._willUpdate();
      untrack(() => this.#read(virtualizer));
    });
    return unmount;
  };

  #settings(element: HTMLElement) {
    const { count, kept, row } = this.#options;
    const keep = kept();
    const size = row * rem(element);
    return {
      count: count(),
      getScrollElement: () => element,
      estimateSize: () => size,
      overscan: 6,
      scrollToFn: elementScroll,
      observeElementRect,
      observeElementOffset,
      rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) =>
        withKept(defaultRangeExtractor(range), keep, range.count),
      onChange: (instance: Virtualizer<HTMLElement, HTMLElement>) => this.#read(instance),
    };
  }

  #read(virtualizer: Virtualizer<HTMLElement, HTMLElement>): void {
    this.items = virtualizer.getVirtualItems();
    this.#total = virtualizer.getTotalSize();
  }
}

function withKept(range: number[], kept: number, count: number): number[] {
  if (kept < 0 || kept >= count || range.includes(kept)) return range;
  return [...range, kept].sort((a, b) => a - b);
}

function rem(element: Element | null | undefined): number {
  const view = element?.ownerDocument.defaultView;
  return view ? parseFloat(view.getComputedStyle(view.document.documentElement).fontSize) : 16;
}
