/** What sharing asks of the network and of the browser's clipboard: on the built page. */

import { describe, expect, it } from 'vitest';
import { DATA_VERSION, openVisits } from './open-page.ts';

const { visit, requests, url } = openVisits();

describe('sharing', () => {
	it('costs the first view nothing, and says of a link that it is copied, each time', async () => {
		const page = await visit();
		const asked = requests().filter((one) => /Share|Copy|copy|citation/.test(one));
		expect(asked).toEqual([]);
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url() });
		await page.getByText('Share and cite').click();
		for (let time = 0; time < 2; time++) {
			await page.getByRole('button', { name: 'Copy link', exact: true }).click();
			const status = page.getByRole('status').filter({ hasText: 'The link is copied.' });
			await status.waitFor();
			expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
				`${url()}?dataset=panjshir-2021&lang=en&day=2021-09-06&v=${DATA_VERSION}`,
			);
		}
	});

	it('shows a text that the browser refuses to copy', async () => {
		const page = await visit();
		await page.context().grantPermissions([]);
		await page.getByText('Share and cite').click();
		await page.getByRole('button', { name: 'Copy citation', exact: true }).click();
		const text = page.getByRole('textbox', { name: 'Copy this text' });
		await expect.poll(() => text.inputValue()).toContain('Claimed Ground: Panjshir, September 2021.');
		expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(await text.inputValue());
		expect(await page.locator('.copy-status').innerText()).toBe('');
	});
});
