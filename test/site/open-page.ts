/** How does a test open the built page, without network and with all it asks for on record? */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page, Route } from 'playwright';
import { afterEach, expect, inject, test } from 'vitest';
import { launchChromium } from '../chromium.ts';
import type { Site } from '../site.ts';

/** Of the dataset that the page shows first. */
export const { version: DATA_VERSION } = JSON.parse(
	readFileSync(join(import.meta.dirname, '../../data/panjshir-2021/dataset.json'), 'utf8'),
) as { version: string };

export type Answer = (route: Route) => Promise<void>;

export interface Visit {
	/** Another site than that of the test file. */
	readonly site?: Site;
	/** After the address of the page: `?account=nrf`. */
	readonly query?: string;
	readonly width?: number;
	readonly height?: number;
	readonly timeZone?: string;
	/** The language that the browser prefers, BCP 47; English, unless it says otherwise. */
	readonly locale?: string;
	/** Light, unless it says otherwise. */
	readonly theme?: 'light' | 'dark';
	/** Whether the system chooses the colours, as in high contrast. */
	readonly forcedColours?: boolean;
	/** Answers a request for a built dataset in place of the site. */
	readonly dataset?: Answer;
	/** Answers a request for a map tile; without it none loads. */
	readonly tile?: Answer;
	/** Whether the style sheet of the first view loads. */
	readonly hasStyle?: boolean;
	/** Whether scripts run. */
	readonly hasScript?: boolean;
	/** The page may keep itself for times without a network. Else not: a worker’s requests pass by `Page.route`. */
	readonly isKept?: boolean;
	/** Runs in the page before its own scripts. */
	readonly prepare?: () => void;
	/** Whether the page's clock stands still but for what the test does with `Page.clock`; then its timeline has no marks. */
	readonly hasClock?: boolean;
	/** What to wait for: the map, what went wrong, or no more than the files of the page. */
	readonly until?: 'map' | 'problems' | 'load';
}

export interface Opened {
	readonly page: Page;
	/** Every address asked for. */
	readonly requests: readonly string[];
	/** Uncaught errors of the page, and what the policy of the site refused. */
	readonly errors: readonly string[];
	/** What the console says, but for what did not load. */
	readonly said: readonly string[];
}

export async function openPage(browser: Browser, site: Site, visit: Visit = {}): Promise<Opened> {
	const {
		query = '',
		width = 1280,
		height = 800,
		timeZone,
		locale = 'en-GB',
		theme = 'light',
		forcedColours = false,
		dataset,
		tile,
		hasStyle = true,
		hasScript = true,
		isKept = false,
		prepare,
		hasClock = false,
		until = hasClock ? 'load' : 'map',
	} = visit;
	const page = await browser.newPage({
		viewport: { width, height },
		reducedMotion: 'reduce',
		colorScheme: theme,
		forcedColors: forcedColours ? 'active' : 'none',
		locale,
		javaScriptEnabled: hasScript,
		serviceWorkers: isKept ? 'allow' : 'block',
		...(timeZone !== undefined && { timezoneId: timeZone }),
	});
	const requests: string[] = [];
	const errors = listenForErrors(page.context());
	const said: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	page.on('console', (line) => {
		if (!line.text().startsWith('Failed to load resource')) said.push(line.text());
	});
	if (hasClock) {
		await page.clock.install({ time: 0 });
		// Later than it can be by now, since it runs until then.
		await page.clock.pauseAt(600_000);
	}
	if (prepare) await page.addInitScript(prepare);
	if (dataset) await page.route('**/datasets/*.json', dataset);
	if (tile) await page.route('https://tile.openstreetmap.org/**', tile);
	if (!hasStyle) await page.route('**/index-*.css', (route) => route.abort());
	await page.goto(`${site.url}${query}`);
	if (until === 'map') await untilMarked(page, 'map-ready');
	if (until === 'problems') await page.getByRole('alert').waitFor();
	return { page, requests, errors, said };
}

/** Gathers what must not happen in any page: uncaught errors, and what the policy of the site refuses. */
export function listenForErrors(context: BrowserContext): readonly string[] {
	const errors: string[] = [];
	context.on('weberror', (error) => errors.push(error.error().message));
	context.on('console', (line) => {
		if (/Content.Security.Policy/.test(line.text())) errors.push(line.text());
	});
	return errors;
}

/** Waits for a mark of the page's performance timeline. */
export async function untilMarked(page: Page, mark: string): Promise<void> {
	await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark);
}

/** Waits until the page has asked for those parts of itself, such as `PrintSheet`. */
export async function untilFetched(page: Page, ...parts: readonly string[]): Promise<void> {
	await page.waitForFunction((names) => {
		const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
		return names.every((one) => fetched.some((name) => name.includes(`/assets/${one}-`)));
	}, parts);
}

/** Waits until the page is kept whole for times without a network. */
export async function untilKept(page: Page): Promise<void> {
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Waits until the page has drawn what it was told, and no part and no font of it is on its way. */
export async function untilSettled(page: Page): Promise<void> {
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
	await page.waitForFunction(
		() => !document.querySelector('.panel-note[role="status"]') && document.fonts.status === 'loaded',
	);
}

/** Waits until nothing will change by itself: tiles are given up, and the letters that follow the first view are there. */
export async function untilStill(page: Page): Promise<void> {
	await page.locator('.map-note').waitFor();
	await page.waitForFunction(
		() =>
			document.documentElement.dir === 'ltr' ||
			[...document.fonts].some(({ weight, status }) => weight === '700' && status === 'loaded'),
	);
	await untilSettled(page);
}

/** Answers with `body` as a dataset. */
export function answerWith(body: string): Answer {
	return (route) => route.fulfill({ body, contentType: 'application/json' });
}

/** One browser for all files that a process tests, since they share what they import; closed after the last. */
// biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs.
export const shared = test.extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
	const browser = await launchChromium();
	onCleanup(() => browser.close());
	return browser;
});

interface Visits {
	visit(how?: Visit): Promise<Page>;
	browser(): Browser;
	/** Every address that the page asked for. */
	requests(): readonly string[];
	/** What its console said, but for what did not load. */
	said(): readonly string[];
	/** The address of the site, with its path. */
	url(): string;
}

/** Opens pages for the tests of a file; none may end with an uncaught error. */
export function openVisits(): Visits {
	const site: Site = { url: inject('siteUrl') };
	let browser: Browser;
	let opened: Opened[] = [];
	shared.beforeAll(({ browser: one }) => {
		browser = one;
	});
	afterEach(async () => {
		const errors = opened.flatMap((one) => one.errors);
		await Promise.all(opened.map(({ page }) => page.close()));
		opened = [];
		expect(errors).toEqual([]);
	});
	return {
		visit: async ({ site: other = site, ...how } = {}) => {
			const one = await openPage(browser, other, how);
			opened.push(one);
			return one.page;
		},
		browser: () => browser,
		requests: () => opened.at(-1)?.requests ?? [],
		said: () => opened.at(-1)?.said ?? [],
		url: () => site.url,
	};
}
