/** What the page gives to others, and what a link tells whoever opens it: on the whole page. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { version } from '../../data/panjshir-2021/dataset.json';
import { takeEn } from '../../src/text/take-en.ts';
import { all, click, find } from '../find.ts';
import { goInHistory, showPage } from './show-page.tsx';

/** What was copied last. */
let copied = '';

beforeEach(() => {
	copied = '';
	vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
		copied = text;
		return Promise.resolve();
	});
});

afterEach(() => {
	// Those of the prototypes, which were not replaced.
	Reflect.deleteProperty(navigator, 'clipboard');
	Reflect.deleteProperty(history, 'pushState');
	Reflect.deleteProperty(history, 'replaceState');
});

/** The built dataset as a later version of it might be. */
async function laterData(parts: Record<string, unknown>) {
	const answer = await fetch('/datasets/panjshir-2021.json');
	const dataset = JSON.stringify({ ...((await answer.json()) as object), ...parts });
	return { dataset: () => new Response(dataset) };
}

const correctedData = () =>
	laterData({
		version: '1.10.0',
		corrections: [
			{ version: '1.0.1', date: '2021-10-04', note: 'The first correction.' },
			{ version: '1.2.0', date: '2021-11-05', note: 'The second correction.' },
		],
	});

const query = () => window.location.search;
const press = (name: string) => click(page.getByRole('button', { name, exact: true }));
const openShare = () => click(page.getByRole('button', { name: 'Share and cite' }));
const isShown = (text: string) => expect.element(page.getByText(text)).toBeVisible();
const radio = (name: string) => page.getByRole('radio', { name, exact: true });

/** Waits until nothing will change by itself: tiles are given up; letters and translations that follow the first view are there. */
async function untilStill(): Promise<void> {
	const isLatin = document.documentElement.dir === 'ltr';
	const isBold = () => [...document.fonts].some((one) => one.weight === '700' && one.status === 'loaded');
	const isTranslated = () => all('blockquote').length === 0 || all('.quote-translation').length > 0;
	const awaited = () => ({
		tiles: all('.map-note').length === 0,
		bold: !isLatin && !isBold(),
		translation: !isLatin && !isTranslated(),
		parts: all('.panel-note[role="status"]').length > 0,
		letters: document.fonts.status !== 'loaded',
	});
	await expect.poll(() => Object.entries(awaited()).filter(([, is]) => is)).toEqual([]);
	// What comes of that is drawn by and by: until one look sees what the look before saw.
	let before = '';
	await expect
		.poll(() => {
			const seen = JSON.stringify(readSeen());
			const isStill = seen === before;
			before = seen;
			return isStill;
		})
		.toBe(true);
}

/**
 * The words of the page, and the ground with where in the window it lies, in whole pixels. Not the lands around it:
 * they reach beyond the frame of their map, and where they are cut there depends on how the map came to its place.
 */
function readSeen() {
	const drawn = [...document.querySelectorAll('.map path, .map button')];
	const ground = drawn
		.filter((one) => !one.closest('.leaflet-surroundings-pane'))
		.map((one) => {
			const { left, top, right, bottom } = one.getBoundingClientRect();
			const [name, fill] = [one.getAttribute('aria-label'), getComputedStyle(one).fill];
			return [name, fill, ...[left, top, right, bottom].map(Math.round)].join(' ');
		});
	const chosen = all('[data-is-chosen="true"]').map((one) => one.innerText);
	// Whether tiles come is the network's, and told as soon as it is known.
	const note = all('.map-note')[0]?.innerText ?? '';
	const words = note === '' ? document.body.innerText : document.body.innerText.replace(note, '');
	return { words: words.trim(), ground, chosen };
}

