import { fold } from '../base/fold.js';

/** Whether some texts hold every word that is searched for, whatever their case and marks; nothing searched for means all. */
export function containsText(sought: string): (texts: readonly (string | null)[]) => boolean {
  const words = fold(sought)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return () => true;
  return (texts) => {
    const all = fold(texts.join('\n'));
    return words.every((word) => all.includes(word));
  };
}
