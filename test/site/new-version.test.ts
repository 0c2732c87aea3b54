/** What does a reader of one version see when the site has become another? Two versions, one put in the other's place. */

import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { en } from '../../src/text/en.ts';
import { fa } from '../../src/text/fa.ts';
import { type ServedSite, serveSite } from '../site.ts';
import { listenForErrors, shared, untilKept, untilMarked } from './open-page.ts';
import { writeVersion } from './write-version.ts';

const folder = mkdtempSync(join(tmpdir(), 'claimed-ground-versions-'));
const SERVED = join(folder, 'served');

interface Version {
	readonly folder: string;
	readonly title: string;
	/** In Dari. */
	readonly promise: string;
}

const OLD: Version = {
	folder: join(import.meta.dirname, '../../dist'),
	title: 'Panjshir, September 2021',
	promise: fa.promiseShort,
};
const NEW: Version = {
	folder: join(folder, 'new'),
	title: 'Panjshir, second edition',
	promise: 'چاپ دوم',
};

let browser: Browser;
let site: ServedSite;
/** What browsers keep of the site costs a test seconds, so it finds what the one before left whole, of either version. */
let context: BrowserContext | undefined;
let kept: Version | undefined;
/** A page of the context that is nowhere. */
let idle: Page | undefined;
const errors: string[] = [];

shared.beforeAll(({ browser: one }) => {
	browser = one;
});

beforeAll(async () => {
	writeVersion(OLD.folder, NEW.folder, [
		[OLD.title, NEW.title],
		[OLD.promise, NEW.promise],
	]);
	site = await serveSite('/ground/', SERVED);
});

afterEach(async () => {
	if (kept) await leavePages();
	else await closeContext();
	expect(errors.splice(0)).toEqual([]);
});

afterAll(async () => {
	await closeContext();
	await site.close();
	rmSync(folder, { recursive: true });
});

/** A browser that was never on the site, which is of that version. */
async function openContext(version: Version): Promise<BrowserContext> {
	await closeContext();
	serve(version);
	// A small window is soon painted.
	context = await browser.newContext({ locale: 'en-GB', viewport: { width: 800, height: 600 } });
	listenForErrors(context, (error) => errors.push(error));
	return context;
}

async function closeContext(): Promise<void> {
	await context?.close();
	[context, kept, idle] = [undefined, undefined, undefined];
}

/** A browser that keeps a version, which the site is of, and no page of it is open; and another version. */
async function startKept(): Promise<{ context: BrowserContext; kept: Version; next: Version }> {
	if (!context || !kept) {
		await openContext(OLD);
		await untilKept(await open());
		await leavePages();
		kept = OLD;
	}
	if (!context) throw new Error('no context');
	serve(kept);
	const started = { context, kept, next: kept === OLD ? NEW : OLD };
	// Until a test says what it leaves.
	kept = undefined;
	return started;
}

/** No page is on the site any more. @returns one that is nowhere. */
async function leavePages(): Promise<Page> {
	await context?.setOffline(false);
	const [first, ...others] = context?.pages() ?? [];
	if (!first) throw new Error('no page');
	await Promise.all(others.map((page) => page.close()));
	await first.goto('about:blank');
	idle = first;
	return first;
}

/** The site becomes that version; nothing is left of another. */
function serve(version: Version): void {
	rmSync(SERVED, { recursive: true, force: true });
	cpSync(version.folder, SERVED, { recursive: true });
}

async function newPage(): Promise<Page> {
	const page = idle ?? (await context?.newPage());
	idle = undefined;
	if (!page) throw new Error('no context');
	return page;
}

async function open(query = ''): Promise<Page> {
	const page = await newPage();
	await page.goto(`${site.url}${query}`);
	await untilMarked(page, 'map-ready');
	return page;
}

/** A page that was reloaded past the kept version. */
async function openPast(): Promise<Page> {
	const page = await newPage();
	await page.goto(site.url, { waitUntil: 'commit' });
	const session = await page.context().newCDPSession(page);
	await Promise.all([
		page.waitForEvent('framenavigated'),
		session.send('Page.reload', { ignoreCache: true }),
	]);
	await page.waitForLoadState();
	expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
	return page;
}

/**
 * Waits until no worker is on its way into another's place. Who is asked to go goes once it sleeps, which a request
 * puts off: Chromium waits for half a minute without one, and never lets it sleep while it is looked at, as it is
 * here. So it is put to sleep. A request that this cuts off fails in its page.
 */
