import { expect, test } from 'vitest';
import { changelogReasons } from './changelog-reasons.js';

const reason = changelogReasons(`# Changes

## Later
- Version 2026-02-01-bbbbbbbb.
- \`vnm-2016\` was 5, is 6: a slip of
  the pen.

Names vnm-2017 too, but in no item.

## Earlier
- Version 2026-01-01-aaaaaaaa: \`vnm-2016\` was 4, is 5.
`);

test('changelogReasons(text) gives the whole item that names a row, from the part that names the version', () => {
  expect(reason('2026-02-01-bbbbbbbb', 'vnm-2016')).toBe('vnm-2016 was 5, is 6: a slip of the pen.');
  expect(reason('2026-01-01-aaaaaaaa', 'vnm-2016')).toMatch(/was 4, is 5/);
});

test('changelogReasons(text) takes no part of an id, and nothing but items', () => {
  for (const id of ['vnm', 'vnm-201', '2016', 'vnm-2017'])
    expect(reason('2026-02-01-bbbbbbbb', id)).toBeNull();
});
