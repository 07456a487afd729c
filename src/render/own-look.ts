/** Attributes that a style sheet overrules, as CSS has them; those that are lengths want a unit there. */
const plain = new Set(
  (
    'fill fill-opacity stroke stroke-opacity stroke-width stroke-dasharray stroke-linecap stroke-linejoin stroke-miterlimit ' +
    'opacity color font-family font-weight font-style font-variant text-anchor dominant-baseline paint-order pointer-events visibility'
  ).split(' '),
);
const lengths = new Set(['font-size', 'letter-spacing', 'cx', 'cy', 'r', 'rx', 'ry']);
const boxes = new Set(['x', 'y', 'width', 'height']);
const marker = 'data-own-look';

/**
 * A drawing as HTML that looks the same in any page: a rule as bold as `* { all: revert }` takes away even the places and shapes that
 * attributes give, so each element says them once more as a style of its own. Where styles are forbidden the attributes serve.
 */
export function ownLook(svg: SVGSVGElement, root: string): string {
  const shown = svg.ownerDocument.importNode(svg, true);
  for (const element of shown.querySelectorAll('*')) {
    if (!/^(title|desc)$/.test(element.localName)) element.setAttribute(marker, lookOf(element));
  }
  shown.setAttribute(marker, `all:initial;${saidBy(shown)}${root}`);
  // a policy against styles would refuse them in our own page, where nothing is shown
  return shown.outerHTML.replaceAll(` ${marker}="`, ' style="');
}

function lookOf(element: Element): string {
  // a link keeps the ring that shows where the keyboard is
  return `all:unset;${element.localName === 'a' ? 'outline:revert;' : ''}${saidBy(element)}`;
}

function saidBy(element: Element): string {
  return [...element.attributes].map(({ name, value }) => declared(element.localName, name, value)).join('');
}

function declared(tag: string, name: string, value: string): string {
  if (plain.has(name)) return `${name}:${value.replaceAll('"', "'")};`;
  if (lengths.has(name) || (boxes.has(name) && /^(rect|svg|image)$/.test(tag)))
    return `${name}:${withUnit(value)};`;
  if (name === 'd') return `d:path('${value}');`;
  // the browser's own sheet turns drawings about their corner, which `unset` forgets
  return name === 'transform' ? `transform-origin:0 0;transform:${cssTransform(value)};` : '';
}

function withUnit(value: string): string {
  return /^-?[\d.]+$/.test(value) ? `${value}px` : value;
}

/** `translate(3,4) rotate(-30)` as CSS writes it. */
export function cssTransform(value: string): string {
  return value.replace(/(\w+)\(([^)]*)\)/g, (whole, kind: string, inner: string) => {
    const numbers = inner.trim().split(/[\s,]+/);
    if (kind === 'translate') return `translate(${numbers.map(withUnit).join(',')})`;
    return kind === 'rotate' ? turned(numbers) : whole;
  });
}

function turned([angle = '0', x = '0', y = '0']: readonly string[]): string {
  const turn = `rotate(${angle}deg)`;
  const [across, down] = [Number(x), Number(y)];
  if (across === 0 && down === 0) return turn;
  return `translate(${across}px,${down}px) ${turn} translate(${-across}px,${-down}px)`;
}
