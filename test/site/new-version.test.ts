/** What does a reader of one version see when the site has become another? Two builds, one put in the other's place. */

import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { en } from '../../src/text/en.ts';
import { fa } from '../../src/text/fa.ts';
import { type ServedSite, serveSite } from '../site.ts';
import { buildVersion } from './build-version.ts';
import { listenForErrors, shared, untilFetched, untilKept, untilMarked } from './open-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'claimed-ground-versions-'));
const SERVED = join(folder, 'served');
const OLD = join(import.meta.dirname, '../../dist');
const NEW = join(folder, 'new');

const OLD_TITLE = 'Panjshir, September 2021';
const NEW_TITLE = 'Panjshir, second edition';

let browser: Browser;
let site: ServedSite;
let context: BrowserContext;
let errors: string[];

shared.beforeAll(({ browser: one }) => {
	browser = one;
});

beforeAll(async () => {
	await buildVersion(NEW, [
		['data/panjshir-2021/dataset.json', OLD_TITLE, NEW_TITLE],
		['src/text/fa.ts', fa.promise, 'چاپ دوم'],
	]);
	site = await serveSite('/ground/', SERVED);
});

afterAll(async () => {
	await site.close();
	rmSync(folder, { recursive: true });
});

async function openContext(): Promise<void> {
	serve(OLD);
	context = await browser.newContext({ locale: 'en-GB' });
	errors = [];
	listenForErrors(context, (error) => errors.push(error));
}

async function closeContext(): Promise<void> {
	await context.close();
	expect(errors).toEqual([]);
}

/** The site becomes that version; nothing is left of another. */
function serve(version: string): void {
	rmSync(SERVED, { recursive: true, force: true });
	cpSync(version, SERVED, { recursive: true });
}

async function open(query = ''): Promise<Page> {
	const page = await context.newPage();
	await page.goto(`${site.url}${query}`);
	await untilMarked(page, 'map-ready');
	return page;
}

/** A page of the old version, kept, after the site has become the new one. */
async function openOld(query?: string): Promise<Page> {
	const page = await open(query);
	await untilKept(page);
	serve(NEW);
	await page.reload();
	await untilMarked(page, 'map-ready');
	return page;
}

/** A page that was reloaded past the kept version. */
async function openPast(): Promise<Page> {
	const page = await open();
	const session = await context.newCDPSession(page);
	await Promise.all([page.waitForEvent('load'), session.send('Page.reload', { ignoreCache: true })]);
	expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
	return page;
}

/**
 * Waits until a page has what it fetches by itself. A request wakes a worker that is about to go, and Chromium lets it
 * go only when it sleeps again: after half a minute, and not at all while it is looked at.
 */
const untilQuiet = (page: Page, ...others: readonly string[]) => untilFetched(page, 'PrintSheet', ...others);

const titleOf = (page: Page) => page.locator('.dataset-title').innerText();
const noticeOf = (page: Page) => page.getByRole('status').filter({ hasText: en.versionNews.ready });
const reloadOf = (page: Page) => noticeOf(page).getByRole('button', { name: en.reload });

describe('a new version', () => {
	beforeEach(openContext);
	afterEach(closeContext);

	it('announces itself once it is there whole, and takes over in every tab when the reader says so, each in its view', async () => {
		const one = await openOld('?account=nrf&day=2021-09-05');
		const other = await open('?account=taliban');
		const young = await context.newPage();
		// It never comes to what a page does a while after its first view. (A clock would stand still in all tabs.)
		await young.addInitScript(() => Object.assign(window, { setTimeout: () => 0 }));
		await young.goto(site.url);
		await young.locator('.dataset-title').waitFor();
		await Promise.all([noticeOf(one).waitFor(), noticeOf(other).waitFor()]);
		for (const page of [one, other, young]) expect(await titleOf(page)).toBe(OLD_TITLE);
		const past = await openPast();
		await noticeOf(past).waitFor();
		await Promise.all([one, other, past].map((page) => untilQuiet(page)));
		await context.setOffline(true);
		await reloadOf(one).click();
		for (const page of [one, other, young, past]) await expect.poll(() => titleOf(page)).toBe(NEW_TITLE);
		// It came from the network already, so nothing has reloaded it.
		await reloadOf(past).click();
		await noticeOf(past).waitFor({ state: 'detached' });
		await untilKept(past);
		await untilMarked(one, 'map-ready');
		expect(await noticeOf(one).count()).toBe(0);
		expect(one.url()).toContain('account=nrf&day=2021-09-05');
		expect(other.url()).toContain('account=taliban');
		expect(await one.getByRole('radio', { name: 'NRF' }).isChecked()).toBe(true);
		await one.getByRole('tab', { name: 'Article' }).click();
		await one.locator('.article .passage-mark').first().waitFor();
	});

	it('gives nothing of itself to a page of the old one, and is there without being asked for once none is open', async () => {
		const page = await openOld();
		await noticeOf(page).waitFor();
		await page.getByRole('tab', { name: 'Claims' }).click();
		await page.getByRole('searchbox').waitFor();
		await page.locator('path[data-place="bazarak"]').press('Enter');
		await page.getByRole('dialog', { name: 'Bazarak' }).getByRole('blockquote').first().waitFor();
		await page.getByText(en.takeData).click();
		await page.getByRole('button', { name: 'GeoJSON' }).first().waitFor();
		await page.getByLabel('Language').selectOption('fa');
		await page.getByText(fa.promise).first().waitFor();
		await page.reload();
		await page.getByText(fa.promise).first().waitFor();
		for (const one of context.pages()) await one.close();
		const later = await open('?lang=fa');
		await later.getByText('چاپ دوم').first().waitFor();
	});
});

