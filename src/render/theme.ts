/** Sizes of all drawings, and how much ink they lay on: ink is `currentColor`, so that one drawing serves light and dark. */
export const font =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif';
export const serif = 'Georgia, "Noto Serif", "Times New Roman", serif';
/** Share of ink for text that stands back; still 4.5:1 on paper. */
export const muted = 0.72;
export const faint = 0.16;

export const sizes = { title: 16, kind: 12.5, label: 11.5, axis: 11, note: 11.5, figure: 21 } as const;

/** How wide the picture is, in three bands; a drawing's height depends on its band alone, so that nothing jumps. */
export type Band = 'narrow' | 'medium' | 'wide';

export function bandOf(width: number): Band {
  if (width < 600) return 'narrow';
  return width < 900 ? 'medium' : 'wide';
}

/** The least width of a band: texts are broken for it, so that their lines are as many at every width of the band. */
export const leastWidth: Readonly<Record<Band, number>> = { narrow: 280, medium: 600, wide: 900 };
export const columns: Readonly<Record<Band, number>> = { narrow: 1, medium: 2, wide: 3 };
