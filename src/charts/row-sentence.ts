import { never } from '../base/never.js';
import type { Found } from '../queries/find-row.js';
import { claimSentence } from '../words/claim.js';
import { actLine, eventLine, programmeLine, recommendationLine, studyLine } from '../words/rows.js';
import type { Words } from '../words/words.js';
import { promiseSentence } from './targets.js';

/** A row of any kind as a sentence that can stand alone: with its place, its date and its qualifier. */
export function foundSentence(words: Words, found: Found, name: (code: string) => string): string {
  switch (found.kind) {
    case 'claim':
      return claimSentence(words, found.row, name(found.row.country));
    case 'promise':
      return promiseSentence(words, found.row, name(found.row.country));
    case 'events':
      return eventLine(words, found.row, name(found.row.country));
    case 'alternatives':
      return programmeLine(words, found.row, name(found.row.country));
    case 'effectiveness':
      return studyLine(words, found.row, name(found.row.country));
    case 'mechanisms':
      return actLine(words, found.row, name(found.row.country));
    case 'recommendations':
      return recommendationLine(words, found.row);
    default:
      return never('row', found);
  }
}
