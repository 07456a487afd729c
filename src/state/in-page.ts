/** Does something with a drawing while it stands in the page: out of sight, in a shadow tree, where no style of the page reaches it. */
export function inPage<T>(document: Document, svg: SVGSVGElement, act: () => T): T {
  const holder = document.createElement('div');
  Object.assign(holder.style, { all: 'initial', position: 'fixed', top: '0', left: '-99999px' });
  holder.attachShadow({ mode: 'open' }).append(svg);
  document.body.append(holder);
  try {
    return act();
  } finally {
    holder.remove();
  }
}
