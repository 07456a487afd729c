import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { linkAddress } from './link-address.js';

const current = 'https://example.org/detention/charts/centres/?from=2010';
const root = '/detention/';
const { window } = new JSDOM('', { url: current });
const { document } = window;

beforeAll(() => vi.stubGlobal('HTMLAnchorElement', window.HTMLAnchorElement));
afterAll(() => vi.unstubAllGlobals());

/** What a click on a link leads to; `inner` is clicked where the link has parts. */
function clicked(html: string, click: MouseEventInit = {}, prevented = false): string | null {
  document.body.innerHTML = html;
  const target = document.querySelector('.inner') ?? document.querySelector('a, p');
  let address: string | null = 'no click was heard';
  const listen = (event: MouseEvent) => {
    if (prevented) event.preventDefault();
    address = linkAddress(event, current, root);
    event.preventDefault();
  };
  document.body.addEventListener('click', listen, { once: true });
  target?.dispatchEvent(
    new window.MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...click }),
  );
  return address;
}

describe('linkAddress(event, current, root) leads within the app', () => {
  test.each([
    ['/detention/', ''],
    ['../people-held/', 'charts/people-held/'],
    ['/detention/about/', 'about/'],
    ['?view=table', 'charts/centres/?view=table'],
    ['https://example.org/detention/charts/centres/', 'charts/centres/'],
    ['/detention/about/#method', 'about/#method'],
    ['?from=2012#chart', 'charts/centres/?from=2012#chart'],
  ])('to %s', (href, address) => {
    expect(clicked(`<a href="${href}">x</a>`)).toBe(address);
  });

  test('from any part of a link', () => {
    expect(clicked('<a href="/detention/about/"><b><i class="inner">x</i></b></a>')).toBe('about/');
  });
});

describe('linkAddress(event, current, root) leaves to the browser', () => {
  test.each([
    ['another site', '<a href="https://example.com/detention/about/">x</a>'],
    ['another part of the same address', '<a href="#row-a">x</a>'],
    ['what lies outside the root', '<a href="/about/">x</a>'],
    ['files', '<a href="/detention/data/centres.csv">x</a>'],
    ['frozen copies', '<a href="/detention/v/2026-11-20/embed/centres/">x</a>'],
    ['downloads', '<a href="/detention/about/" download>x</a>'],
    ['new tabs', '<a href="/detention/about/" target="_blank">x</a>'],
    ['letters', '<a href="mailto:a@example.org">x</a>'],
    ['scripts', '<a href="javascript:void(0)">x</a>'],
    ['links without an address', '<a>x</a>'],
    ['what is no link', '<p>x</p>'],
  ])('%s', (_, html) => {
    expect(clicked(html)).toBeNull();
  });

  test.each([{ metaKey: true }, { ctrlKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
    'a click with %o',
    (click) => {
      expect(clicked('<a href="/detention/about/">x</a>', click)).toBeNull();
    },
  );

  test('a click that something else has taken', () => {
    expect(clicked('<a href="/detention/about/">x</a>', {}, true)).toBeNull();
  });
});
