import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { browserTrail as trailOf, pathBar } from './trail.js';

const browserTrail = (window: Window, at: string) => trailOf(window, pathBar(window, at));
const root = '/detention/';

/** A window with a history of its own; it has no layout, so that the test says where it is scrolled to. */
function windowAt(path: string, html = '<h1 tabindex="-1">Title</h1>') {
  const { window } = new JSDOM(html, { url: `https://example.org${path}` });
  let top = 0;
  const scrollTo = vi.fn((_: number, y: number) => (top = y));
  Object.defineProperty(window, 'scrollTo', { value: scrollTo });
  Object.defineProperty(window, 'scrollY', { get: () => top });
  const view: Window = window.document.defaultView ?? globalThis.window;
  return { window: view, scrollTo, scrolled: (y: number) => (top = y) };
}

function turned(window: Window): Promise<void> {
  return new Promise((done) => window.addEventListener('popstate', () => done(), { once: true }));
}

describe('browserTrail(window, root)', () => {
  test('reads the path below the root and the query', () => {
    const trail = browserTrail(windowAt('/detention/charts/centres/?from=2010#chart').window, root);
    expect([trail.path(), trail.query()]).toEqual(['charts/centres/', '?from=2010']);
  });

  test('leaves the address as it is, part and all', () => {
    const { window } = windowAt('/detention/charts/centres/?from=2010#chart');
    browserTrail(window, root);
    expect(window.location.href).toBe('https://example.org/detention/charts/centres/?from=2010#chart');
    expect(window.history.length).toBe(1);
  });

  test('pushes a step and replaces one', () => {
    const { window } = windowAt('/detention/');
    const trail = browserTrail(window, root);
    trail.push('about/');
    expect([window.location.pathname, window.history.length]).toEqual(['/detention/about/', 2]);
    trail.replace('about/?theme=dark');
    expect([trail.path(), trail.query(), window.history.length]).toEqual(['about/', '?theme=dark', 2]);
  });

  test('works at the root of a site', () => {
    const { window } = windowAt('/about/');
    const trail = browserTrail(window, '/');
    trail.push('charts/centres/');
    expect([trail.path(), window.location.pathname]).toEqual(['charts/centres/', '/charts/centres/']);
  });

  test('knows the step that opened something, also after going back and forward', async () => {
    const { window } = windowAt('/detention/');
    const trail = browserTrail(window, root);
    const turn = vi.fn();
    trail.onturn(turn);
    trail.push('?row=a', true);
    expect(trail.opened()).toBe(true);
    trail.replace('?row=b');
    expect(trail.opened()).toBe(true);
    trail.back();
    await turned(window);
    expect([trail.opened(), trail.query(), turn.mock.calls.length]).toEqual([false, '', 1]);
    window.history.forward();
    await turned(window);
    expect([trail.opened(), trail.query()]).toEqual([true, '?row=b']);
  });

  test('takes a state that another script left for none', () => {
    const { window } = windowAt('/detention/');
    window.history.replaceState({ key: 'x', opens: 'yes' }, '');
    expect(browserTrail(window, root).opened()).toBe(false);
    window.history.replaceState('text', '');
    expect(browserTrail(window, root).opened()).toBe(false);
  });
});

describe('arrive(fresh)', () => {
  test('tells of another page by its title and goes to its top', () => {
    const { window, scrollTo, scrolled } = windowAt('/detention/');
    const trail = browserTrail(window, root);
    scrolled(500);
    trail.push('about/');
    trail.arrive(true);
    expect(window.document.activeElement?.tagName).toBe('H1');
    expect(scrollTo).toHaveBeenLastCalledWith(0, 0);
  });

  test('leaves the same page where it is', () => {
    const { window, scrollTo } = windowAt('/detention/');
    browserTrail(window, root).arrive(false);
    expect(scrollTo).not.toHaveBeenCalled();
    expect(window.document.activeElement?.tagName).toBe('BODY');
  });

  test('puts a page that the reader comes back to where it was left', async () => {
    const { window, scrollTo, scrolled } = windowAt('/detention/');
    const trail = browserTrail(window, root);
    trail.onturn(() => trail.arrive(true));
    scrolled(800);
    trail.push('about/');
    trail.arrive(true);
    trail.back();
    await turned(window);
    expect(scrollTo).toHaveBeenLastCalledWith(0, 800);
  });

  test('goes to the part that was asked for', () => {
    const { window, scrollTo } = windowAt(
      '/detention/about/#method',
      '<h1>T</h1><h2 id="method" tabindex="-1">M</h2>',
    );
    const part = window.document.getElementById('method');
    const scrollIntoView = vi.fn();
    if (part) part.scrollIntoView = scrollIntoView;
    browserTrail(window, root).arrive(true);
    expect(window.document.activeElement?.id).toBe('method');
    expect(scrollIntoView).toHaveBeenCalledOnce();
    expect(scrollTo).not.toHaveBeenCalled();
  });

  test('of a page without title or part does not stumble', () => {
    const { window, scrollTo } = windowAt('/detention/#gone', '<p>x</p>');
    browserTrail(window, root).arrive(true);
    expect(scrollTo).toHaveBeenLastCalledWith(0, 0);
  });
});
