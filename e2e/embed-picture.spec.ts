import { readFileSync } from 'node:fs';
import { type Hosts, openHosts } from './support/hosts.js';
import { expect, test } from './support/test.js';

let hosts: Hosts;

test.beforeAll(async () => {
  hosts = await openHosts();
});
test.afterAll(() => hosts.close());

for (const query of ['', '?countries=VNM,KHM&from=2008'])
  test(`an embed${query} in a frame of another site is saved as a picture`, async ({ page }) => {
    const src = `${hosts.site}embed/people-held/${query}`;
    await page.goto(
      hosts.put(`<link rel="icon" href="data:,"><iframe src="${src}" width="640" height="900">`),
    );
    const arrival = page.waitForEvent('download');
    await page.frameLocator('iframe').getByRole('button', { name: 'Save as a picture' }).click();
    const file = await arrival;
    expect(file.suggestedFilename()).toMatch(/^detention-trends_people-held_\d.*\.png$/);
    const bytes = readFileSync(await file.path());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(2200);
  });
