/** What the page gives to others, and what a link tells whoever opens it: on the built page. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/text/en.ts';
import { answerWith, DATA_VERSION, openVisits, untilMarked, untilStill } from './open-page.ts';

const { visit, requests, url } = openVisits();

const DATASET = join(import.meta.dirname, '../../dist/datasets/panjshir-2021.json');

/** The built dataset as a later version of it might be. */
function laterData(parts: Record<string, unknown>) {
	const dataset = { ...(JSON.parse(readFileSync(DATASET, 'utf8')) as object), ...parts };
	return { dataset: answerWith(JSON.stringify(dataset)) };
}

const CORRECTED = laterData({
	version: '1.10.0',
	corrections: [
		{ version: '1.0.1', date: '2021-10-04', note: 'The first correction.' },
		{ version: '1.2.0', date: '2021-11-05', note: 'The second correction.' },
	],
});

const allowCopying = (page: Page) =>
	page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url() });
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const openShare = (page: Page) => page.getByText('Share and cite').click();

/** Runs in the page: its words, and the ground with where in the window it lies, in whole pixels. */
function readSeen() {
	const ground = [...document.querySelectorAll('.map path, .map button, .divider')].map((one) => {
		const { left, top, right, bottom } = one.getBoundingClientRect();
		const [name, fill] = [one.getAttribute('aria-label'), getComputedStyle(one).fill];
		return [name, fill, ...[left, top, right, bottom].map(Math.round)].join(' ');
	});
	const chosen = [...document.querySelectorAll<HTMLElement>('[data-is-chosen="true"]')];
	return { words: document.body.innerText, ground, chosen: chosen.map((one) => one.innerText) };
}

describe('a copied link', () => {
	it.each([
		'?account=nrf&day=2021-09-05&place=rokha',
		'?split=taliban,nrf&divider=30&reading=c12.1&map=10/35.4000/69.7000',
		'?panel=claims&claim=c17&party=nrf&words=valley&lang=fa',
	])('shows what was seen: %s', async (query) => {
		const page = await visit({ query });
		await untilStill(page);
		const seen = await page.evaluate(readSeen);
		const address = page.url();
		await allowCopying(page);
		await page.locator('footer summary').last().click();
		await page.locator('footer .copy-buttons button').first().click();
		await expect.poll(() => page.locator('footer .copy-status').innerText()).not.toBe('');
		const link = await copied(page);
		await page.goto(link);
		await untilMarked(page, 'map-ready');
		await untilStill(page);
		const again = new URL(page.url()).searchParams;
		for (const [name, value] of new URL(address).searchParams) expect(again.get(name), name).toBe(value);
		expect(await page.evaluate(readSeen)).toEqual(seen);
	});

	it('says that it is copied, each time', async () => {
		const page = await visit();
		await allowCopying(page);
		await openShare(page);
		for (let time = 0; time < 2; time++) {
			await press(page, 'Copy link');
			const status = page.getByRole('status').filter({ hasText: 'The link is copied.' });
			await status.waitFor();
			expect(await copied(page)).toBe(
				`${url()}?dataset=panjshir-2021&lang=en&day=2021-09-06&v=${DATA_VERSION}`,
			);
		}
	});

	it('follows the map, the day and the account as they are when it is copied', async () => {
		const page = await visit();
		await allowCopying(page);
		await openShare(page);
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await expect.poll(() => page.url()).toContain('map=');
		await page.getByRole('radio', { name: 'NRF' }).check();
		await press(page, 'Copy link');
		await page.getByText('The link is copied.').waitFor();
		const link = await copied(page);
		expect(link).toMatch(/account=nrf&map=[\d./]+&day=2021-09-06&v=[\d.]+$/);
		expect(link.endsWith(`&v=${DATA_VERSION}`)).toBe(true);
	});
});

