import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { drawInto, type Painted } from './draw-into.js';

const { window } = new JSDOM('<div></div>', { pretendToBeVisual: true });
const { document } = window;
const drawing = () => document.createElementNS('http://www.w3.org/2000/svg', 'svg');

function place(): HTMLElement {
  const element = document.createElement('div');
  Object.defineProperty(element, 'clientWidth', { value: 800 });
  document.body.append(element);
  return element;
}

const frames = () => new Promise((done) => setTimeout(done, 150));

test('drawInto(paint) draws the parts that are left turn by turn', async () => {
  const parts = Array.from({ length: 12 }, () => vi.fn());
  drawInto(() => ({ drawing: drawing(), rest: parts }), [], vi.fn())(place());
  expect(parts.at(-1)).not.toHaveBeenCalled();
  await frames();
  expect(parts.every((part) => part.mock.calls.length === 1)).toBe(true);
});

test('drawInto(paint) stops when another takes its place: they share parts', async () => {
  const element = place();
  const parts = Array.from({ length: 12 }, () => vi.fn());
  const stop = drawInto(() => ({ drawing: drawing(), rest: parts }), [], vi.fn())(element);
  if (typeof stop === 'function') stop();
  const next = drawing();
  drawInto(() => ({ drawing: next, rest: [] }), [], vi.fn())(element);
  await frames();
  expect(parts.at(-1)).not.toHaveBeenCalled();
  expect([...element.children]).toEqual([next]);
});

test('drawInto(paint) shows nothing, and tells nothing, of a drawing that comes too late', async () => {
  const element = place();
  let done: (painted: Painted) => void = () => undefined;
  const told = vi.fn();
  const stop = drawInto(() => new Promise<Painted>((ready) => (done = ready)), [], told)(element);
  if (typeof stop === 'function') stop();
  done({ drawing: drawing(), rest: [] });
  await frames();
  expect([element.children.length, told.mock.calls.length]).toEqual([0, 0]);
});
