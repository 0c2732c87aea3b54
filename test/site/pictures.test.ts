/** The pictures that the page gives, and what it prints. */

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/text/en.ts';
import { fa } from '../../src/text/fa.ts';
import { takeEn } from '../../src/text/take-en.ts';
import { aPicture } from '../export/pictures.ts';
import { real } from '../export/requests.ts';
import { DATA_VERSION, openVisits } from './open-page.ts';

const { visit, requests, url } = openVisits();
const [, other] = real.parties.map(({ id }) => id);
if (!other) throw new Error('The dataset has two parties');

async function save(page: Page, form: 'SVG' | 'PNG', text = en): Promise<{ name: string; body: Buffer }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: `${text.picture} (${form})`, exact: true }).click(),
	]);
	return { name: download.suggestedFilename(), body: readFileSync(await download.path()) };
}

/** In CSS pixels, from the header of a PNG. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16) / 2, png.readUInt32BE(20) / 2];

describe('the picture of the page', () => {
	it('is, as SVG, the one that the command draws', async () => {
		const page = await visit({ query: `?account=${other}&day=2021-09-05` });
		await page.getByText(en.takeData).click();
		const { name, body } = await save(page, 'SVG');
		expect(name).toBe(`panjshir-2021-map-${other}-2021-09-05.svg`);
		const svg = body.toString();
		const link = /https?:[^<]*v=[\d.]+(?=<)/.exec(svg)?.[0].replaceAll('&amp;', '&');
		expect(link).toContain(`account=${other}`);
		expect(svg).toBe(aPicture({ account: other, day: '2021-09-05', link }).svg);
		await page
			.getByRole('status')
			.filter({ hasText: takeEn.saved(name) })
			.waitFor();
	});

	it('shows the interpretation, the theme and the ground that the page shows', async () => {
		const query = '?reading=c21.1&map=11/35.3/69.5';
		const page = await visit({ query, theme: 'dark' });
		await page.getByText(en.takeData).click();
		const picture = (await save(page, 'SVG')).body.toString();
		expect(picture).toContain(en.shownInterpretation(['c21']));
		expect(picture).toContain('fill="#16181c"');
		expect(picture).toContain(`id="label.${other}.bazarak"`);
		expect(picture).not.toContain(`id="label.${other}.paryan"`);
	});

	it('is, as PNG, twice as dense, and brings the font that its letters need', async () => {
		const page = await visit({ query: '?lang=fa' });
		await page.getByText(fa.takeData).click();
		const asked = requests().length;
		const { name, body } = await save(page, 'PNG', fa);
		const link = `${url()}?dataset=panjshir-2021&lang=fa&day=2021-09-06&v=${DATA_VERSION}`;
		const { width, height } = aPicture({ text: fa, link });
		expect(name).toMatch(/\.png$/);
		expect(sizeOf(body)).toEqual([width, height]);
		// The page itself may ask for one of them meanwhile.
		const fonts = requests()
			.slice(asked)
			.filter((url) => url.endsWith('.woff2'));
		expect(new Set(fonts).size).toBe(2);
	});

	it('costs the first view nothing, and the page says so where it does not load', async () => {
		const page = await visit();
		expect(requests().filter((url) => /picture/.test(url))).toEqual([]);
		await page.route('**/take-picture*.js', (route) => route.abort());
		await page.getByText(en.takeData).click();
		await page.getByRole('button', { name: `${en.picture} (PNG)` }).click();
		await page.getByText(en.panelFailed).waitFor();
	});
});

describe('on paper', () => {
	it('the page is the maps with their legend, then the table, the quotes, the sources, without controls', async () => {
		const page = await visit({ query: '?map=9/35.4/69.7' });
		const before = await page.locator('.leaflet-ground-pane path').first().getAttribute('d');
		await page.emulateMedia({ media: 'print' });
		const sheet = page.locator('.print-sheet');
		await sheet.getByText(en.legendHolder).waitFor();
		for (const row of real.scope) await sheet.locator(`[data-row="${row}"]`).waitFor();
		const tops = await Promise.all(
			['#maps', '#legend', 'table', '.print-quotes', '.source-list'].map(async (part) => {
				const box = await sheet.locator(part).first().boundingBox();
				return box?.y ?? Number.NaN;
			}),
		);
		expect(tops).toEqual([...tops].sort((a, b) => a - b));
		const quotes = sheet.locator('.print-quotes .quote > blockquote');
		expect(await quotes.allTextContents()).toEqual(real.claims.map(({ quote }) => en.quoted(quote.exact)));
		await sheet.locator('#sources').getByText(en.viewAddress).waitFor();
		await expect.poll(() => page.getByRole('radio').or(page.getByRole('slider')).count()).toBe(0);
		await page.emulateMedia({ media: 'screen' });
		await page.getByRole('radio').first().waitFor();
		await expect.poll(() => sheet.count()).toBe(0);
		expect(await page.locator('.leaflet-ground-pane path').first().getAttribute('d')).toBe(before);
	});

	it.each([
		{ width: 1280, height: 800 },
		{ width: 390, height: 844 },
	])(
		'stands the page with the whole of its maps, until the rest has come: $width × $height',
		async (size) => {
			const page = await visit({
				...size,
				dataset: async (route) => {
					await route
						.request()
						.frame()
						.page()
						.route('**/PrintSheet*.js', (sheet) => sheet.abort());
					await route.continue();
				},
			});
			await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
			await page.emulateMedia({ media: 'print' });
			// A4 without its margins.
			await page.setViewportSize({ width: 703, height: 1032 });
			const targets = page.locator('path[role="button"]');
			expect(await targets.count()).toBe(real.scope.length * real.parties.length);
			/** How far the stage reaches over the page, and districts over the stage, in CSS pixels; all of one moment. */
			const overhang = () =>
				targets.evaluateAll((districts) => {
					const stage = document.querySelector('.stage')?.getBoundingClientRect() ?? new DOMRect();
					const reaches = districts.flatMap((district) => {
						const { left, top, right, bottom } = district.getBoundingClientRect();
						return [stage.left - left, stage.top - top, right - stage.right, bottom - stage.bottom];
					});
					return Math.max(stage.right - 703, stage.height - 1032, ...reaches);
				});
			await expect.poll(overhang).toBeLessThanOrEqual(0);
		},
	);

	it('is A4, the maps on a page of their own, light even where the screen is dark', async () => {
		const page = await visit({ theme: 'dark' });
		await page.emulateMedia({ media: 'print' });
		await page.locator('.print-sheet table').waitFor();
		const ink = await page.locator('body').evaluate((body) => getComputedStyle(body).color);
		expect(ink).toBe('rgb(29, 31, 35)');
		await page.emulateMedia({ media: null });
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(4);
		expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][\d.]* 84[12][\d.]*\]/);
	});
});