describe('a copied link', () => {
	it.each([
		'?account=nrf&day=2021-09-05&place=rokha',
		'?reading=c12.1&panel=none&map=10/35.4000/69.7000',
		'?panel=claims&claim=c17&party=nrf&words=valley&lang=fa',
	])('shows what was seen: %s', async (asked) => {
		await showPage({ query: asked });
		await untilStill();
		const seen = readSeen();
		const address = new URLSearchParams(query());
		all('footer > button').at(-1)?.click();
		await expect.poll(() => all('footer .copy-buttons button').length).toBeGreaterThan(0);
		find('footer .copy-buttons button').click();
		await expect.poll(() => find('footer .copy-status').innerText).not.toBe('');
		const link = new URL(copied);
		expect([link.origin, link.pathname]).toEqual([location.origin, location.pathname]);
		await showPage({ query: link.search });
		await untilStill();
		const again = new URLSearchParams(query());
		for (const [name, value] of address) expect(again.get(name), name).toBe(value);
		expect(readSeen()).toEqual(seen);
	});

	it('follows the map, the day and the account as they are when it is copied', async () => {
		await showPage();
		await openShare();
		// Without a pointer, which would close what is open.
		await press('Zoom in');
		await expect.poll(query).toContain('map=');
		await click(radio('NRF'));
		await press('Copy link');
		await isShown('The link is copied.');
		expect(copied).toMatch(/account=nrf&map=[\d./]+&day=2021-09-06&v=[\d.]+$/);
		expect(copied.endsWith(`&v=${version}`)).toBe(true);
	});
});

it('the link comes first; a word of caution for pages of the same origin when asked for', async () => {
	await showPage({ query: '?embed=1', width: 600, height: 450 });
	await openShare();
	await expect
		.poll(() => all('.copy-buttons button').map((one) => one.innerText))
		.toEqual(['Copy link', 'Copy code to embed the map', 'Copy citation', 'Report an error']);
	const caution = takeEn.sameOriginFrame('allow-same-origin', 'Access-Control-Allow-Origin: *');
	expect(page.getByText(caution).elements()).toEqual([]);
	await click(page.getByText(takeEn.embedding));
	await isShown(caution);
});

describe('where the browser refuses to write the address', () => {
	const refuse = () => {
		const refused = () => {
			throw new DOMException('Too many calls', 'SecurityError');
		};
		history.pushState = refused;
		history.replaceState = refused;
	};

	it('link, code, citation and report are of what is seen', async () => {
		await showPage({ query: '?account=taliban', prepare: refuse });
		page.getByRole('slider', { name: 'Day' }).element().focus();
		await userEvent.keyboard('{ArrowLeft}');
		await page.getByLabelText('Language').selectOptions('fa');
		all('.segment')[1]?.click();
		find('.map-tools button + button').click();
		all('footer > button').at(-1)?.click();
		await expect.poll(() => all('footer .copy-buttons button').length).toBe(4);
		for (const button of all('footer .copy-buttons button')) {
			// The map tells where it stands once it has come to rest.
			const copy = () => {
				button.click();
				return copied.replaceAll('&amp;', '&');
			};
			await expect.poll(copy).toMatch(/lang=fa(&embed=1)?&account=nrf&day=2021-09-05&map=[\d./]+&v=/);
			copied = '';
		}
		expect(query()).toBe('?account=taliban');
	});

	it('a move of the map does not bring the old view back, and the address follows when it may', async () => {
		await showPage({ prepare: refuse });
		await click(radio('NRF'));
		Reflect.deleteProperty(history, 'pushState');
		Reflect.deleteProperty(history, 'replaceState');
		await click(page.getByRole('button', { name: 'Zoom in' }));
		await expect.poll(query).toMatch(/^\?account=nrf&map=/);
		await expect.element(radio('NRF')).toBeChecked();
	});
});

describe('a text that the browser will not copy', () => {
	it('is shown, focused and selected', async () => {
		await showPage();
		Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
		await openShare();
		for (const [name, words] of [
			['Copy citation', 'Claimed Ground: Panjshir, September 2021.'],
			['Copy code to embed the map', '<iframe src="'],
		] as const) {
			await press(name);
			const text = page.getByRole('textbox', { name: 'Copy this text' });
			await expect.poll(() => readText(text.query())).toContain(words);
			expect(window.getSelection()?.toString()).toBe(readText(text.element()));
			expect(text.element()).toHaveProperty('readOnly', true);
			// By the pointer, which takes the focus to the button.
			await page.getByRole('button', { name, exact: true }).click();
			await expect.element(text).toHaveFocus();
		}
		expect(find('.copy-status').innerText).toBe('');
	});
});

const readText = (area: Element | null) => (area instanceof HTMLTextAreaElement ? area.value : undefined);

