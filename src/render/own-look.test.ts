import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { cssTransform, ownLook } from './own-look.js';

const drawing = (inner: string) => {
  const { document } = new JSDOM(`<svg width="100" height="50">${inner}</svg>`).window;
  const [svg] = document.getElementsByTagName('svg');
  if (!svg) throw new Error('no svg');
  return svg;
};

test('ownLook(svg) says each look and shape as a style of its own, beside the attribute', () => {
  const html = ownLook(
    drawing('<title>T</title><path d="M0,0L3,4" stroke-width="2"/><text x="3" font-size="11.5">a</text>'),
    'display:block;',
  );
  expect(html).toContain('style="all:initial;width:100px;height:50px;display:block;"');
  expect(html).toContain(
    `<path d="M0,0L3,4" stroke-width="2" style="all:unset;d:path('M0,0L3,4');stroke-width:2;"`,
  );
  expect(html).toContain('<text x="3" font-size="11.5" style="all:unset;font-size:11.5px;">a</text>');
  expect(html).toContain('<title>T</title>');
});

test('ownLook(svg) leaves what a text says alone, and the drawing it was given', () => {
  const svg = drawing('<text fill="red">&lt;b&gt; style="x" &amp;</text>');
  const before = svg.outerHTML;
  expect(ownLook(svg, '')).toContain('>&lt;b&gt; style="x" &amp;</text>');
  expect(svg.outerHTML).toBe(before);
});

test.each([
  ['translate(3,4.5)', 'translate(3px,4.5px)'],
  ['translate(3)', 'translate(3px)'],
  ['rotate(-30)', 'rotate(-30deg)'],
  ['rotate(20, 5 6)', 'translate(5px,6px) rotate(20deg) translate(-5px,-6px)'],
  ['translate(1,2) scale(0.5)', 'translate(1px,2px) scale(0.5)'],
])('cssTransform("%s") is "%s"', (value, css) => {
  expect(cssTransform(value)).toBe(css);
});
