import { locales as compiled } from '../paraglide/runtime.js';

/** The languages that there are messages in, as BCP 47; the first is that of addresses that name none. */
export const locales: readonly string[] = compiled;

/** A language in its own words; its tag where the browser knows no name. */
export function nameOfLocale(locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
}
