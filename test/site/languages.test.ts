/** The languages of the page as browsers ask for them, and those that do not load: on the built page. */

import { describe, expect, it } from 'vitest';
import { openVisits, untilMarked } from './open-page.ts';

const { visit, requests } = openVisits();

const fonts = () => requests().filter((asked) => asked.endsWith('.woff2'));

describe('a language', () => {
	it('comes by the browser’s preference, with its letters', async () => {
		const page = await visit({ locale: 'fa-AF' });
		const lang = page.locator('html');
		await expect.poll(() => lang.getAttribute('lang')).toBe('fa-AF');
		await expect.poll(() => fonts().length).toBeGreaterThan(0);
	});

	it('that the page does not speak is English, without the letters of others', async () => {
		const page = await visit({ locale: 'de-CH' });
		await untilMarked(page, 'map-ready');
		expect(await page.locator('html').getAttribute('lang')).toBe('en');
		const letters = await page.evaluate(() => [...document.fonts].map(({ status }) => status));
		expect(new Set(letters)).toEqual(new Set(['unloaded']));
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