it('the code to embed comes with a word of caution for pages of the same origin', async () => {
	const page = await visit({ query: '?embed=1', width: 600, height: 450 });
	await openShare(page);
	await page.getByText(en.sameOriginFrame('allow-same-origin', 'Access-Control-Allow-Origin: *')).waitFor();
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
		const page = await visit({ query: '?account=taliban', prepare: refuse });
		await allowCopying(page);
		await page.getByRole('slider', { name: 'Day' }).press('ArrowLeft');
		await page.getByLabel('Language').selectOption('fa');
		await page.locator('.segment').nth(1).click();
		await page.locator('.leaflet-control-zoom-out').click();
		await page.locator('footer summary').last().click();
		const buttons = page.locator('footer .copy-buttons button');
		for (const which of [0, 1, 2, 3]) {
			// The map tells where it stands once it has come to rest.
			const copy = async () => {
				await buttons.nth(which).click();
				return (await copied(page)).replaceAll('&amp;', '&');
			};
			await expect.poll(copy).toMatch(/lang=fa(&embed=1)?&account=nrf&day=2021-09-05&map=[\d./]+&v=/);
			await page.evaluate(() => navigator.clipboard.writeText(''));
		}
		expect(page.url()).toBe(`${url()}?account=taliban`);
	});

	it('a move of the map does not bring the old view back, and the address follows when it may', async () => {
		const page = await visit({ prepare: refuse });
		await page.getByRole('radio', { name: 'NRF' }).check();
		await page.evaluate(() => {
			// Those of the prototype, which were not replaced.
			Reflect.deleteProperty(history, 'pushState');
			Reflect.deleteProperty(history, 'replaceState');
		});
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await expect.poll(() => page.url()).toMatch(/\?account=nrf&map=/);
		expect(await page.getByRole('radio', { name: 'NRF' }).isChecked()).toBe(true);
	});
});

describe('a text that the browser will not copy', () => {
	it.each(['refused', 'missing'])('is shown, focused and selected (clipboard %s)', async (how) => {
		const page = await visit();
		if (how === 'refused') await page.context().grantPermissions([]);
		if (how === 'missing')
			await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
		await openShare(page);
		for (const [name, words] of [
			['Copy citation', 'Claimed Ground: Panjshir, September 2021.'],
			['Copy code to embed the map', '<iframe src="'],
		] as const) {
			await press(page, name);
			const text = page.getByRole('textbox', { name: 'Copy this text' });
			await expect.poll(() => text.inputValue()).toContain(words);
			expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(await text.inputValue());
			expect(await text.evaluate((area: HTMLTextAreaElement) => area.readOnly)).toBe(true);
			await press(page, name);
			await expect.poll(() => text.evaluate((area) => document.activeElement === area)).toBe(true);
		}
		expect(await page.locator('.copy-status').innerText()).toBe('');
	});
});

describe('a citation', () => {
	it('of a claim has its exact words and leads to it', async () => {
		const page = await visit({ query: '?panel=claims&claim=c12&day=2021-09-06' });
		await allowCopying(page);
		await press(page, 'Copy citation');
		await page.getByText('The citation is copied.').waitFor();
		const citation = await copied(page);
		expect(citation).toMatch(
			/^“Most of Bazarak district and all the side valleys are controlled by the NRF” Nazary\. .*Claim c12, on behalf of the NRF, in Claimed Ground: Panjshir, September 2021, data version [\d.]+, as of Monday 6 September 2021\.\nhttp/,
		);
		expect(citation).toContain(`data version ${DATA_VERSION},`);
		await page.goto(citation.split('\n')[1] ?? '');
		await page.locator('.claim-card .passage-mark').getByText('c12').waitFor();
	});

	it('of the map names whose account it shows and which interpretation', async () => {
		const page = await visit({ query: '?account=nrf&day=2021-09-05&reading=c12.1' });
		await allowCopying(page);
		await openShare(page);
		await press(page, 'Copy citation');
		await page.getByText('The citation is copied.').waitFor();
		expect(await copied(page)).toContain(
			'Account of the NRF as of Sunday 5 September 2021, printed by CNN. The map shows another interpretation of c12',
		);
	});
});

