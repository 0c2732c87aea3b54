/** How does a test open the built page, without network and with all it asks for on record? */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, CDPSession, Frame, Page, Route } from 'playwright';
import { afterEach, expect, inject, test } from 'vitest';
import type { Language } from '../../src/text/language.ts';
import { launchChromium } from '../chromium.ts';
import type { Site } from '../site.ts';

/** Of the dataset that the page shows first. */
export const { version: DATA_VERSION } = JSON.parse(
	readFileSync(join(import.meta.dirname, '../../data/panjshir-2021/dataset.json'), 'utf8'),
) as { version: string };

const WIDE = { width: 1280, height: 800 };

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
	/** Answers requests for files of the page in place of the site. */
	readonly files?: readonly (readonly [address: RegExp, answer: Answer])[];
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

/** Opens a page in a context of its own; the caller closes it. */
export async function openPage(browser: Browser, site: Site, visit: Visit = {}): Promise<Opened> {
	const { width = WIDE.width, height = WIDE.height, timeZone, theme = 'light' } = visit;
	const page = await browser.newPage({
		viewport: { width, height },
		reducedMotion: 'reduce',
		colorScheme: theme,
		forcedColors: visit.forcedColours ? 'active' : 'none',
		locale: visit.locale ?? 'en-GB',
		javaScriptEnabled: visit.hasScript ?? true,
		serviceWorkers: visit.isKept ? 'allow' : 'block',
		...(timeZone !== undefined && { timezoneId: timeZone }),
	});
	if (visit.hasClock) await stopClock(page);
	if (visit.prepare) await page.addInitScript(visit.prepare);
	const opened = { page, requests: [], errors: [], said: [] };
	record(page, () => opened);
	await lead(page, site, visit);
	return opened;
}

/** The page's clock stands still from now on. */
async function stopClock(page: Page): Promise<void> {
	await page.clock.install({ time: 0 });
	// Later than it can be by now, since it runs until then.
	await page.clock.pauseAt(600_000);
}

/** Writes down what a page asks for and says, in what is the latest account of it. */
function record(
	page: Page,
	latest: () => { readonly requests: string[]; readonly errors: string[]; readonly said: string[] },
): void {
	page.on('request', (request) => latest().requests.push(request.url()));
	page.on('console', (line) => {
		if (!line.text().startsWith('Failed to load resource')) latest().said.push(line.text());
	});
	listenForErrors(page.context(), (error) => latest().errors.push(error));
}

/** Takes a page to the site, and waits. */
async function lead(page: Page, site: Site, visit: Visit): Promise<void> {
	const { query = '', dataset, tile, files = [], hasStyle = true } = visit;
	const { until = visit.hasClock ? 'load' : 'map' } = visit;
	if (dataset) await page.route('**/datasets/*.json', dataset);
	if (tile) await page.route('https://tile.openstreetmap.org/**', tile);
	for (const [address, answer] of files) await page.route(address, answer);
	if (!hasStyle) await page.route('**/index-*.css', (route) => route.abort());
	await page.goto(`${site.url}${query}`);
	if (until === 'map') await untilMarked(page, 'map-ready');
	if (until === 'problems') await page.getByRole('alert').waitFor();
}

/**
 * One page for one visit after the other. A visit takes less than half of the time there: the process has started and
 * knows the scripts. It finds the page as if it were new: without routes, permissions, history and other pages, and
 * the pointer in its corner. The site stores nothing where it is not kept, but what somebody has opened here.
 */
class ReusedPage {
	readonly #browser: Browser;
	/** A clock that stands still goes no more. */
	readonly #hasClock: boolean;
	#page: Page | undefined;
	/** What runs before the scripts of the page, as long as it is there. */
	#prepared: Awaited<ReturnType<Page['addInitScript']>> | undefined;
	/** Holds the page in a time zone until it ends. */
	#zone: CDPSession | undefined;
	#opened = { requests: [] as string[], errors: [] as string[], said: [] as string[] };

	constructor(browser: Browser, hasClock: boolean) {
		this.#browser = browser;
		this.#hasClock = hasClock;
	}

	/** Whether the visit can be to a page that was there before. */
	static canTake(visit: Visit): boolean {
		const { locale, hasScript = true, isKept } = visit;
		return hasScript && !(locale || isKept);
	}

	async open(site: Site, visit: Visit): Promise<Opened> {
		const page = await this.#clear();
		this.#opened = { requests: [], errors: [], said: [] };
		await page.setViewportSize({ width: visit.width ?? WIDE.width, height: visit.height ?? WIDE.height });
		await page.emulateMedia({
			media: null,
			colorScheme: visit.theme ?? 'light',
			forcedColors: visit.forcedColours ? 'active' : 'none',
		});
		if (visit.timeZone !== undefined) {
			this.#zone = await page.context().newCDPSession(page);
			await this.#zone.send('Emulation.setTimezoneOverride', { timezoneId: visit.timeZone });
		}
		if (visit.prepare) this.#prepared = await page.addInitScript(visit.prepare);
		await lead(page, site, visit);
		return { page, ...this.#opened };
	}

	/** An empty page. */
	async #clear(): Promise<Page> {
		const old = this.#page;
		if (!old || old.isClosed()) {
			const page = await this.#browser.newPage({
				reducedMotion: 'reduce',
				locale: 'en-GB',
				serviceWorkers: 'block',
			});
			if (this.#hasClock) await stopClock(page);
			record(page, () => this.#opened);
			this.#page = page;
			return page;
		}
		const context = old.context();
		await Promise.all(context.pages().map((page) => page !== old && page.close()));
		await this.#zone?.detach();
		this.#zone = undefined;
		await this.#prepared?.dispose();
		this.#prepared = undefined;
		await old.unrouteAll({ behavior: 'ignoreErrors' });
		await context.clearPermissions();
		await context.setOffline(false);
		// An address that is opened again keeps the state of its step in the history.
		await old.goto('about:blank');
		await old.mouse.move(0, 0);
		const session = await context.newCDPSession(old);
		await session.send('Page.resetNavigationHistory');
		await session.detach();
		return old;
	}
}

