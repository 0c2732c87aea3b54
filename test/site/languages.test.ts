/** The page in other languages and the other direction: on the built page. */

import { describe, expect, it } from 'vitest';
import { fa } from '../../src/text/fa.ts';
import { openVisits } from './open-page.ts';

const { visit, requests } = openVisits();

const fonts = () => requests().filter((asked) => asked.endsWith('.woff2'));

describe('a language', () => {
	it.each([
		['fa', 'fa-AF', 'طالبان', 'دوشنبه ۱۵ سنبلهٔ ۱۴۰۰'],
		['ps', 'ps', 'طالبان', 'وږي'],
	])('comes by address: %s', async (lang, tag, party, day) => {
		const page = await visit({ query: `?lang=${lang}&place=bazarak` });
		const root = page.locator('html');
		await expect.poll(() => root.getAttribute('lang')).toBe(tag);
		expect(await root.getAttribute('dir')).toBe('rtl');
		await page.getByRole('radio', { name: party, exact: true }).waitFor();
		expect(await page.locator('.day-label').innerText()).toContain(day);
		const quote = page.getByRole('dialog').getByRole('blockquote').first();
		expect(await quote.getAttribute('lang')).toBe('en');
		expect(await quote.evaluate((one) => getComputedStyle(one).direction)).toBe('ltr');
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
		expect(fonts().length).toBeGreaterThan(0);
	});

	it('comes by the browser’s preference, and else is English', async () => {
		const dari = await visit({ locale: 'fa-AF' });
		await expect.poll(() => dari.locator('html').getAttribute('lang')).toBe('fa-AF');
		await dari.close();
		const german = await visit({ locale: 'de-CH' });
		await expect.poll(() => german.locator('html').getAttribute('lang')).toBe('en');
		expect(fonts()).toEqual([]);
	});

	it('is chosen on the page, keeps the view, and is undone by Back', async () => {
		const page = await visit({ query: '?account=nrf&day=2021-09-05' });
		await page.getByLabel('Language').selectOption('fa');
		await expect.poll(() => page.locator('html').getAttribute('dir')).toBe('rtl');
		expect(page.url()).toContain('account=nrf&day=2021-09-05');
		expect(page.url()).toContain('lang=fa');
		await page.getByRole('button', { name: fa.zoomIn, exact: true }).waitFor();
		await page.locator('.segment').first().click();
		expect(page.url()).toContain('lang=fa');
		await page.goBack();
		await page.goBack();
		await expect.poll(() => page.locator('html').getAttribute('dir')).toBe('ltr');
		expect(await page.getByRole('radio', { name: 'NRF' }).isChecked()).toBe(true);
	});

	it('that is not known is told', async () => {
		const page = await visit({ query: '?lang=tlh' });
		await page.getByText('The address asks for lang “tlh”').waitFor();
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

describe('right to left', () => {
	it('the slider, the panel and the controls run that way, and the map does not', async () => {
		const page = await visit({ query: '?lang=fa&panel=article' });
		await page.locator('.article .passage-mark').first().waitFor();
		const slider = page.locator('.day-track input');
		await slider.press('ArrowRight');
		await expect.poll(() => page.url()).toContain('day=2021-09-05');
		const [panel, map] = [
			await page.locator('.panel-area').boundingBox(),
			await page.locator('.map').boundingBox(),
		];
		expect(panel?.x).toBe(0);
		expect(map?.x).toBe(panel?.width);
		expect(await page.locator('.map').evaluate((one) => getComputedStyle(one).direction)).toBe('ltr');
		expect(await page.locator('.article article').evaluate((one) => getComputedStyle(one).direction)).toBe(
			'ltr',
		);
	});

	it('notes in English begin at the left on a phone, with room for their bullets', async () => {
		const page = await visit({ query: '?lang=fa', width: 390, height: 844 });
		await page.locator('.sources').first().locator('summary').click();
		const notes = page.locator('.sources ul ul li');
		expect(await notes.count()).toBeGreaterThan(5);
		const seen = await notes.evaluateAll((items) =>
			items.map((item) => {
				const words = document.createRange();
				words.selectNodeContents(item);
				const frame = item.closest('.sources')?.getBoundingClientRect();
				const { left, right } = item.getBoundingClientRect();
				return {
					direction: getComputedStyle(item).direction,
					indent: words.getBoundingClientRect().left - left,
					bullet: left - (frame?.left ?? Number.NaN),
					rest: (frame?.right ?? Number.NaN) - right,
				};
			}),
		);
		for (const { direction, indent, bullet, rest } of seen) {
			expect(direction).toBe('ltr');
			expect(indent).toBeCloseTo(0, 0);
			expect(bullet).toBeGreaterThanOrEqual(16);
			expect(rest).toBeGreaterThanOrEqual(0);
		}
	});
});
