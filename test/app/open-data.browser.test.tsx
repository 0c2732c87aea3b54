/** How does a reader come to other data, and what becomes of the page? On the whole page. */

import { clear, createStore } from 'idb-keyval';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import { en } from '../../src/text/en.ts';
import { openEn } from '../../src/text/open-en.ts';
import { all, find } from '../find.ts';
import { findFaults } from './axe.ts';
import { goInHistory, showPage } from './show-page.tsx';

const OURS = 'two-rivers.json';
const TITLE = 'Two Rivers, an invented country';
const TILES = { url: 'https://{s}.tiles.example.net/{z}/{x}/{y}.png', attribution: '<b>Nobody', maxZoom: 9 };

const { Worker } = window;

let json = '';
beforeAll(async () => {
	json = await commands.buildEdited();
});
beforeEach(async () => {
	// The page reads by itself: the server gives each worker all of its modules anew, which takes a second. That the
	// built page reads in a worker is proved in site/open-data.test.ts.
	vi.stubGlobal('Worker', undefined);
	localStorage.clear();
	await clear(createStore(`claimed-ground ${window.location.pathname}`, 'recent'));
});

const edited = (changes: object) => JSON.stringify({ ...(JSON.parse(json) as object), ...changes });
const title = () => find('.dataset-title').innerText;
const isShown = (what: string) => expect.poll(title).toContain(what);
const query = () => window.location.search;
const headings = () => all('.map-head h2').map((one) => one.innerText);
const fileOf = (text: string, name = OURS) => new File([text], name, { type: 'application/json' });
const dialog = () => page.getByRole('dialog', { name: openEn.title });
const openDialog = async () => {
	await page.getByRole('button', { name: en.openData }).click();
	await expect.element(dialog()).toBeVisible();
};

/** As a browser tells of files that are dragged over the page. */
function drag(type: 'dragover' | 'drop' | 'dragleave', ...files: readonly File[]): void {
	const dataTransfer = new DataTransfer();
	for (const file of files) dataTransfer.items.add(file);
	find('.stage').dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
}

/** Over the page first, as every file comes. */
async function openFile(text: string, name = OURS): Promise<void> {
	drag('dragover', fileOf(text, name));
	await expect.element(page.getByText(openEn.dropHere)).toBeVisible();
	drag('drop', fileOf(text, name));
}

/** As a browser tells of a folder that is dropped: its files are read from its entry. */
function dropFolder(name: string): void {
	const entry = {
		isFile: false,
		isDirectory: true,
		name,
		fullPath: `/${name}`,
		createReader: () => ({ readEntries: (tell: (entries: readonly never[]) => void) => tell([]) }),
	};
	const dataTransfer = { types: ['Files'], items: [{ webkitGetAsEntry: () => entry }], files: [] };
	find('.stage').dispatchEvent(
		Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer }),
	);
}

describe('a file that is dropped', () => {
	it('takes the place of what is shown, read in a worker, without a reload, and the view is fitted to it', async () => {
		vi.stubGlobal('Worker', Worker);
		await showPage({ query: '?account=nrf&place=bazarak&panel=claims&map=9/35/69' });
		const root = find('.masthead');
		drag('dragover', fileOf(json));
		await expect.element(page.getByText(openEn.dropHere)).toBeVisible();
		drag('drop', fileOf(json));
		await isShown(TITLE);
		expect(title()).toContain(en.openedFrom(OURS, true));
		expect(page.getByText(openEn.dropHere).query()).toBeNull();
		expect(find('.masthead')).toBe(root);
		expect(document.title).toBe(en.pageTitle(TITLE));
		expect(headings()).toEqual(
			['Mill Council', 'Guild', 'Delta League'].map((one) => `According to the ${one}`),
		);
		expect(all('path[data-place="bazarak"]')).toEqual([]);
		expect(all('path[role="button"][data-place="upper"]')).toHaveLength(3);
		expect(query()).toMatch(/^\?dataset=device:[0-9a-f]+&panel=claims$/);
		await expect.element(page.getByRole('tab', { name: 'Claims' })).toHaveAttribute('aria-selected', 'true');
		await expect.element(page.getByRole('radio', { name: 'Delta' })).toBeVisible();
	});

	it('gives way again when the reader goes back, and comes again when she goes on', async () => {
		await showPage({ query: '?account=nrf&day=2021-09-05' });
		await openFile(json);
		await isShown(TITLE);
		await userEvent.click(page.getByRole('radio', { name: 'Guild' }));
		await goInHistory(-2);
		await isShown('Panjshir');
		expect(query()).toBe('?account=nrf&day=2021-09-05');
		expect(headings()).toEqual(['According to the NRF']);
		await goInHistory(2);
		await isShown(TITLE);
		expect(headings()).toEqual(['According to the Guild']);
	});

	it('has no link to be copied, and its citation says why', async () => {
		await showPage();
		await openFile(json);
		await isShown(TITLE);
		const copied: string[] = [];
		vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
		await page.getByRole('button', { name: en.share }).click();
		await expect.element(page.getByText(en.noLink)).toBeVisible();
		expect(page.getByRole('button', { name: en.copy.link }).query()).toBeNull();
		await page.getByRole('button', { name: en.copy.citation }).click();
		expect(copied.join()).toContain(en.noLink);
		expect(copied.join()).not.toMatch(/https?:/);
	});
});