async function untilReplaced(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const found = new Map<string, { readonly status: string; readonly runningStatus: string }>();
	await new Promise<void>((resolve) => {
		session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
			for (const version of versions) found.set(version.versionId, version);
			const statuses = new Set([...found.values()].map(({ status }) => status));
			if (statuses.has('installed'))
				for (const [versionId, { status, runningStatus }] of found)
					if (status === 'activated' && runningStatus === 'running')
						void session.send('ServiceWorker.stopWorker', { versionId });
			statuses.delete('activated');
			statuses.delete('redundant');
			if (found.size > 0 && statuses.size === 0) resolve();
		});
		void session.send('ServiceWorker.enable');
	});
	await session.detach();
}

const titleOf = (page: Page) => page.locator('.dataset-title').innerText();
const noticeOf = (page: Page) => page.getByRole('status').filter({ hasText: en.versionNews.ready });
const reloadOf = (page: Page) => noticeOf(page).getByRole('button', { name: en.reload });
const tellsOf = (page: Page, news: 'not-kept' | 'kept-only') =>
	page.getByRole('status').filter({ hasText: en.versionNews[news] });
const showOf = (page: Page) => tellsOf(page, 'not-kept').getByRole('button', { name: en.showFromNetwork });
/** What the browser keeps of the site. */
const keptOf = (page: Page) =>
	page.evaluate(async () => ({
		workers: (await navigator.serviceWorker.getRegistrations()).length,
		stores: (await caches.keys()).length,
	}));

/** A file of the site as it is served from now on. */
const alter = (file: string, body: string) => writeFileSync(join(SERVED, file), body);
const remove = (file: string) => rmSync(join(SERVED, file));
const read = (file: string) => readFileSync(join(SERVED, file), 'utf8');
const find = (pattern: RegExp) =>
	readdirSync(join(SERVED, 'assets')).find((name) => pattern.test(name)) ?? String(pattern);

it('the first version of all announces nothing and reloads nothing', async () => {
	await openContext(OLD);
	const page = await open();
	await page.evaluate(() => performance.mark('never-reloaded'));
	await untilKept(page);
	await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
	expect(await noticeOf(page).count()).toBe(0);
	expect(await page.evaluate(() => performance.getEntriesByName('never-reloaded').length)).toBe(1);
	kept = OLD;
});

it('a site that answers 404 is told of, and the kept page goes on', async () => {
	const { kept: stays } = await startKept();
	rmSync(SERVED, { recursive: true });
	mkdirSync(SERVED);
	const page = await open('?account=nrf');
	await tellsOf(page, 'kept-only').waitFor();
	expect(await tellsOf(page, 'kept-only').getByRole('button').count()).toBe(0);
	await page.getByRole('tab', { name: 'Claims' }).click();
	await page.getByRole('tabpanel').getByRole('searchbox').waitFor();
	expect(await keptOf(page)).toEqual({ workers: 1, stores: 1 });
	kept = stays;
});

const SPOILT: readonly (readonly [why: string, spoil: (kept: Version) => void])[] = [
	['one of its files was not put up', () => remove(`assets/${find(/^fa-/)}`)],
	[
		'one of its files is still the old one',
		({ folder: old }) => {
			const dataset = 'datasets/panjshir-2021.json';
			cpSync(join(old, dataset), join(SERVED, dataset));
		},
	],
	[
		'the host adds a script to the page',
		() => {
			alter('added.js', '');
			alter('index.html', read('index.html').replace('</body>', '<script src="./added.js"></script></body>'));
		},
	],
];

/** Looks for a new version, whose installation ends in what state? */
const update = (page: Page) =>
	page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		const ends: Promise<string>[] = [];
		registration.addEventListener('updatefound', () => {
			const { installing } = registration;
			const follow = (resolve: (state: string) => void) =>
				installing?.addEventListener('statechange', () => resolve(installing.state), { once: true });
			ends.push(new Promise(follow));
		});
		// A look joins one that is on its way, of the page or of the browser, which may have seen the site before.
		while (ends.length === 0) await registration.update().catch(() => undefined);
		return await ends[0];
	});

