import { countryColours, inks, papers, type ThemeColour } from './colours.js';
import { stanceColours } from './stances.js';

const pairs: readonly ThemeColour[] = [
  papers,
  ...Object.values(inks),
  ...Object.values(countryColours),
  ...Object.values(stanceColours),
];
const darks = new Map(pairs.map(({ light, dark }) => [light, dark]));

/** Gives a drawing for light paper the colours of dark paper, in place. */
export function darkened(svg: SVGSVGElement): SVGSVGElement {
  for (const element of [svg, ...svg.querySelectorAll('*')])
    for (const name of ['color', 'fill', 'stroke']) {
      const dark = darks.get(element.getAttribute(name) ?? '');
      if (dark !== undefined) element.setAttribute(name, dark);
    }
  return svg;
}
