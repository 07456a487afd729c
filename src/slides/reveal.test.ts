import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { addTalkStyles } from './reveal.js';

// it looks for a browser as it is read
vi.mock('reveal.js', () => ({ default: null }));
vi.mock('reveal.js/reveal.css?url', () => ({ default: '/talk.css' }));

const linkIn = ({ head }: Document) => head.querySelector('link');

test('addTalkStyles(document) ends once the style sheet stands, and adds no second one', async () => {
  const { window } = new JSDOM();
  const added = addTalkStyles(window.document);
  linkIn(window.document)?.dispatchEvent(new window.Event('load'));
  await added;
  await addTalkStyles(window.document);
  expect(window.document.head.querySelectorAll('link')).toHaveLength(1);
});

test('addTalkStyles(document) says which style sheet did not arrive, and the next try asks again', async () => {
  const { window } = new JSDOM();
  const added = addTalkStyles(window.document);
  linkIn(window.document)?.dispatchEvent(new window.Event('error'));
  await expect(added).rejects.toThrow('/talk.css did not arrive');
  expect(linkIn(window.document)).toBeNull();
});
