// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Theme } from '../urls/address.js';
import { followTheme, setTheme, ThemeNow } from './theme.svelte.js';

/** Effects run once all that is under way is done. */
const drawn = () => new Promise((done) => setTimeout(done));

test('the theme is the one that the address asks for', () => {
  let asked: Theme = 'dark';
  const theme = new ThemeNow(() => asked);
  expect([theme.current, theme.other]).toEqual(['dark', 'light']);
  asked = 'light';
  expect([theme.current, theme.other]).toEqual(['light', 'dark']);
});

test('followTheme(element, asked) keeps the page at the theme that is asked for, and lets go when told', async () => {
  const state = $state<{ theme: Theme | null }>({ theme: 'dark' });
  const element = document.createElement('div');
  const stop = followTheme(element, () => state.theme);
  await drawn();
  expect(element.dataset['theme']).toBe('dark');
  state.theme = null;
  await drawn();
  expect(element.hasAttribute('data-theme')).toBe(false);
  stop();
  state.theme = 'light';
  await drawn();
  expect(element.hasAttribute('data-theme')).toBe(false);
});

test('setTheme(element, theme) leaves the choice to the system for null', () => {
  const element = document.createElement('div');
  setTheme(element, 'light');
  expect(element.dataset['theme']).toBe('light');
  setTheme(element, null);
  expect(element.hasAttribute('data-theme')).toBe(false);
});
