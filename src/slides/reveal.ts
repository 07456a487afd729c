import Reveal from 'reveal.js';
import styles from 'reveal.js/reveal.css?url';

/** Where a talk is: its page, and how many of the steps of that page have been taken. */
export interface TalkPlace {
  readonly index: number;
  readonly step: number;
}

export interface RevealKeys {
  readonly [code: number]: (event: KeyboardEvent) => void;
}

/** The part of reveal.js that a talk uses. */
export interface Talk {
  readonly move: (by: 1 | -1) => void;
  readonly overview: () => void;
  readonly blank: () => void;
  /** Stands at a page and at one of its steps, once its sections have changed; `again` where they are those that are seen. */
  readonly go: (index: number, step: number, again: boolean) => void;
  readonly end: () => void;
}

/** Starts a talk in an element whose sections are its pages; `told` hears of each move, `left` when the overview is left. Its style sheet, `addTalkStyles`, has to stand before. */
export async function startTalk(
  element: HTMLElement,
  keyboard: RevealKeys,
  told: (place: TalkPlace, talk: Talk) => void,
  left: () => void,
): Promise<Talk> {
  const deck = new Reveal(element, { ...settings, keyboard, keyboardCondition: isOurs(element) });
  let isGoing = false;
  const tell = () => {
    const { indexh, indexf } = deck.getState();
    // reveal.js gives none where a page has no steps, whatever its types say
    told({ index: indexh, step: Number.isInteger(indexf) ? indexf : -1 }, talk);
  };
  const moved = () => {
    if (isGoing) return;
    setLive(element, true);
    tell();
  };
  // all that is told on the way is of sections that were replaced
  const go = (index: number, step: number, again: boolean) => {
    isGoing = true;
    setLive(element, !again);
    deck.slide(index, 0, step);
    isGoing = false;
    tell();
  };
  const talk: Talk = {
    move: (by) => {
      if (deck.isOverview()) deck[by === 1 ? 'right' : 'left']();
      else deck[by === 1 ? 'next' : 'prev']();
    },
    overview: () => deck.toggleOverview(),
    blank: () => deck.togglePause(),
    go,
    end: () => deck.destroy(),
  };
  for (const kind of ['ready', 'slidechanged', 'fragmentshown', 'fragmenthidden']) deck.on(kind, moved);
  deck.on('overviewhidden', left);
  // keys move it before this has ended
  await deck.initialize();
  return talk;
}

/** At each go reveal.js writes the words of a page for screen readers, who need them once. */
function setLive(element: HTMLElement, live: boolean): void {
  element.querySelector('.aria-status')?.setAttribute('aria-live', live ? 'polite' : 'off');
}

const settings = {
  width: 1280,
  height: 720,
  margin: 0,
  maxScale: 4,
  embedded: true,
  center: false,
  hash: false,
  history: false,
  help: false,
  postMessage: false,
  slideNumber: false,
  // both count sections, of which only some stand there
  progress: false,
  jumpToSlide: false,
  transition: 'none',
  backgroundTransition: 'none',
  viewDistance: 2,
  // a narrow screen shows slides too, not one long page
  scrollActivationWidth: 0,
} as const;

/** Keys move a talk unless a panel stands over it, such as evidence or filters. */
function isOurs(element: HTMLElement): (event: KeyboardEvent) => boolean {
  return ({ defaultPrevented, target }) => {
    const over = target instanceof Element ? target.closest('dialog') : null;
    return !defaultPrevented && (over === null || over.contains(element));
  };
}

/** Fetches what reveal.js looks by: it measures its pages as it starts. */
export function addTalkStyles(document: Document): Promise<void> {
  if (document.querySelector(`link[href="${styles}"]`)) return Promise.resolve();
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
  return new Promise((done, fail) => {
    link.addEventListener('load', () => done());
    link.addEventListener('error', () => {
      // so that the next try asks again
      link.remove();
      fail(new Error(`addTalkStyles: ${styles} did not arrive`));
    });
    document.head.append(link);
  });
}
