/** After one visit, does all of the built page work without a network? */

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDay } from '../../src/domain/day.ts';
import { Ground } from '../../src/domain/ground.ts';
import { FORMATS } from '../../src/export/formats.ts';
import { createRequest } from '../../src/export/request.ts';
import { en } from '../../src/text/en.ts';
import { LANGUAGES, type Language } from '../../src/text/language.ts';
import { takeEn } from '../../src/text/take-en.ts';
import { article } from '../datasets.ts';
import { type Opened, openPage, openVisits, untilFetched, untilKept, untilMarked } from './open-page.ts';

const { visit, browser, said, url } = openVisits();

async function go(page: Page, query: string): Promise<void> {
	await page.goto(`${url()}${query}`);
	await untilMarked(page, 'map-ready');
}

/** Addresses of all that the page has stored. */
const stored = (page: Page) =>
	page.evaluate(async () => {
		const caches = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)));
		const kept = await Promise.all(caches.map((cache) => cache.keys()));
		return kept.flat().map((request) => request.url);
	});

/** One visit for all that comes of it. */
let opened: Opened;
let page: Page;
beforeAll(async () => {
	opened = await openPage(browser(), { url: url() }, { isKept: true, prepare: markRegistering });
	page = opened.page;
	await untilKept(page);
});
afterAll(async () => {
	await page.close();
	expect(opened.errors).toEqual([]);
});

it('what is kept is fetched besides the first view, after the map is drawn', async () => {
	const firstView = await listFirstView(page);
	expect(firstView.filter((address) => /worker|woff2/.test(address))).toEqual([]);
	expect(firstView.length).toBeGreaterThan(4);
	const [drawn, registered] = await page.evaluate(() =>
		['map-ready', 'registered'].map((mark) => performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN),
	);
	expect(registered).toBeGreaterThan(drawn ?? Number.NaN);
	// Parts of the overview may come before the map or after it. In a page that was used before, Chromium also lists
	// letters that it still has in its memory; one with a language of its own is new.
	const again = await listFirstView(await visit({ locale: 'en-GB' }));
	expect(again.filter((address) => !firstView.includes(address))).toEqual([]);
});

describe('without a network, after one visit', () => {
	beforeAll(async () => {
		await page.context().setOffline(true);
	});
	afterAll(async () => {
		await page.context().setOffline(false);
	});

	it('the page that is open goes on: card, panels, languages', async () => {
		await page.locator('path[data-place="bazarak"]').first().press('Enter');
		await page.getByRole('dialog', { name: 'Bazarak' }).getByRole('blockquote').first().waitFor();
		await page.getByRole('tab', { name: 'Article' }).click();
		await page.locator('.article .passage-mark').first().waitFor();
		await page.getByLabel('Language').selectOption('ps');
		await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('ps');
	});

	it('any address is answered, as it would be with one, and the data is taken away in every format', async () => {
		await go(page, '?account=nrf&day=2021-09-05&place=rokha');
		await page.reload();
		await page.getByRole('dialog', { name: 'Rokha' }).waitFor();
		expect(await page.getByRole('radio', { name: 'NRF' }).isChecked()).toBe(true);
		await page.getByText(en.takeData).click();
		const day = parseDay('2021-09-05');
		if (!day) throw new Error('no day');
		const request = createRequest(new Ground(article.dataset), day, en);
		for (const format of FORMATS) {
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: `${takeEn.formats[format.labelKey]} (${format.name})` }).click(),
			]);
			const body = readFileSync(await download.path(), 'utf8');
			expect(body, format.id).toBe((await format.load())(request));
		}
	});

	it('every panel comes by address, and every language, with its font, whatever else the address says', async () => {
		const [first, second, third, ...others] = LANGUAGES;
		expect(others).toEqual([]);
		const comes = async (language: Language | undefined, query: string, part: string) => {
			if (!language) throw new Error('fewer languages than panels');
			await go(page, query.replace('?', `?lang=${language.id}&`));
			await page.locator(part).first().waitFor();
			const words = await language.load();
			await page.getByText(words.promiseShort).first().waitFor();
			const isFontLoaded = await page.evaluate(async () =>
				[...(await document.fonts.ready)].some(
					({ family, status }) => family.includes('Vazirmatn') && status === 'loaded',
				),
			);
			expect(isFontLoaded, language.id).toBe(words.dir === 'rtl');
		};
		await comes(third, '?panel=claims', '.panel-content blockquote');
		await comes(second, '?utm_source=letter&=&reading=c21.1&panel=article', '.article .passage-mark');
		await page.locator('.notices.is-strong').waitFor();
		await comes(first, 'index.html?split=taliban,nrf&panel=districts#map', 'table tbody tr');
		await page.locator('.account-map[data-voice="nrf"]').waitFor();
	});

	it('the built-in map is drawn, and one line says that tiles are missing', async () => {
		await page.getByText(en.tilesFailed).waitFor();
		for (const map of await page.locator('.account-map').all())
			expect(await map.locator('path[role="button"]').count()).toBe(article.dataset.scope.length);
	});
});