describe('a report of an error', () => {
	it('has the claim, its words, the version and the link', async () => {
		const page = await visit({ query: '?panel=article&claim=c12' });
		await allowCopying(page);
		await press(page, 'Report an error');
		await page.getByText('A report is copied').waitFor();
		const lines = (await copied(page)).split('\n');
		expect(lines[0]).toBe(
			`Error in Claimed Ground: Panjshir, September 2021, data version ${DATA_VERSION}, c12`,
		);
		expect(lines[1]).toContain('Most of Bazarak district');
		expect(lines[2]).toContain('claim=c12');
		expect(await page.getByRole('link', { name: 'Write to those who keep' }).count()).toBe(0);
	});

	it('becomes a letter where the dataset has an address for it', async () => {
		const page = await visit({
			query: '?panel=article&claim=c12',
			...laterData({ contact: 'mailto:desk@example.org' }),
		});
		const link = page.getByRole('link', { name: 'Write to those who keep this data' });
		await link.evaluate((element) => {
			element.addEventListener('click', (event) => event.preventDefault());
			(element as HTMLAnchorElement).click();
		});
		const letter = new URL((await link.getAttribute('href')) ?? '');
		expect(letter.pathname).toBe('desk@example.org');
		expect(letter.searchParams.get('subject')).toContain(`version ${DATA_VERSION}, c12`);
		expect(letter.searchParams.get('body')).toContain('claim=c12');
	});
});

describe('a link made with an earlier version', () => {
	it('is told of each correction since, until that has been read', async () => {
		const page = await visit({ query: '?v=1.0.1&account=nrf', ...CORRECTED });
		const notice = page.getByRole('status').filter({ hasText: 'made with version 1.0.1' });
		await notice.waitFor();
		const told = await notice.innerText();
		expect(told).toContain('The page shows version 1.10.0. Corrected since:');
		expect(told).toContain('Friday 5 November 2021, version 1.2.0: The second correction.');
		expect(told).not.toContain('The first correction.');
		await page.getByRole('radio', { name: 'Taliban' }).check();
		expect(page.url()).toContain('v=1.0.1');
		await page.reload();
		await notice.waitFor();
		await page.getByRole('button', { name: 'Dismiss' }).click();
		await notice.waitFor({ state: 'detached' });
		expect(page.url()).not.toContain('v=');
		await page.goBack();
		await expect.poll(() => page.getByRole('radio', { name: 'NRF' }).isChecked()).toBe(true);
		expect(await notice.count()).toBe(0);
	});

	it('is told where nothing was corrected since', async () => {
		await visit({ query: '?v=1.2.0', ...CORRECTED }).then((page) =>
			page
				.getByText('made with version 1.2.0 of the data. The page shows version 1.10.0. Nothing has been')
				.waitFor(),
		);
	});

	it('is told nothing when it is of the present version', async () => {
		const page = await visit({ query: '?v=1.10.0', ...CORRECTED });
		expect(await page.locator('.notices').count()).toBe(0);
	});

	it('of a version that never was is told as unknown', async () => {
		const page = await visit({ query: '?v=2.0.0' });
		await page.getByText('The address asks for v “2.0.0”, which is not known here.').waitFor();
		// A newer page may know it.
		expect(page.url()).toContain('v=2.0.0');
		await page.getByRole('radio', { name: 'NRF' }).check();
		expect(page.url()).not.toContain('v=');
	});
});

describe('the divider', () => {
	it('stands where the address says, and where it is moved to is no step of the history', async () => {
		const page = await visit({ query: '?split=taliban,nrf&divider=30' });
		const divider = page.getByRole('separator');
		const value = () => divider.getAttribute('aria-valuenow');
		expect(await value()).toBe('30');
		const steps = await page.evaluate(() => window.history.length);
		await divider.press('ArrowRight');
		await expect.poll(() => page.url()).toContain('divider=32');
		expect(await page.evaluate(() => window.history.length)).toBe(steps);
		await page.getByRole('radio', { name: 'NRF' }).check();
		await divider.waitFor({ state: 'detached' });
		expect(page.url()).not.toContain('divider');
		await page.goBack();
		await expect.poll(value).toBe('32');
	});
});

describe('sharing', () => {
	it('costs the first view nothing, and lists the version of the data and its corrections', async () => {
		const page = await visit(CORRECTED);
		const asked = requests().filter((one) => /Share|Copy|copy|citation/.test(one));
		expect(asked).toEqual([]);
		await openShare(page);
		await page.getByText('Version 1.10.0 of the data. Corrected so far:').waitFor();
		expect(await page.getByText('The first correction.').isVisible()).toBe(true);
	});
});
