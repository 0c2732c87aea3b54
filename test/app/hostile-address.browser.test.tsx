/** What can whoever writes a link do to the page, and whoever hurries through it? */

import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { en } from '../../src/text/en.ts';
import { LANGUAGES } from '../../src/text/language.ts';
import { FEW, KEYS } from './hostile-values.ts';
import { showPage, speak, untilSettled } from './show-page.tsx';

const PHONE = { width: 390, height: 844 };

const ADDRESSES = [
	...FEW,
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

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const seen = (selector: string) => expect.poll(() => find(selector)).not.toBeNull();

/** Where the page does not show its map or does not fit its window, as it is now. */
function findFaults(): readonly string[] {
	const { scrollWidth } = document.documentElement;
	const maps = [...document.querySelectorAll('.account-map')];
	const height = Math.min(...maps.map((map) => map.getBoundingClientRect().height));
	// Beside the map may stand that what the address asks for cannot be shown.
	const alert = find('[role="alert"]:not(.notices)');
	const districts = document.querySelectorAll('path[data-place]').length / maps.length;
	if (scrollWidth <= window.innerWidth && height >= 280 && districts >= 8 && !alert) return [];
	return [
		`${window.location.search.slice(0, 80)}: ${scrollWidth} px wide, map ${height} px high with ${districts} districts, ${alert?.textContent}`,
	];
}

/** Leads the page to each address in turn, as Back and Forward do. */
async function findFaultsAt(addresses: readonly string[]): Promise<readonly string[]> {
	const found: string[] = [];
	for (const address of addresses) {
		window.history.pushState(null, '', address);
		window.dispatchEvent(new PopStateEvent('popstate'));
		await new Promise((done) => setTimeout(done));
		found.push(...findFaults());
	}
	return found;
}

describe('whatever the address says', () => {
	it.each([
		{ ...PHONE, addresses: ADDRESSES },
		// Where there is much room, only what is long can take it.
		{ width: 1280, height: 800, addresses: ADDRESSES.filter((address) => address.length > 100) },
	])('the page shows its map and fits its window: $width × $height', async ({ addresses, ...size }) => {
		await showPage(size);
		expect(await findFaultsAt(addresses)).toEqual([]);
	});

	it.each([
		[
			'many unknown values',
			`?${KEYS.map((key) => `${key}=${'x'.repeat(key === 'embed' ? 0 : 300)}`).join('&')}`,
		],
		['the ends of the map', '?map=24/85/180&place=bazarak'],
		['the first of days', '?lang=fa&day=0000-01-01&place=kabul&panel=article'],
		['the last of days', '?map=0/-85/-180&day=9999-12-31'],
	])('so it does where it opens with %s', async (_, query) => {
		await showPage({ ...PHONE, query });
		expect(findFaults()).toEqual([]);
	});

	it('a frame keeps to its size', async () => {
		const query = `?embed=1&place=bazarak&claim=c05&v=1.0.0&${['account', 'day', 'map'].map((key) => `${key}=${'x'.repeat(900)}`).join('&')}`;
		await showPage({ query, width: 360, height: 400 });
		await seen('.embed-bar');
		const { scrollWidth, scrollHeight } = document.documentElement;
		expect([scrollWidth, scrollHeight]).toEqual([360, 400]);
	});
});

describe('values that are not known', () => {
	const notices = () => find('.notices');

	async function dismiss(): Promise<void> {
		await page.getByRole('button', { name: en.dismiss }).click();
		await expect.poll(notices).toBeNull();
	}

	it('are quoted by their beginning, and turn no word around them', async () => {
		await showPage({ ...PHONE, query: `?place=%E2%80%AE${'x'.repeat(8000)}` });
		const sentence = en.unknownInAddress('place', `�${'x'.repeat(39)}…`);
		await expect.poll(() => notices()?.innerText).toContain(sentence);
		expect(find('.notices bdi')?.innerText).toBe(`�${'x'.repeat(39)}…`);
	});

	it('are counted where they are several, and listed when asked', async () => {
		await showPage({ query: '?account=xyz&day=tomorrow&place=nowhere&dataset=other' });
		expect(notices()?.innerText).not.toContain('nowhere');
		await page.getByText(en.unknownValues(4)).click();
		for (const line of ['account: xyz', 'day: tomorrow', 'place: nowhere', 'dataset: other'])
			expect(notices()?.innerText).toContain(line);
		await dismiss();
		expect(window.location.search).toBe('');
	});

	it('can be dismissed however many there are', async () => {
		await showPage({ ...PHONE, query: `?${KEYS.map((key) => `${key}=x`).join('&')}` });
		find('.notices summary')?.click();
		expect(find('.notices details')).toHaveProperty('open', true);
		notices()?.scrollTo(0, notices()?.scrollHeight ?? 0);
		expect(notices()?.getBoundingClientRect().height).toBeLessThan(150);
		await dismiss();
	});
});

describe('on a phone', () => {
	it('a card and a passage at once are shown one after the other', async () => {
		await showPage({ ...PHONE, query: '?place=afghanistan&claim=c05' });
		await expect.element(page.getByRole('dialog', { name: 'Afghanistan' })).toBeVisible();
		expect(page.getByRole('tabpanel').elements()).toHaveLength(0);
		await page.getByRole('dialog').getByRole('button', { name: en.close }).click();
		await expect.poll(() => find('.claim-card')?.innerText).toContain('c05');
		expect(findFaults()).toEqual([]);
	});

	it.each(['?place=bazarak', '?panel=article&claim=c12'])(
		'the map keeps its room, and what is open some: %s',
		async (query) => {
			await showPage({ width: 360, height: 560, query });
			await seen('.place-card, .claim-card');
			expect(findFaults()).toEqual([]);
			const open = find('.panel-content, .card-frame');
			expect(open?.getBoundingClientRect().height).toBeGreaterThanOrEqual(240);
		},
	);
});

describe('a reader in a hurry', () => {
	it('may take the window from 320 to 1920 px and back with all open', async () => {
		await showPage({ query: '?place=bazarak&panel=article&claim=c12&account=x&day=x' });
		const found: string[] = [];
		for (const width of [320, 599, 600, 999, 1000, 1920, 1100, 320]) {
			await page.viewport(width, 700);
			await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
			expect(window.innerWidth).toBe(width);
			found.push(...findFaults());
		}
		expect(found).toEqual([]);
	});

	it('may change the language with a panel open and go back and forth at once', async () => {
		await showPage({ query: '?panel=article&claim=c12' });
		await seen('.claim-card');
		const { currentEntry } = window.navigation;
		const before = window.navigation.entries().filter((step) => step.key !== currentEntry?.key);
		const [english, ...others] = LANGUAGES;
		for (const language of [...others, english]) {
			if (!language) throw new Error('no language');
			await speak(language);
			document.querySelectorAll<HTMLElement>('.segment')[language.id === 'ps' ? 0 : 1]?.click();
			await untilSettled();
			expect(findFaults()).toEqual([]);
		}
		const steps = window.navigation.entries().filter(({ key }) => before.every((step) => step.key !== key));
		expect(steps.length).toBeGreaterThan(5);
		// Without waiting for any to arrive.
		const ways = Array.from({ length: 40 }, (_, time) => {
			const { committed, finished } = window.navigation.traverseTo(
				steps[(time * 3) % steps.length]?.key ?? '',
			);
			return Promise.allSettled([committed, finished]);
		});
		await Promise.all(ways);
		expect(findFaults()).toEqual([]);
	});
});
