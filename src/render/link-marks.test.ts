import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { pictureOf } from '../../tests/record.js';
import { admissions } from '../charts/admissions.js';
import { centres } from '../charts/centres.js';
import { peopleHeld } from '../charts/people-held.js';
import { vietnamPlan } from '../charts/vietnam-plan.js';
import { en } from '../words/en.js';
import { draw } from './draw.js';

const { document } = new JSDOM('').window;

test.each([peopleHeld, admissions, centres, vietnamPlan])(
  'draw(picture) has the marks of each panel in the order of time: $id',
  (chart) => {
    const picture = pictureOf(chart);
    if (picture.kind !== 'panels') throw new Error('expected panels');
    const drawn = [...draw(picture, { document, words: en, width: 1100 }).querySelectorAll('.mark')];
    const rows = drawn.map((mark) => mark.getAttribute('data-row') ?? '');
    const panels = picture.groups.flatMap(({ panels: all }) =>
      all.map(({ marks }) => marks.map(({ id }) => id)),
    );
    expect(panels.length).toBeGreaterThan(0);
    for (const ids of panels) expect(rows.filter((row) => ids.includes(row))).toEqual(ids);
  },
);
