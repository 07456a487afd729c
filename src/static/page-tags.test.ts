import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { pageTags } from './page-tags.js';

const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><title>a &lt;b&gt;</title>
<script type="application/json" id="record">{"a":"\\u003cp>","b":"<i>"}</script></head>
<body><!--[--><p hidden data-x="1 > 0 &amp; &quot;2&quot;" class="">x<!----></p>
<svg viewBox="0 0 1 1"><a href="?row=a&amp;view=table"><title>t</title></a></svg><br></body></html>`;

test('pageTags(html) sees the tags and attributes that a browser sees', () => {
  const all = [...new JSDOM(page).window.document.querySelectorAll('*')];
  const seen = all.map((element) => [
    element.tagName.toLowerCase(),
    element.getAttributeNames().map((name) => [name.toLowerCase(), element.getAttribute(name)]),
  ]);
  const { tags, unread } = pageTags(page);
  expect(unread).toBeNull();
  expect(tags.map(({ name, attributes }) => [name, [...attributes]])).toEqual(seen);
});

test.each([
  '<p class=a>',
  "<p class='a'>",
  '<p title="a"onclick="go()">',
  '< 2',
  '<p',
  '<!-- open',
  '<script>go()',
  '</p class="a">',
  '<?php',
])('pageTags() stops at %s', (text) => {
  expect(pageTags(`<b>${text}`).unread).toBe(text);
});
