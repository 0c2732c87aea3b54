/** What can whoever writes a link do to the page, and whoever hurries through it? On the built page. */

import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/text/en.ts';
import { openVisits } from './open-page.ts';

const { visit, url } = openVisits();

const PHONE = { width: 390, height: 844 };

const KEYS = [
	...['account', 'split', 'divider', 'day', 'place', 'panel', 'claim', 'reading', 'comparison', 'party'],
	...['speaker', 'channel', 'predicate', 'about', 'said', 'words', 'map', 'lang', 'dataset', 'embed', 'v'],
];

const VALUES = [
	...['', '%20', '%00', '%FF%FE', '%', '-1', '1e999', '9'.repeat(400), '__proto__', 'constructor'],
	...['../../../etc/passwd', '%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', 'x'.repeat(8000)],
	// A family of one character, and letters that turn the line, many times.
	...['%F0%9F%91%A8%E2%80%8D%F0%9F%91%A7'.repeat(100), '%E2%80%AE%D7%92%D7%93%E2%81%A9'.repeat(50)],
];

const ADDRESSES = [
	...KEYS.flatMap((key) => VALUES.map((value) => `?${key}=${value}`)),
	`?${KEYS.map((key) => `${key}=${'x'.repeat(500)}`).join('&')}`,
	`?${'a=b&'.repeat(3000)}`,
	'?account=nrf&account=taliban&place=bazarak&place=x',
	'?place=afghanistan&claim=c05',
	'?reading=c12.1&place=bazarak&panel=article&v=1.0.0&account=x',
	...['0/0/0', '24/85/180', '5/-85/-180', '12/85/179.9999', '0x9/35/69', '9/35/69/1'].map(
		(at) => `?map=${at}`,
	),
	...['0000-01-01', '0001-01-01', '9999-12-31', '10000-01-01'].flatMap((day) =>
		['en', 'fa', 'ps'].map((lang) => `?lang=${lang}&day=${day}&said=${day}&panel=claims&claim=c12`),
	),
];

/** Runs in the page: leads it to each address in turn, as Back and Forward do, and says where it does not show its map or does not fit its window. */
async function findFaults(addresses: readonly string[]): Promise<readonly string[]> {
	const found: string[] = [];
	for (const address of addresses) {
		if (address !== window.location.search) {
			window.history.pushState(null, '', address);
			window.dispatchEvent(new PopStateEvent('popstate'));
			await new Promise((done) => setTimeout(done));
		}
		const { scrollWidth } = document.documentElement;
		const height = document.querySelector('.map')?.getBoundingClientRect().height ?? 0;
		const alert = document.querySelector('[role="alert"]');
		const districts = document.querySelectorAll('path[data-place]').length;
		if (scrollWidth > window.innerWidth || height < 280 || districts < 8 || alert)
			found.push(
				`${address.slice(0, 80)}: ${scrollWidth} px wide, map ${height} px high with ${districts} districts, ${alert?.textContent}`,
			);
	}
	return found;
}

const faults = async (page: Page) => page.evaluate(findFaults, [new URL(page.url()).search]);

describe('whatever the address says', () => {
	it.each([
		{ ...PHONE, addresses: ADDRESSES },
		// Where there is much room, only what is long can take it.
		{ width: 1280, height: 800, addresses: ADDRESSES.filter((address) => address.length > 100) },
	])('the page shows its map and fits its window: $width × $height', async ({ addresses, ...size }) => {
		const page = await visit(size);
		expect(await page.evaluate(findFaults, addresses)).toEqual([]);
	});

	it.each([
		[
			'many unknown values',
			`?${KEYS.map((key) => `${key}=${'x'.repeat(key === 'embed' ? 0 : 300)}`).join('&')}`,
		],
		['the ends of the map', '?map=24/85/180&place=bazarak'],
		['the first of days', '?lang=fa&day=0000-01-01&place=kabul&panel=article'],
		['the last of days', '?split=nrf,taliban&divider=0&map=0/-85/-180&day=9999-12-31'],
	])('so it does where it opens with %s', async (_, query) => {
		const page = await visit({ ...PHONE, query });
		expect(await faults(page)).toEqual([]);
	});

	it('a frame keeps to its size', async () => {
		const query = `?embed=1&place=bazarak&claim=c05&v=1.0.0&${['account', 'day', 'map'].map((key) => `${key}=${'x'.repeat(900)}`).join('&')}`;
		const page = await visit({ query, width: 360, height: 400 });
		const { scrollWidth, scrollHeight } = await page.evaluate(() => ({
			scrollWidth: document.documentElement.scrollWidth,
			scrollHeight: document.documentElement.scrollHeight,
		}));
		expect([scrollWidth, scrollHeight]).toEqual([360, 400]);
	});
});