/** A file of the site as it is served from now on. */
const alter = (file: string, body: string) => writeFileSync(join(SERVED, file), body);
const remove = (file: string) => rmSync(join(SERVED, file));
const read = (file: string) => readFileSync(join(SERVED, file), 'utf8');
const find = (pattern: RegExp) =>
	readdirSync(join(SERVED, 'assets')).find((name) => pattern.test(name)) ?? String(pattern);
const tellsOf = (page: Page, news: 'not-kept' | 'kept-only') =>
	page.getByRole('status').filter({ hasText: en.versionNews[news] });
const showOf = (page: Page) => tellsOf(page, 'not-kept').getByRole('button', { name: en.showFromNetwork });
/** What the browser keeps of the site. */
const keptOf = (page: Page) =>
	page.evaluate(async () => ({
		workers: (await navigator.serviceWorker.getRegistrations()).length,
		stores: (await caches.keys()).length,
	}));

/** How much of a failure a page has told once it has had the answer of the site. */
async function countTold(page: Page): Promise<number> {
	await page.evaluate(
		() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
	);
	return await tellsOf(page, 'not-kept').or(tellsOf(page, 'kept-only')).count();
}

describe('a new version that cannot be kept', () => {
	beforeEach(openContext);
	afterEach(closeContext);

	const cases: readonly (readonly [why: string, spoil: () => void])[] = [
		['one of its files was not put up', () => remove(`assets/${find(/^fa-/)}`)],
		[
			'the host adds a script to the page',
			() => {
				alter('added.js', '');
				alter(
					'index.html',
					read('index.html').replace('</body>', '<script src="./added.js"></script></body>'),
				);
			},
		],
	];

	it.each(cases)('is told of, and shown from the network, where %s', async (_, spoil) => {
		const page = await open();
		await untilKept(page);
		serve(NEW);
		spoil();
		await page.reload();
		await showOf(page).waitFor();
		expect(await titleOf(page)).toBe(OLD_TITLE);
		await showOf(page).click();
		await expect.poll(() => titleOf(page)).toBe(NEW_TITLE);
	});

	it('is told of, and shown from the network in every tab, where the site has no worker any more', async () => {
		const other = await open('?account=taliban');
		await untilKept(other);
		serve(NEW);
		remove('worker.js');
		const page = await open('?account=nrf');
		await showOf(page).waitFor();
		expect(await titleOf(page)).toBe(OLD_TITLE);
		await showOf(page).click();
		for (const one of [page, other]) await expect.poll(() => titleOf(one)).toBe(NEW_TITLE);
		expect(page.url()).toContain('account=nrf');
		expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
	});
});

