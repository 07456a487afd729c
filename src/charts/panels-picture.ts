import type { Mark, MarkLink, PictureBase, Target } from './picture-base.js';
import type { EventMark } from './timeline-picture.js';

interface PanelBase {
  readonly id: string;
  /** "Viet Nam". */
  readonly title: string;
  /** What this panel's axis holds: "People held on a date". */
  readonly kind: string;
  readonly country: string;
  readonly marks: readonly Mark[];
  /** "Last reported January 2026". */
  readonly last: string;
  /** What happened in the country meanwhile, where the reader asked for it: under the time axis, never among the figures. */
  readonly events?: readonly EventMark[];
}

/** Claims of dates over time, joined only within a series. */
export interface PointsPanel extends PanelBase {
  readonly form: 'points';
  readonly links: readonly MarkLink[];
  readonly targets: readonly Target[];
  /** The id of the mark that its promise is judged by. */
  readonly test?: string;
}

/** Flows of whole years, each drawn over its period. */
export interface BarsPanel extends PanelBase {
  readonly form: 'bars';
}

/** Flows of parts of a year or of several years together: one line each, over its period. */
export interface SpansPanel extends PanelBase {
  readonly form: 'spans';
}

/** One or two claims: said in words, since an axis would be empty. */
export interface WordsPanel extends PanelBase {
  readonly form: 'words';
}

export type Panel = PointsPanel | BarsPanel | SpansPanel | WordsPanel;

/** Charts over time, a panel a country and kind. Panels of one group stand together, time axes aligned. */
export interface PanelsPicture extends PictureBase {
  readonly kind: 'panels';
  readonly scale: 'own' | 'shared' | 'log';
  readonly groups: readonly PanelGroup[];
  /** Groups that are drawn beside this picture, itself among them: their axes are made alike, and the page has their key. */
  readonly peers?: readonly PanelGroup[];
  /** Whether every axis takes the whole width, so that the years of all panels stand below each other. */
  readonly aligned?: boolean;
  /** First and last moment of the time axis of all panels. */
  readonly span: readonly [number, number];
}

export interface PanelGroup {
  readonly id: string;
  readonly title: string;
  readonly country: string;
  readonly panels: readonly Panel[];
}
