import { describe, expect, test, vi } from 'vitest';
import { noFilters } from '../queries/filters.js';
import { defaultState } from '../urls/address.js';
import type { Route } from '../urls/route.js';
import { Location } from './location.svelte.js';
import type { Trail } from './trail.js';

/** A trail without a browser: its steps are a list, and `turn` is the reader's back button. */
function trailFrom(start: string) {
  const steps = [{ address: start, opens: false }];
  let at = 0;
  let heard: () => void = () => undefined;
  const here = () => steps[at] ?? { address: '', opens: false };
  const [reload, arrive] = [vi.fn(), vi.fn<(fresh: boolean) => void>()];
  const go = (by: number) => {
    at += by;
    heard();
  };
  const trail: Trail = {
    path: () => here().address.split('?')[0] ?? '',
    query: () => here().address.slice(trail.path().length),
    push: (address, opens = false) => {
      steps.splice(at + 1, steps.length, { address, opens });
      at++;
    },
    replace: (address) => (steps[at] = { ...here(), address }),
    back: () => go(-1),
    reload,
    opened: () => here().opens,
    onturn: (turn) => (heard = turn),
    arrive,
  };
  return { trail, go, reload, arrive, addresses: () => steps.slice(0, at + 1).map(({ address }) => address) };
}

const settled = () => new Promise((done) => setTimeout(done));
const prepare = (route: Route) => Promise.resolve(`page ${route.page}`);

async function startAt(address: string) {
  const fake = trailFrom(address);
  return { ...fake, location: await Location.start(fake.trail, prepare) };
}

test('start(trail, prepare) reads the address and makes its page ready', async () => {
  const { location } = await startAt('charts/centres/?from=2010&to=never');
  expect(location.place).toEqual({
    route: { page: 'chart', chart: 'centres' },
    state: { ...defaultState, filters: { ...noFilters, from: 2010 } },
    ignored: [{ key: 'to', value: 'never' }],
    page: 'page chart',
  });
});

describe('visit(address)', () => {
  test('shows the new page once it is ready, the old one until then', async () => {
    const { trail } = trailFrom('');
    let ready: (page: string) => void = () => undefined;
    const slow = (route: Route) =>
      route.page === 'about' ? new Promise<string>((done) => (ready = done)) : prepare(route);
    const location = await Location.start(trail, slow);
    const visiting = location.visit('about/');
    expect([location.place.page, location.pending]).toEqual(['page overview', true]);
    ready('about, at last');
    await visiting;
    expect([location.place.page, location.pending]).toEqual(['about, at last', false]);
  });

  test('tells the trail whether the page is another', async () => {
    const { location, arrive } = await startAt('');
    await location.visit('about/');
    await location.visit('about/?theme=dark');
    expect(arrive.mock.calls).toEqual([[true], [false]]);
  });

  test('lets the last of several win, however late the first is ready', async () => {
    const { trail } = trailFrom('');
    const ready = new Map<string, () => void>();
    const slow = (route: Route) =>
      route.page === 'overview'
        ? prepare(route)
        : new Promise<string>((done) => ready.set(route.page, () => done(route.page)));
    const location = await Location.start(trail, slow);
    const visits = [location.visit('about/'), location.visit('charts/centres/')];
    ready.get('chart')?.();
    await settled();
    ready.get('about')?.();
    await Promise.all(visits);
    expect([location.place.page, location.pending]).toEqual(['chart', false]);
  });

  test('is called off by a change of the page that stands: page and address stay one', async () => {
    const { trail, addresses } = trailFrom('');
    let ready: () => void = () => undefined;
    const slow = (route: Route) =>
      route.page === 'about' ? new Promise<string>((done) => (ready = () => done('about'))) : prepare(route);
    const location = await Location.start(trail, slow);
    const visiting = location.visit('about/');
    location.change({ ...defaultState, theme: 'dark' }, 'replace');
    ready();
    await visiting;
    expect([location.place.page, location.pending]).toEqual(['page overview', false]);
    expect(addresses().at(-1)).toBe('?theme=dark');
  });

  test('has the browser fetch a page that cannot be made ready, and keeps the old one', async () => {
    const { trail, reload } = trailFrom('');
    const failing = (route: Route) =>
      route.page === 'about' ? Promise.reject(new Error('offline')) : prepare(route);
    const location = await Location.start(trail, failing);
    await location.visit('about/');
    expect(reload).toHaveBeenCalledOnce();
    expect([location.place.page, location.pending]).toEqual(['page overview', false]);
  });
});

test('back and forward lead to the states that were', async () => {
  const { location, go } = await startAt('charts/centres/');
  location.change({ ...defaultState, view: 'table' });
  location.change({ ...defaultState, view: 'sources' });
  go(-1);
  await settled();
  expect(location.place.state.view).toBe('table');
  go(-1);
  await settled();
  expect(location.place.state).toEqual(defaultState);
  go(2);
  await settled();
  expect(location.place.state.view).toBe('sources');
});

describe('change(state)', () => {
  test('writes the address and leaves a step for the back button', async () => {
    const { location, addresses } = await startAt('charts/centres/');
    location.change({ ...defaultState, view: 'table' });
    expect(addresses()).toEqual(['charts/centres/', 'charts/centres/?view=table']);
  });

  test('leaves none where it replaces', async () => {
    const { location, addresses } = await startAt('charts/centres/');
    location.change({ ...defaultState, theme: 'dark' }, 'replace');
    expect(addresses()).toEqual(['charts/centres/?theme=dark']);
  });

  test('forgets what the address before could not say', async () => {
    const { location } = await startAt('charts/centres/?from=x');
    location.change(defaultState);
    expect(location.place.ignored).toEqual([]);
  });
});

describe('open(row)', () => {
  test('leaves one step, however many rows are looked at', async () => {
    const { location, addresses } = await startAt('charts/centres/');
    location.open('a');
    location.open('b');
    location.open('b');
    expect(addresses()).toEqual(['charts/centres/', 'charts/centres/?row=b']);
  });

  test('closes by going back, so that back never opens it again', async () => {
    const { location, addresses } = await startAt('charts/centres/');
    location.open('a');
    location.open(null);
    await settled();
    expect(location.place.state.row).toBeNull();
    expect(addresses()).toEqual(['charts/centres/']);
  });

  test('closes a row that came with the address, and does not leave the site', async () => {
    const { location, addresses } = await startAt('charts/centres/?row=a');
    location.open(null);
    expect(location.place.state.row).toBeNull();
    expect(addresses().at(-1)).toBe('charts/centres/');
  });

  test('of nothing where nothing is open does nothing', async () => {
    const { location, addresses } = await startAt('charts/centres/');
    location.open(null);
    expect(addresses()).toEqual(['charts/centres/']);
  });
});