describe('what is faulty', () => {
	it('is left out and counted for readers, with the lines for who keeps it folded beneath', async () => {
		const { claims } = JSON.parse(json) as { claims: readonly object[] };
		await showPage();
		await openFile(
			edited({ claims: claims.map((claim, i) => (i < 2 ? { ...claim, claimant: 'nobody' } : claim)) }),
		);
		await isShown(TITLE);
		const summary = page.getByText(en.datasetFaults(2));
		await expect.element(summary).toBeVisible();
		expect(page.getByText('no party or observer "nobody"').first().query()).not.toBeVisible();
		await summary.click();
		await expect.element(page.getByText('no party or observer "nobody"').first()).toBeVisible();
	});

	it('to the last leaves the map as it is, and says so until that has been read', async () => {
		await showPage({ query: '?account=nrf' });
		await openFile('<!doctype html>', 'page.html');
		const note = page.getByRole('alert');
		await expect.element(note).toHaveTextContent(openEn.notShown('page.html'));
		expect(title()).toContain('Panjshir');
		expect([query(), headings()]).toEqual(['?account=nrf', ['According to the NRF']]);
		await note.getByText(openEn.notShown('page.html')).click();
		await expect.element(note.getByText('page.html: not JSON: it begins with "<!doctype ht"')).toBeVisible();
		await note.getByRole('button', { name: en.dismiss }).click();
		expect(note.query()).toBeNull();
	});

	it('as an empty folder is told, too', async () => {
		await showPage();
		drag('dragover', fileOf(json));
		await expect.element(page.getByText(openEn.dropHere)).toBeVisible();
		dropFolder('empty');
		const note = page.getByRole('alert');
		await expect.element(note).toHaveTextContent(openEn.notShown('empty'));
		expect(note.element().textContent).toContain('no dataset.json is there');
	});

	it.each(['https://127.0.0.1:1/none.json', 'f/page.html', 'none.json%3Fx=1', 'javascript:alert(1)'])(
		'and asked for by the address stands alone, with the way to what the site has: %s',
		async (address) => {
			await showPage({ query: `?lang=en&dataset=${address}&place=upper`, until: 'problems' });
			await expect.element(page.getByRole('alert')).toHaveTextContent(decodeURIComponent(address));
			expect(document.title).toBe(en.pageTitle(en.datasetProblems));
			await expect
				.element(page.getByRole('link', { name: en.firstView }))
				.toHaveAttribute('href', '?lang=en');
		},
	);
});

