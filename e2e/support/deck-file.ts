import type { Page } from '@playwright/test';

interface Slide {
  readonly id: string;
  readonly title?: string;
  readonly chart?: string;
  readonly query?: string;
  readonly words?: string;
  readonly row?: string;
}

/** A deck as the file that a reader opens. */
export const file = (title: string, slides: readonly Slide[], version = 1) => ({
  name: 'x.deck.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      format: 'detention-trends-deck',
      version,
      deck: {
        title,
        lead: '',
        slides: slides.map(({ id, title = null, chart = null, query = '', words, row }) => ({
          id,
          title,
          chart,
          query,
          says: [
            words === undefined ? { kind: 'finding' } : { kind: 'words', words },
            ...(row === undefined ? [] : [{ kind: 'row', id: row, table: null }]),
          ],
          notes: [],
        })),
      },
    }),
  ),
});

export async function openFile(page: Page, deck: ReturnType<typeof file>): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles(deck);
}
