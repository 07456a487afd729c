/** What every page is handed. */
export type { PageProps as ViewProps } from '../state/page-props.js';
