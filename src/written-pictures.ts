/** The drawings of the page as it was written, by the names of their places: they serve until something is asked for that was not written. */
export function writtenPictures(page: ParentNode): ReadonlyMap<string, readonly SVGSVGElement[]> {
  const places = [...page.querySelectorAll<HTMLElement>('[data-picture]')];
  return new Map(
    places.map((place) => [
      place.dataset['picture'] ?? '',
      [...place.querySelectorAll<SVGSVGElement>(':scope > * > svg')].map(copy),
    ]),
  );
}

/** The page keeps its own, should the app not be able to take over. */
function copy(svg: SVGSVGElement): SVGSVGElement {
  return svg.ownerDocument.importNode(svg, true);
}
