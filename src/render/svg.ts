const svgNamespace = 'http://www.w3.org/2000/svg';

export type Attributes = Readonly<Record<string, string | number | null>>;

/** An SVG element of the document that was handed in; attributes that are null are left out. */
export function make<K extends keyof SVGElementTagNameMap>(
  document: Document,
  tag: K,
  attributes: Attributes = {},
  children: readonly (Node | string)[] = [],
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(svgNamespace, tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/** Rounds to a tenth of a pixel: finer digits only make files larger. */
export function px(value: number): number {
  return Math.round(value * 10) / 10;
}