it('what is kept is the whole site and nothing else: no tile, though one is shown', async () => {
	await page.route('https://tile.openstreetmap.org/**', (route) =>
		route.fulfill({ body: PIXEL, contentType: 'image/png' }),
	);
	const answers: boolean[] = [];
	page.on('response', (response) => {
		if (response.url().includes('tile.openstreetmap.org')) answers.push(response.fromServiceWorker());
	});
	await page.reload();
	await page.locator('img.leaflet-tile-loaded').first().waitFor();
	expect(new Set(answers)).toEqual(new Set([false]));
	const kept = await stored(page);
	expect(kept.filter((address) => !address.startsWith(url()))).toEqual([]);
	for (const file of ['index.html', 'datasets/panjshir-2021.json', 'manifest.webmanifest', 'icon.svg'])
		expect(
			kept.some((address) => address.startsWith(`${url()}${file}`)),
			file,
		).toBe(true);
	expect(kept.filter((address) => address.includes('preview.png'))).toEqual([]);
});

describe('what is not kept', () => {
	it('a page that is part of another', async () => {
		const page = await visit({ query: '?embed=1', prepare: markRegistering });
		// Fetched when a page that is kept has registered its worker.
		await untilFetched(page, 'PrintSheet');
		expect(await page.evaluate(() => performance.getEntriesByName('registered').length)).toBe(0);
	});

	it('a page in a private window, which may store nothing, works and says nothing of it', async () => {
		const page = await visit({
			prepare: () => {
				navigator.serviceWorker.register = () => {
					performance.mark('asked');
					return Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'));
				};
			},
		});
		await untilMarked(page, 'asked');
		await page.getByRole('radio', { name: 'NRF' }).check();
		await page.getByRole('tab', { name: 'Claims' }).click();
		await page.getByRole('tabpanel').getByRole('searchbox').waitFor();
		expect(said()).toEqual([]);
		expect(await page.locator('.notices').count()).toBe(0);
	});
});

/** What the page asked of its own site before the map was shown. */
async function listFirstView(page: Page): Promise<readonly string[]> {
	const asked = await page.evaluate(() => {
		const shown = performance.getEntriesByName('map-ready')[0]?.startTime ?? Number.NaN;
		const before = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < shown);
		return before.map(({ name }) => name);
	});
	return asked.filter((address) => address.startsWith(url())).toSorted();
}

/** Marks when the page registers a worker. */
function markRegistering(): void {
	const container = navigator.serviceWorker;
	const register = container.register.bind(container);
	container.register = (...how) => {
		performance.mark('registered');
		return register(...how);
	};
}

/** A picture of one grey dot. */
const PIXEL = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
	'base64',
);