describe('values that are not known', () => {
	const notice = (page: Page) => page.locator('.notices');

	it('are quoted by their beginning, and turn no word around them', async () => {
		const page = await visit({ ...PHONE, query: `?place=%E2%80%AE${'x'.repeat(8000)}` });
		const sentence = en.unknownInAddress('place', `�${'x'.repeat(39)}…`);
		await notice(page).getByText(sentence).waitFor();
		expect(await notice(page).locator('bdi').innerText()).toBe(`�${'x'.repeat(39)}…`);
	});

	it('are counted where they are several, and listed when asked', async () => {
		const page = await visit({ query: '?account=xyz&day=tomorrow&place=nowhere&dataset=other' });
		expect(await notice(page).innerText()).not.toContain('nowhere');
		await page.getByText(en.unknownValues(4)).click();
		for (const line of ['account: xyz', 'day: tomorrow', 'place: nowhere', 'dataset: other'])
			expect(await notice(page).innerText()).toContain(line);
		await page.getByRole('button', { name: en.dismiss }).click();
		await notice(page).waitFor({ state: 'detached' });
		expect(page.url()).toBe(url());
	});

	it('can be dismissed however many there are', async () => {
		const page = await visit({ ...PHONE, query: `?${KEYS.map((key) => `${key}=x`).join('&')}` });
		await notice(page).locator('summary').click();
		await notice(page).evaluate((one) => one.scrollTo(0, one.scrollHeight));
		expect((await notice(page).boundingBox())?.height).toBeLessThan(150);
		await page.getByRole('button', { name: en.dismiss }).click();
		await notice(page).waitFor({ state: 'detached' });
	});
});

describe('on a phone', () => {
	it('a card and a passage at once are shown one after the other', async () => {
		const page = await visit({ ...PHONE, query: '?place=afghanistan&claim=c05' });
		await page.getByRole('dialog', { name: 'Afghanistan' }).waitFor();
		expect(await page.getByRole('tabpanel').count()).toBe(0);
		await page.getByRole('dialog').getByRole('button', { name: en.close }).click();
		await page.locator('.claim-card').getByText('c05').first().waitFor();
		expect(await faults(page)).toEqual([]);
	});

	it.each(['?place=bazarak', '?panel=article&claim=c12'])(
		'the map keeps its room, and what is open some: %s',
		async (query) => {
			const page = await visit({ width: 360, height: 560, query });
			await page.locator('.place-card, .claim-card').first().waitFor();
			expect(await faults(page)).toEqual([]);
			const open = page.locator('.workspace > .sheet, .panel-area[data-is-open="true"]');
			expect((await open.boundingBox())?.height).toBeGreaterThanOrEqual(240);
		},
	);
});

describe('a reader in a hurry', () => {
	it('may take the window from 320 to 1920 px and back with all open', async () => {
		const page = await visit({ query: '?place=bazarak&panel=article&claim=c12&account=x&day=x' });
		const found: string[] = [];
		for (const width of [320, 600, 719, 720, 1024, 1920, 1100, 320]) {
			await page.setViewportSize({ width, height: 700 });
			await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
			found.push(...(await faults(page)));
		}
		expect(found).toEqual([]);
	});

	it('may change the language with a panel open and go back and forth at once', async () => {
		const page = await visit({ query: '?panel=article&claim=c12' });
		await page.locator('.claim-card').waitFor();
		for (const lang of ['fa', 'ps', 'en']) {
			await page.locator('.language select').selectOption(lang);
			await expect.poll(() => page.locator('html').getAttribute('lang')).toContain(lang);
			await page
				.locator('.segment')
				.nth(lang === 'ps' ? 0 : 1)
				.click();
			expect(await faults(page)).toEqual([]);
		}
		await page.evaluate(async () => {
			const steps = window.navigation.entries();
			// Without waiting for any to arrive.
			const ways = Array.from({ length: 40 }, (_, time) => {
				const { committed, finished } = window.navigation.traverseTo(
					steps[(time * 3) % steps.length]?.key ?? '',
				);
				return Promise.allSettled([committed, finished]);
			});
			await Promise.all(ways);
		});
		expect(await faults(page)).toEqual([]);
	});
});