it('a new version is not taken, whatever is wrong with its files, and is told of', async () => {
	const started = await startKept();
	const page = await open();
	for (const [why, spoil] of SPOILT) {
		serve(started.next);
		spoil(started.kept);
		expect(await update(page), why).toBe('redundant');
		await showOf(page).waitFor();
		expect(await noticeOf(page).count(), why).toBe(0);
		const states = await page.evaluate(async () => {
			const { active, waiting } = await navigator.serviceWorker.ready;
			return [active?.state, waiting];
		});
		expect(states, why).toEqual(['activated', null]);
	}
	expect(await titleOf(page)).toBe(started.kept.title);
	kept = started.kept;
});

it('a new version that is there whole gives nothing of itself to a page of the old one, and is there without being asked for once none is open', async () => {
	const { kept: old, next } = await startKept();
	serve(next);
	const page = await open();
	await noticeOf(page).waitFor();
	await page.getByRole('tab', { name: 'Claims' }).click();
	await page.getByRole('tabpanel').getByRole('searchbox').waitFor();
	await page.locator('path[data-place="bazarak"]').first().press('Enter');
	await page.getByRole('dialog', { name: 'Bazarak' }).getByRole('blockquote').first().waitFor();
	await page.getByText(en.takeData).click();
	await page.getByRole('button', { name: 'GeoJSON' }).first().waitFor();
	await page.getByLabel('Language').selectOption('fa');
	await page.getByText(old.promise).first().waitFor();
	await page.reload();
	await page.getByText(old.promise).first().waitFor();
	await untilReplaced(await leavePages());
	const later = await open('?lang=fa');
	await later.getByText(next.promise).first().waitFor();
	kept = next;
});

it('a new version announces itself once it is there whole, and takes over in every tab when the reader says so, each in its view', async () => {
	const { context, kept: old, next } = await startKept();
	serve(next);
	const one = await open('?account=nrf&day=2021-09-05');
	const young = await newPage();
	// It never comes to what a page does a while after its first view. (A clock would stand still in all tabs.)
	await young.addInitScript(() => Object.assign(window, { setTimeout: () => 0 }));
	await young.goto(`${site.url}?account=taliban`);
	await young.locator('.dataset-title').waitFor();
	await noticeOf(one).waitFor();
	for (const page of [one, young]) expect(await titleOf(page)).toBe(old.title);
	const past = await openPast();
	await noticeOf(past).waitFor();
	await context.setOffline(true);
	await reloadOf(one).click();
	await untilReplaced(past);
	for (const page of [one, young, past]) await expect.poll(() => titleOf(page)).toBe(next.title);
	// It came from the network already, so nothing has reloaded it.
	await reloadOf(past).click();
	await noticeOf(past).waitFor({ state: 'detached' });
	await untilKept(past);
	await untilMarked(one, 'map-ready');
	expect(await noticeOf(one).count()).toBe(0);
	expect(one.url()).toContain('account=nrf&day=2021-09-05');
	expect(young.url()).toContain('account=taliban');
	expect(await one.getByRole('radio', { name: 'NRF' }).isChecked()).toBe(true);
	await one.getByRole('tab', { name: 'Article' }).click();
	await one.locator('.article .passage-mark').first().waitFor();
	kept = next;
});

it('a worker that is withdrawn gives every kept page back to the network, once, and comes again when there is another', async () => {
	const { next } = await startKept();
	const pages = [await open('?account=taliban'), await open('?account=nrf')] as const;
	serve(next);
	cpSync(join(next.folder, 'withdraw-worker.js'), join(SERVED, 'worker.js'));
	const [page] = pages;
	expect(await update(page)).toBe('installed');
	await untilReplaced(page);
	for (const one of pages) await expect.poll(() => titleOf(one)).toBe(next.title);
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
	cpSync(join(next.folder, 'worker.js'), join(SERVED, 'worker.js'));
	await page.reload();
	await untilKept(page);
	kept = next;
});

it('a new version is shown from the network in every tab where the site has no worker any more', async () => {
	const { kept: old, next } = await startKept();
	const other = await open('?account=taliban');
	serve(next);
	remove('worker.js');
	const page = await open('?account=nrf');
	await showOf(page).waitFor();
	expect(await titleOf(page)).toBe(old.title);
	await showOf(page).click();
	for (const one of [page, other]) await expect.poll(() => titleOf(one)).toBe(next.title);
	expect(page.url()).toContain('account=nrf');
	expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});
