import type { Stance } from '../charts/calls-picture.js';
import type { ThemeColour } from './colours.js';

/** A shape for each stance, in a box of 12 px around its middle, and whether it is filled: no stance is told by colour alone. */
export const stanceShapes: Readonly<Record<Stance, { readonly d: string; readonly filled: boolean }>> = {
  calls_for_closure: { d: 'M-5,-5H5V5H-5Z', filled: true },
  criticises: { d: 'M0,5.5L-5.8,-4.5H5.8Z', filled: true },
  neutral: { d: 'M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0', filled: false },
  supports: { d: 'M-1.8,-5.5H1.8V-1.8H5.5V1.8H1.8V5.5H-1.8V1.8H-5.5V-1.8H-1.8Z', filled: true },
};

/** A colour for each stance, apart from each other in light and dark; none is one of a country. */
export const stanceColours: Readonly<Record<Stance, ThemeColour>> = {
  calls_for_closure: { light: '#9c2f1f', dark: '#ff9d8a' },
  criticises: { light: '#a05c00', dark: '#f0b45a' },
  neutral: { light: '#5f5c57', dark: '#a8a59f' },
  supports: { light: '#1f5fa8', dark: '#86bdf7' },
};
