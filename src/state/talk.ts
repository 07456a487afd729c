/** What a talk and its speaker's window tell each other. */
export type TalkMessage<Now> =
  | { readonly kind: 'now'; readonly now: Now; readonly began: number }
  | { readonly kind: 'ended' }
  | { readonly kind: 'hello' }
  | { readonly kind: 'move'; readonly by: 1 | -1 };

const name = 'detention-trends-talk';
const kinds = ['now', 'ended', 'hello', 'move'];

/** A line between the windows of one browser: nothing leaves it. */
export class TalkLine<Now> {
  readonly #channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : null;
  /** When this window took part, ms. */
  readonly began = Date.now();
  #asked = false;

  constructor(heard: (message: TalkMessage<Now>) => void) {
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (!isMessage<Now>(data)) return;
      this.#asked ||= data.kind === 'hello';
      heard(data);
    });
  }

  readonly say = (message: TalkMessage<Now>): void => this.#channel?.postMessage(message);

  /** The same once another window has said hello: a page with all its rows is copied to be sent. */
  readonly answer = (message: TalkMessage<Now>): void => {
    if (this.#asked) this.say(message);
  };

  readonly close = (): void => this.#channel?.close();
}

/** Only windows of this site can speak here, so its kind tells a message. */
function isMessage<Now>(data: unknown): data is TalkMessage<Now> {
  return (
    typeof data === 'object' && data !== null && 'kind' in data && kinds.some((kind) => kind === data.kind)
  );
}
