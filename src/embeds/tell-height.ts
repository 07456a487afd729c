/** What an embed tells the page that it stands in. Nothing in it is about the reader. */
export interface HeightMessage {
  readonly type: 'detention-trends:height';
  /** In CSS pixels. */
  readonly height: number;
}

/** Tells the host how high the embed is, now and whenever that changes. It is no secret, so any host may hear it. */
export function tellHeight(window: Window & typeof globalThis, page: HTMLElement): void {
  if (window.parent === window) return;
  let told = 0;
  const tell = () => {
    const height = Math.ceil(page.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    const message: HeightMessage = { type: 'detention-trends:height', height };
    window.parent.postMessage(message, '*');
  };
  new window.ResizeObserver(tell).observe(page);
  tell();
}
