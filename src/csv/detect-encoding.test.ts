import { describe, expect, test } from 'vitest';
import { detectEncoding } from './detect-encoding.js';
import type { Encoding } from './encodings.js';
import { notText, sniff } from './sniff.js';

/** Writes a text in an encoding that only decoders are at hand for, by asking them for every letter. */
function encoded(text: string, encoding: Encoding): Uint8Array {
  const known = new Map(pairs.flatMap((bytes) => letterOf(encoding, bytes)));
  return Uint8Array.from(Array.from(text).flatMap((letter) => known.get(letter) ?? []));
}

const single = Array.from({ length: 256 }, (_, byte) => [byte]);
const double = single
  .slice(0x81, 0xff)
  .flatMap(([first = 0]) => single.slice(0x40, 0xff).map(([next = 0]) => [first, next]));
const pairs = [...single, ...double];

function letterOf(encoding: Encoding, bytes: readonly number[]): [string, readonly number[]][] {
  const text = new TextDecoder(encoding).decode(Uint8Array.from(bytes));
  return Array.from(text).length === 1 && text !== '\ufffd' ? [[text, bytes]] : [];
}

const utf16 = (text: string, swapped: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return Uint8Array.from(swapped ? bytes.swap16() : bytes);
};

const vietnamese = 'country,start,value,place\nVNM,2016,67000,Thành phố Hồ Chí Minh\nVNM,2018,32000,Hà Nội\n';
const thai = 'country,start,value,place\nTHA,2016,670,ศูนย์ฟื้นฟูสมรรถภาพผู้ติดยาเสพติด เชียงใหม่\n';
const chinese = 'country,start,value,place\nCHN,2012,320000,强制隔离戒毒所 云南省 广西\nCHN,2014,5,昆明市\n';
const french = 'country,start,value,place\nLAO,2016,670,Centre fermé de Vientiane, été\n';
/** That code page writes tones as letters of their own. */
const toned = (text: string) =>
  text
    .normalize('NFD')
    .replace(
      /([aAoOeE])([\u0323\u0300\u0301\u0303\u0309]?)([\u0302])/g,
      (_, a: string, tone: string, hat: string) => `${(a + hat).normalize('NFC')}${tone}`,
    );

describe('detectEncoding(sample) tells', () => {
  test.each<[Encoding, boolean, Uint8Array]>([
    ['utf-8', false, Buffer.from(vietnamese)],
    ['utf-8', true, Buffer.from(`\ufeff${thai}`)],
    ['utf-8', false, Buffer.from('a,b\n1,2\n')],
    ['utf-16le', true, utf16(`\ufeff${chinese}`, false)],
    ['utf-16be', true, utf16(`\ufeff${chinese}`, true)],
    ['utf-16le', false, utf16(thai, false)],
    ['utf-16be', false, utf16(chinese, true)],
    ['windows-1252', false, Buffer.from(french, 'latin1')],
    ['windows-1258', false, encoded(toned(vietnamese), 'windows-1258')],
    ['windows-874', false, encoded(thai, 'windows-874')],
    ['gb18030', false, encoded(chinese, 'gb18030')],
  ])('%s (marked: %s)', (encoding, mark, bytes) => {
    expect(detectEncoding(bytes)).toMatchObject({ encoding, mark });
  });

  test('Chinese from Thai, whose code page knows nearly all of its bytes', () => {
    const phrases = [
      '强制隔离戒毒所 北京',
      '云南省昆明市',
      '广西壮族自治区司法厅',
      '全国在册吸毒人员',
      '社区戒毒和社区康复',
    ];
    for (const phrase of [...phrases, phrases.join(' ')])
      expect(detectEncoding(encoded(`country,place\nCHN,${phrase}\n`.repeat(5), 'gb18030')).encoding).toBe(
        'gb18030',
      );
    const thais = ['ลาดหลุมแก้ว', 'กรมราชทัณฑ์ กระทรวงยุติธรรม', 'สำนักงาน ป.ป.ส. ปี 2563', 'ไทยแลนด์ เชียงราย 25 คน'];
    for (const phrase of thais)
      expect(
        detectEncoding(encoded(`country,place\nTHA,${phrase}\n`.repeat(5), 'windows-874')).encoding,
      ).toBe('windows-874');
  });

  test('and says whether it is a guess: nobody can know that of bytes of some other encoding', () => {
    const told = (bytes: Uint8Array) => detectEncoding(bytes).guessed;
    expect([Buffer.from(vietnamese), utf16(vietnamese, false), Buffer.from('a,b\n')].map(told)).toEqual([
      false,
      false,
      false,
    ]);
    const japanese = encoded('country,place\nVNM,強制収容\n', 'shift_jis');
    expect([encoded(thai, 'windows-874'), japanese].map(told)).toEqual([true, true]);
    expect(sniff(japanese, { encoding: 'shift_jis' })).toMatchObject({
      encoding: 'shift_jis',
      guessed: false,
    });
  });

  test('UTF-8 of a sample that ends within a letter', () => {
    expect(detectEncoding(Buffer.from('a\nế').subarray(0, -1)).encoding).toBe('utf-8');
  });

  test('UTF-8 of a file with a NUL in a cell', () => {
    expect(detectEncoding(Buffer.from('a,b\n1,\0\n3,4\n'.repeat(3))).encoding).toBe('utf-8');
  });
});

describe('sniff(sample) tells how lines end and what parts cells', () => {
  test.each([
    ['a,b\n1,2\n', ',', 'lf'],
    ['a;b\r\n1,5;2\r\n', ';', 'crlf'],
    ['a\tb\r1\t2\r', '\t', 'cr'],
    ['a|b\n1|2\r\n', '|', 'mixed'],
    ['a', ',', 'none'],
    ['a\n1\n2\n', ',', 'lf'],
  ])('%j', (text, delimiter, lineEnds) => {
    expect(sniff(Buffer.from(text))).toMatchObject({ delimiter, lineEnds });
  });

  test.each([
    ['sep=;\r\na,b;c,d\r\n1,5;2\r\n', ';', ';'],
    ['\ufeffSEP=\t\na\tb\n', '\t', '\t'],
    ['"sep=|"\na|b\n', '|', '|'],
    ['sep=:\na;b\n1;2\n', ';', ':'],
    ['sep=,\na;b\n1;2\n', ',', ','],
    ['separator;b\n1;2\n', ';', null],
  ])('as its first line names it: %j', (text, delimiter, named) => {
    expect(sniff(Buffer.from(text))).toMatchObject({ delimiter, named });
  });

  test('and takes the reader’s word for it', () => {
    const known = { encoding: 'windows-874', delimiter: ';' } as const;
    expect(sniff(Buffer.from('a,b\n1,2\n'), known)).toMatchObject(known);
  });
});

describe('notText(sample) knows', () => {
  test.each([
    ['png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['xlsx', Buffer.from('PK\x03\x04\x14\0\x06\0')],
    ['web_page', Buffer.from('\n<!doctype html><p>Not found')],
    ['web_page', Buffer.from('<table><tr><td>country</td></tr></table>')],
    ['json', Buffer.from('[{"country": "VNM"}]')],
    ['json', Buffer.from('\ufeff{ "rows": [] }')],
    [null, Buffer.from('[a],{b}\n1,2\n')],
    ['binary', Buffer.from([1, 2, 3, 4, 5, 250, 0, 7])],
    [null, Buffer.from('a,b\n<p>,=1+1\n')],
    [null, Buffer.from('')],
    [null, utf16(chinese, false)],
  ])('%s', (what, bytes) => {
    expect(notText(bytes)).toBe(what);
  });
});