/** Tells of what must not happen in any page: uncaught errors, and what the policy of the site refuses. */
export function listenForErrors(context: BrowserContext, tell: (error: string) => void): void {
	context.on('weberror', (error) => tell(error.error().message));
	context.on('console', (line) => {
		if (/Content.Security.Policy/.test(line.text())) tell(line.text());
	});
}

/** Waits for a mark of the page's performance timeline. */
export async function untilMarked(page: Page | Frame, mark: string): Promise<void> {
	await untilTold(page, 'mark', [mark]);
}

/** Waits until the page has asked for those parts of itself, such as `PrintSheet`. */
export async function untilFetched(page: Page | Frame, ...parts: readonly string[]): Promise<void> {
	await untilTold(
		page,
		'resource',
		parts.map((part) => `/assets/${part}-`),
	);
}

/**
 * Waits until the performance timeline has an entry with each of these in its name. It tells of them by itself: who
 * looks for them at every frame, as Playwright does, has the page draw each.
 */
async function untilTold(
	page: Page | Frame,
	type: 'mark' | 'resource',
	names: readonly string[],
): Promise<void> {
	await page.waitForFunction(
		([type, names]) =>
			new Promise<true>((resolve) => {
				const left = new Set(names);
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries())
						for (const name of left) if (entry.name.includes(name)) left.delete(name);
					if (left.size === 0) resolve(true);
				}).observe({ type, buffered: true });
			}),
		[type, names] as const,
	);
}

/** Waits until the page is kept whole for times without a network. */
export async function untilKept(page: Page): Promise<void> {
	await page.waitForFunction(() => {
		const { serviceWorker } = navigator;
		return (
			serviceWorker.controller !== null ||
			new Promise<true>((resolve) => {
				serviceWorker.addEventListener('controllerchange', () => resolve(true), { once: true });
			})
		);
	});
}

/** Waits until the page has drawn what it was told, and no part and no font of it is on its way. */
export async function untilSettled(page: Page): Promise<void> {
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
	await page.waitForFunction(
		() => !document.querySelector('.panel-note[role="status"]') && document.fonts.status === 'loaded',
	);
}

/** Waits until nothing will change by itself: tiles are given up; letters and translations that follow the first view are there. */
export async function untilStill(page: Page): Promise<void> {
	await page.locator('.map-note').waitFor();
	await page.waitForFunction(
		() =>
			document.documentElement.dir === 'ltr' ||
			([...document.fonts].some(({ weight, status }) => weight === '700' && status === 'loaded') &&
				(!document.querySelector('blockquote') || document.querySelector('.quote-translation') !== null)),
	);
	await untilSettled(page);
}

/** Chooses another language on the page, and waits until the page speaks it. */
export async function speak(page: Page, { id, load }: Language): Promise<void> {
	await page.locator('.language select').selectOption(id);
	const { lang } = await load();
	await page.waitForFunction((wanted) => document.documentElement.lang === wanted, lang);
}

/** Answers with `body` as a dataset. */
export function answerWith(body: string): Answer {
	return (route) => route.fulfill({ body, contentType: 'application/json' });
}

/** One browser, and a page with either clock, for all files that a process tests, since they share what they import; closed after the last. */
export const shared = test
	// biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs.
	.extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
		const browser = await launchChromium();
		onCleanup(() => browser.close());
		return browser;
	})
	.extend('reused', { scope: 'worker' }, ({ browser }) => ({
		going: new ReusedPage(browser, false),
		stopped: new ReusedPage(browser, true),
	}));

interface Visits {
	/** A page that is new, or as good as new. It is gone, or another's, after the test. */
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
	let reused: Record<'going' | 'stopped', ReusedPage>;
	let opened: Opened[] = [];
	/** Pages of their own. */
	let own: Page[] = [];
	shared.beforeAll(({ browser: ofWorker, reused: page }) => {
		browser = ofWorker;
		reused = page;
	});
	afterEach(async () => {
		const errors = opened.flatMap((one) => one.errors);
		await Promise.all(own.map((page) => page.close()));
		opened = [];
		own = [];
		expect(errors).toEqual([]);
	});
	return {
		visit: async ({ site: other = site, ...how } = {}) => {
			const isReused = opened.length === 0 && ReusedPage.canTake(how);
			const clock = how.hasClock ? 'stopped' : 'going';
			const one = isReused ? await reused[clock].open(other, how) : await openPage(browser, other, how);
			if (!isReused) own.push(one.page);
			opened.push(one);
			return one.page;
		},
		browser: () => browser,
		requests: () => opened.at(-1)?.requests ?? [],
		said: () => opened.at(-1)?.said ?? [],
		url: () => site.url,
	};
}
