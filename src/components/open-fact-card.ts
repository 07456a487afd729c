import { mount, unmount } from 'svelte';
import { parseDate } from '../base/dates.js';
import FactCard from './FactCard.svelte';
import type { Site } from './site.js';
import { sourceOf, type Take } from './take.js';

/** Lays a fact card over the page, which rests until the card is closed; then the reader is where they were. */
export async function openFactCard(site: Site, take: Take, document: Document): Promise<void> {
  const source = await sourceOf(site, take, document);
  const from = document.activeElement;
  const behind = [...document.body.children].filter((one) => one instanceof HTMLElement && !one.inert);
  const rest = (inert: boolean) => {
    for (const one of behind) one.toggleAttribute('inert', inert);
  };
  rest(true);
  const card = mount(FactCard, {
    target: document.body,
    props: { site, take, source, date: today(site), onclose },
  });

  function onclose() {
    rest(false);
    void unmount(card);
    if (from instanceof HTMLElement) from.focus();
  }
}

function today({ words }: Site): string {
  const date = parseDate(new Date().toISOString().slice(0, 10));
  return date ? words.date(date) : '';
}
