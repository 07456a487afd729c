import * as messages from '../paraglide/messages/en.js';
import { makeWords } from './words.js';

/** English. */
export const en = makeWords('en', 'en-GB', messages);
