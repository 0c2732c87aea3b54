/** What of the page only its build, its server or another browser shows: its zone, forced colours, requests, weight and paths. */

import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/text/en.ts';
import { serveSite } from '../site.ts';
import { openVisits, untilSettled } from './open-page.ts';

const { visit, requests, url } = openVisits();

const district = (page: Page, id: string) => page.locator(`path[data-place="${id}"]`);

describe('the day', () => {
	it.each(['Pacific/Kiritimati', 'America/Adak'])('is the same day in %s', async (timeZone) => {
		const page = await visit({ query: '?account=nrf&day=2021-09-05', timeZone });
		await page.getByText('Said up to Sunday 5 September 2021').first().waitFor();
		expect(await district(page, 'paryan').getAttribute('aria-label')).not.toContain('Last said');
	});
});

describe('nothing is lost', () => {
	it('when the system chooses the colours: sides keep theirs and their names', async () => {
		const page = await visit({ forcedColours: true });
		const swatches = page.locator('.account-choice .swatch');
		const colours = await swatches.evaluateAll((all) =>
			all.map((one) => getComputedStyle(one).backgroundColor),
		);
		expect(new Set(colours).size).toBe(2);
		expect(await page.locator('.account-choice').innerText()).toContain('NRF');
	});
});

/** What is fetched a second or more after the first view, for who has that time, never is. */
function stopTheClock(): void {
	const start = window.setTimeout;
	const isSoon = (milliseconds?: number) => milliseconds === undefined || milliseconds < 1000;
	window.setTimeout = ((...how: Parameters<typeof start>) =>
		isSoon(how[1]) ? start(...how) : 0) as typeof start;
}

/** A picture of one grey dot. */
const PIXEL = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
	'base64',
);

describe('the page', () => {
	it('whose style does not load says so and asks for no tiles; its tables stay', async () => {
		const page = await visit({ hasStyle: false, until: 'load' });
		await page.getByText(en.styleFailed).waitFor();
		await page.getByRole('tab', { name: 'Districts' }).click();
		await page.locator('[data-row="bazarak"]').waitFor();
		expect(requests().filter((asked) => !asked.startsWith(url()))).toEqual([]);
	});

	it('asks nothing of other origins but tiles, and works without them', async () => {
		const page = await visit();
		await page.getByText('Online map tiles did not load. The built-in map is shown.').waitFor();
		await page.getByRole('radio', { name: 'Taliban' }).check();
		await district(page, 'anaba').press('Enter');
		await page.getByRole('dialog', { name: 'Anaba' }).waitFor();
		const others = requests().filter((asked) => !asked.startsWith(url()));
		expect(others.filter((url) => !url.startsWith('https://tile.openstreetmap.org/'))).toEqual([]);
	});

	it('names who made the tiles that load, and tells the server where it stands', async () => {
		const referers: (string | null)[] = [];
		const page = await visit({
			tile: async (route) => {
				referers.push(await route.request().headerValue('referer'));
				await route.fulfill({ body: PIXEL, contentType: 'image/png' });
			},
		});
		await page.locator('img.leaflet-tile-loaded').first().waitFor();
		expect(await page.getByText('Online map tiles did not load.').count()).toBe(0);
		expect(await page.locator('.map-note').innerText()).toContain('OpenStreetMap');
		expect(new Set(referers)).toEqual(new Set([url()]));
	});

	it.each(['en', 'fa', 'ps'])('keeps its first view within the budget, gzipped, in %s', async (lang) => {
		// One with a language of its own is new: of a page that was used before, Chromium may have letters in its memory.
		const page = await visit({ query: `?lang=${lang}`, prepare: stopTheClock, locale: 'en-GB' });
		await untilSettled(page);
		const sizes = await Promise.all(
			requests()
				.filter((address) => address.startsWith(url()))
				.map(async (address) => {
					const body = Buffer.from(await (await fetch(address)).arrayBuffer());
					return { address, kB: gzipSync(body, { level: 9 }).length / 1000 };
				}),
		);
		const of = (ending: RegExp) => sizes.filter(({ address }) => ending.test(address));
		const total = (some: typeof sizes) => some.reduce((sum, { kB }) => sum + kB, 0);
		expect(of(/\.(js|css)$/).length).toBeGreaterThan(1);
		expect(of(/\.json$/)).toHaveLength(1);
		expect(of(/\.woff2$/)).toHaveLength(lang === 'en' ? 0 : 1);
		expect(total(of(/\.(js|css)$/))).toBeLessThanOrEqual(165);
		expect(total(sizes)).toBeLessThanOrEqual(220);
	});

	it('works under any path', async () => {
		const deep = await serveSite('/some/deep/path/');
		try {
			const page = await visit({ site: deep, query: '?account=nrf' });
			expect(await page.locator('path[role="button"]').count()).toBe(8);
			await page.getByRole('tab', { name: 'Claims' }).click();
			await page.getByText('33 of 33 shown').waitFor();
			const own = requests().filter((asked) => new URL(asked).origin === new URL(deep.url).origin);
			expect(own.filter((asked) => !asked.startsWith(deep.url))).toEqual([]);
			await page.getByRole('radio', { name: 'Both sides' }).check();
			await expect.poll(() => page.url()).toBe(`${deep.url}?panel=claims`);
		} finally {
			await deep.close();
		}
	});
});