describe('a citation', () => {
	it('of a claim has its exact words and leads to it', async () => {
		await showPage({ query: '?panel=claims&claim=c12&day=2021-09-06' });
		await press('Copy citation');
		await isShown('The citation is copied.');
		expect(copied).toMatch(
			/^“Most of Bazarak district and all the side valleys are controlled by the NRF” Nazary\. .*Claim c12, on behalf of the NRF, in Claimed Ground: Panjshir, September 2021, data version [\d.]+, as of Monday 6 September 2021\.\nhttp/,
		);
		expect(copied).toContain(`data version ${version},`);
		const link = new URL(copied.split('\n')[1] ?? '');
		expect([link.origin, link.pathname]).toEqual([location.origin, location.pathname]);
		await showPage({ query: link.search });
		await expect.poll(() => all('.claim-card .passage-mark')[0]?.innerText).toBe('c12');
	});

	it('of the map names whose account it shows and which interpretation', async () => {
		await showPage({ query: '?account=nrf&day=2021-09-05&reading=c12.1' });
		await openShare();
		await press('Copy citation');
		await isShown('The citation is copied.');
		expect(copied).toContain(
			'Account of the NRF as of Sunday 5 September 2021, printed by CNN. The map shows another interpretation of c12',
		);
	});
});

describe('a report of an error', () => {
	it('has the claim, its words, the version and the link', async () => {
		await showPage({ query: '?panel=article&claim=c12' });
		await press('Report an error');
		await expect.element(page.getByText('A report is copied')).toBeVisible();
		const lines = copied.split('\n');
		expect(lines[0]).toBe(`Error in Claimed Ground: Panjshir, September 2021, data version ${version}, c12`);
		expect(lines[1]).toContain('Most of Bazarak district');
		expect(lines[2]).toContain('claim=c12');
		expect(page.getByRole('link', { name: 'Write to those who keep' }).elements()).toEqual([]);
	});

	it('becomes a letter where the dataset has an address for it', async () => {
		await showPage({
			query: '?panel=article&claim=c12',
			...(await laterData({ contact: 'mailto:desk@example.org' })),
		});
		const link = page.getByRole('link', { name: 'Write to those who keep this data' });
		await expect.element(link).toBeVisible();
		const element = find('a[href^="mailto:"]');
		expect(link.element()).toBe(element);
		element.addEventListener('click', (event) => event.preventDefault());
		element.click();
		const letter = new URL(element.getAttribute('href') ?? '');
		expect(letter.pathname).toBe('desk@example.org');
		expect(letter.searchParams.get('subject')).toContain(`version ${version}, c12`);
		expect(letter.searchParams.get('body')).toContain('claim=c12');
	});
});

describe('a link made with an earlier version', () => {
	it('is told of each correction since, until that has been read', async () => {
		const data = await correctedData();
		await showPage({ query: '?v=1.0.1&account=nrf', ...data });
		const notice = page.getByRole('status').filter({ hasText: 'made with version 1.0.1' });
		await expect.element(notice).toBeVisible();
		const told = notice.element().textContent;
		expect(told).toContain('The page shows version 1.10.0. Corrected since:');
		expect(told).toContain('Friday 5 November 2021, version 1.2.0: The second correction.');
		expect(told).not.toContain('The first correction.');
		await click(radio('Taliban'));
		await expect.poll(query).toContain('account=taliban');
		expect(query()).toContain('v=1.0.1');
		// Loaded again.
		await showPage({ query: query(), ...data });
		await expect.element(notice).toBeVisible();
		await press('Dismiss');
		await expect.element(notice).not.toBeInTheDocument();
		expect(query()).not.toContain('v=');
		await goInHistory(-1);
		await expect.element(radio('NRF')).toBeChecked();
		expect(notice.elements()).toEqual([]);
	});

	it('is told where nothing was corrected since', async () => {
		await showPage({ query: '?v=1.2.0', ...(await correctedData()) });
		await isShown('made with version 1.2.0 of the data. The page shows version 1.10.0. Nothing has been');
	});

	it('is told nothing when it is of the present version', async () => {
		await showPage({ query: '?v=1.10.0', ...(await correctedData()) });
		expect(all('.notices')).toEqual([]);
	});

	it('of a version that never was is told as unknown', async () => {
		await showPage({ query: '?v=2.0.0' });
		await isShown('The address asks for v “2.0.0”, which is not known here.');
		// A newer page may know it.
		expect(query()).toContain('v=2.0.0');
		await click(radio('NRF'));
		await expect.poll(query).not.toContain('v=');
	});
});

it('sharing tells the version of the data and, when asked, its corrections', async () => {
	await showPage(await correctedData());
	await openShare();
	const version = page.getByText('Version 1.10.0 of the data. Corrected so far:');
	expect(page.getByText('The first correction.').elements()).toEqual([]);
	await click(version);
	await isShown('The first correction.');
});
