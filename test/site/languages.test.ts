/** The languages of the page as browsers ask for them, and those that do not load: on the built page. */

import { describe, expect, it } from 'vitest';
import { openVisits } from './open-page.ts';

const { visit, requests } = openVisits();

const fonts = () => requests().filter((asked) => asked.endsWith('.woff2'));

describe('a language', () => {
	it('comes by the browser’s preference, with its letters, and else is English', async () => {
		const dari = await visit({ locale: 'fa-AF' });
		await expect.poll(() => dari.locator('html').getAttribute('lang')).toBe('fa-AF');
		await expect.poll(() => fonts().length).toBeGreaterThan(0);
		await dari.close();
		const german = await visit({ locale: 'de-CH' });
		await expect.poll(() => german.locator('html').getAttribute('lang')).toBe('en');
		expect(fonts()).toEqual([]);
	});

	it('that does not load leaves the page as it is, and says so', async () => {
		const page = await visit();
		await page.route('**/ps-*.js', (route) => route.abort());
		await page.getByLabel('Language').selectOption('ps');
		await page.getByText('That language did not load.').waitFor();
		expect(await page.locator('html').getAttribute('lang')).toBe('en');
		await page.unroute('**/ps-*.js');
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('ps');
	});
});
