import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Nothing is asked of the network. */
const everything: RunOptions = { resultTypes: ['violations'], preload: false };

/** What another theme can change. */
const colours: RunOptions = { ...everything, runOnly: ['color-contrast', 'link-in-text-block'] };

/** Fails with what axe-core finds, in the theme that stands. */
export const expectAccessible = (page: Page, what: string) => expectNothing(page, what, everything);

/** The same in both themes: all rules in the light one, those on colours in the dark one. */
export async function expectAccessibleInBothThemes(page: Page, what: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await expectNothing(page, `${what}, light`, everything);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNothing(page, `${what}, dark`, colours);
}

/** The script comes by the debugging protocol, past the policy of the page. */
async function expectNothing(page: Page, what: string, options: RunOptions): Promise<void> {
  await page.evaluate(script);
  const { violations } = await page.evaluate<AxeResults, RunOptions>(runAxe, options);
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
  expect(found, what).toEqual([]);
}

function runAxe(wanted: RunOptions): Promise<AxeResults> {
  return window.axe.run(document, wanted);
}