describe('an address', () => {
	/** Of the dataset, beside the page. */
	const served = () =>
		vi.stubGlobal(
			'fetch',
			(
				(before) =>
				(...how: Parameters<typeof fetch>) =>
					String(how[0]).endsWith('/ours.json') ? Promise.resolve(new Response(json)) : before(...how)
			)(window.fetch),
		);

	it('opens what it names, where no worker may run, too, and stays in links', async () => {
		await showPage({ query: '?dataset=maps/ours.json&place=upper&v=0.1.0', prepare: served });
		await isShown(TITLE);
		await expect.element(page.getByRole('dialog', { name: 'Upper' })).toBeVisible();
		expect(query()).toBe('?dataset=maps/ours.json&v=0.1.0&place=upper');
		const copied: string[] = [];
		vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
		await page.getByRole('button', { name: en.share }).click();
		await page.getByRole('button', { name: en.copy.link }).click();
		expect(copied[0]).toContain('?dataset=maps/ours.json&lang=en&place=upper&day=1901-05-11&v=0.1.0');
	});

	it('is asked for in the dialog, which tells what is none', async () => {
		await showPage({ prepare: served });
		await openDialog();
		const field = page.getByRole('textbox', { name: openEn.address });
		for (const none of ['javascript:alert(1)', 'example.net/ours.json', 'https://[']) {
			await field.fill(none);
			await page.getByRole('button', { name: openEn.open, exact: true }).click();
			await expect.element(page.getByText(openEn.notAnAddress)).toBeVisible();
		}
		await field.fill('https://example.net/ours.json');
		await userEvent.keyboard('{Enter}');
		await isShown(TITLE);
		expect(title()).toContain(en.openedFrom('example.net', false));
		expect(query()).toBe('?dataset=https://example.net/ours.json');
	});
});

describe('the dialog', () => {
	it('opens a file, remembers it, opens it again, and forgets it', async () => {
		await showPage();
		await openDialog();
		expect(await findFaults()).toEqual([]);
		await expect.element(page.getByText(openEn.staysHere)).toBeVisible();
		await userEvent.upload(page.getByLabelText(openEn.chooseFile).last(), fileOf(json));
		await isShown(TITLE);
		expect(dialog().query()).toBeNull();
		await openDialog();
		await page.getByRole('button', { name: 'Panjshir' }).click();
		await isShown('Panjshir');
		expect(query()).toBe('');
		await openDialog();
		await page
			.getByRole('button', { name: `${TITLE} ${OURS}` })
			.first()
			.click();
		await isShown(TITLE);
		await openDialog();
		await page.getByRole('button', { name: openEn.forget(TITLE, OURS) }).click();
		await expect.element(page.getByText(openEn.noRecent)).toBeVisible();
	});

	it('works where the browser stores nothing', async () => {
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
			throw new DOMException('refused on purpose', 'SecurityError');
		});
		await showPage();
		await openFile(json);
		await isShown(TITLE);
		await goInHistory(-1);
		await isShown('Panjshir');
		await goInHistory(1);
		await isShown(TITLE);
		await openDialog();
		await expect.element(page.getByText(openEn.noRecent)).toBeVisible();
	});
});

describe('map tiles that a foreign dataset names', () => {
	it('are asked for once the reader agrees, and from then on', async () => {
		await showPage();
		await openFile(edited({ tiles: TILES }));
		await isShown(TITLE);
		await expect.element(page.getByText(openEn.tilesAsked('tiles.example.net'))).toBeVisible();
		expect(all('img.leaflet-tile')).toEqual([]);
		await page.getByRole('button', { name: openEn.loadTiles }).click();
		// Asked for, and not there: nobody has such a server.
		await expect.element(page.getByText(en.tilesFailed)).toBeVisible();
		await openFile(edited({ tiles: TILES, version: '0.2.0' }), 'later.json');
		await expect.poll(title).toContain('later.json');
		await expect.element(page.getByText(en.tilesFailed)).toBeVisible();
	});
});

it('what is being read can be let be', async () => {
	await showPage();
	vi.stubGlobal('fetch', () => new Promise(() => undefined));
	await openDialog();
	await page.getByRole('textbox', { name: openEn.address }).fill('https://example.net/slow.json');
	await userEvent.keyboard('{Enter}');
	await expect.element(page.getByText(openEn.reading('example.net'))).toBeVisible();
	await page.getByRole('button', { name: openEn.cancel }).click();
	expect(page.getByText(openEn.reading('example.net')).query()).toBeNull();
	expect(title()).toContain('Panjshir');
});
