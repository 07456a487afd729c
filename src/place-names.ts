/** Names the places of a page's pictures in the order in which they are mounted: "centres", "centres-2". A written page and the app name them alike. */
export function placeNames(): (picture: { readonly chart: string }) => string {
  const counts = new Map<string, number>();
  return ({ chart }) => {
    const count = (counts.get(chart) ?? 0) + 1;
    counts.set(chart, count);
    return count === 1 ? chart : `${chart}-${count}`;
  };
}