describe('a kept version stays', () => {
	let first: Page;
	// One visit for all tests, of which each leaves it kept; only the last does not.
	beforeAll(async () => {
		await openContext();
		first = await open();
		await first.evaluate(() => performance.mark('never-reloaded'));
		await untilKept(first);
	});
	beforeEach(() => serve(OLD));
	afterEach(async () => {
		await context.setOffline(false);
		for (const page of context.pages()) await page.close();
	});
	afterAll(closeContext);

	it('the first of all announces nothing and reloads nothing', async () => {
		await first.evaluate(async () => (await navigator.serviceWorker.ready).update());
		expect(await noticeOf(first).count()).toBe(0);
		expect(await first.evaluate(() => performance.getEntriesByName('never-reloaded').length)).toBe(1);
	});

	it('a site that answers 404 is told of, and the page goes on', async () => {
		rmSync(SERVED, { recursive: true });
		mkdirSync(SERVED);
		const page = await open('?account=nrf');
		await tellsOf(page, 'kept-only').waitFor();
		expect(await tellsOf(page, 'kept-only').getByRole('button').count()).toBe(0);
		await page.getByRole('tab', { name: 'Claims' }).click();
		await page.getByRole('searchbox').waitFor();
		expect(await keptOf(page)).toEqual({ workers: 1, stores: 1 });
	});

	it('a page is not given up for a site that answers 404, though it was there when the reader was told', async () => {
		serve(NEW);
		remove('worker.js');
		const page = await open();
		await showOf(page).waitFor();
		rmSync(SERVED, { recursive: true });
		mkdirSync(SERVED);
		await showOf(page).click();
		await tellsOf(page, 'kept-only').waitFor();
		expect(await keptOf(page)).toEqual({ workers: 1, stores: 1 });
	});

	it('a new one is not shown, and nothing is given up, where the site has not all of its first view', async () => {
		serve(NEW);
		remove('worker.js');
		const script = find(/^index-.*js$/);
		remove(`assets/${script}`);
		const page = await context.newPage();
		const missed = page.waitForResponse((response) => response.url().endsWith(script));
		await page.goto(site.url);
		await (await missed).finished();
		expect(await countTold(page)).toBe(0);
		expect(await titleOf(page)).toBe(OLD_TITLE);
	});

	it('nothing is told without a network', async () => {
		serve(NEW);
		remove('worker.js');
		await context.setOffline(true);
		const page = await context.newPage();
		const failed = page.waitForEvent('requestfailed', (request) => request.url() === site.url);
		await page.goto(site.url);
		await failed;
		expect(await countTold(page)).toBe(0);
		expect(await titleOf(page)).toBe(OLD_TITLE);
	});

	it('a new one that has come in part is not taken: nothing old is stored as new', async () => {
		serve(NEW);
		const dataset = 'datasets/panjshir-2021.json';
		cpSync(join(OLD, dataset), join(SERVED, dataset));
		const page = await open();
		/** What becomes of the new worker when the browser looks for one. */
		const update = () =>
			page.evaluate(async () => {
				const registration = await navigator.serviceWorker.ready;
				await registration.update().catch(() => undefined);
				const { installing } = registration;
				if (!installing) return registration.waiting?.state;
				return new Promise<string>((resolve) => {
					installing.addEventListener('statechange', () => resolve(installing.state));
				});
			});
		expect(await update()).not.toBe('installed');
		expect(await noticeOf(page).count()).toBe(0);
		cpSync(join(NEW, dataset), join(SERVED, dataset));
		await expect.poll(update).toBe('installed');
		await noticeOf(page).waitFor();
	});
});

describe('a worker that is withdrawn', () => {
	beforeEach(openContext);
	afterEach(closeContext);

	it('gives every kept page back to the network, once, and comes again when there is another', async () => {
		await untilKept(await open());
		const pages = [await open('?account=taliban'), await open('?account=nrf')] as const;
		await Promise.all(pages.map((page) => untilQuiet(page)));
		serve(NEW);
		cpSync(join(NEW, 'withdraw-worker.js'), join(SERVED, 'worker.js'));
		const [page] = pages;
		await page.evaluate(async () => void (await navigator.serviceWorker.ready).update());
		for (const one of pages) await expect.poll(() => titleOf(one)).toBe(NEW_TITLE);
		expect(pages.map((one) => new URL(one.url()).search)).toEqual(['?account=taliban', '?account=nrf']);
		await expect.poll(() => keptOf(page)).toEqual({ workers: 0, stores: 0 });
		await page.evaluate(() => performance.mark('never-reloaded'));
		// The page registers it anew, and it goes again.
		await page.evaluate(async () => {
			const { installing } = await navigator.serviceWorker.register('worker.js');
			await new Promise<void>((resolve) => {
				installing?.addEventListener('statechange', () => installing.state === 'redundant' && resolve());
			});
		});
		expect(await page.evaluate(() => performance.getEntriesByName('never-reloaded').length)).toBe(1);
		cpSync(join(NEW, 'worker.js'), join(SERVED, 'worker.js'));
		await page.reload();
		await untilKept(page);
	});
});
