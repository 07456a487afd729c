/** What an embed tells the page that it stands in. Nothing in it is about the reader. */
export interface HeightMessage {
  readonly type: 'detention-trends:height';
  /** In CSS pixels. */
  readonly height: number;
}

/** What the script of the host asks when it comes later than the embed. */
const question = 'detention-trends:ask';

/** Tells the host how high the embed is, now, whenever that changes, and when it asks. It is no secret, so any host may hear it. */
export function tellHeight(window: Window & typeof globalThis, page: HTMLElement): void {
  if (window.parent === window) return;
  let told = 0;
  const tell = (again = false) => {
    const height = Math.ceil(page.getBoundingClientRect().height);
    if (height === told && !again) return;
    told = height;
    const message: HeightMessage = { type: 'detention-trends:height', height };
    window.parent.postMessage(message, '*');
  };
  new window.ResizeObserver(() => tell()).observe(page);
  window.addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (source === window.parent && isQuestion(data)) tell(true);
  });
  tell();
}

const isQuestion = (data: unknown) =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === question;
