/** What goes wrong on the built page with a dataset or an address from anybody? Opened in Chromium, one after the other in one page. */

import type { Page } from 'playwright';
import { buildSite } from '../build-site.ts';
import { launchChromium } from '../chromium.ts';
import { type ServedSite, serveSite } from '../site.ts';
import { RAN } from './mutate.ts';

export interface PageVisit {
	/** In place of the dataset that the page asks for. */
	readonly dataset?: string;
	/** `?place=x`. */
	readonly query?: string;
}

/** In ms, of the page's main thread. */
const LONGEST = 2000;

export class FuzzedSite {
	readonly #site: ServedSite;
	readonly #page: Page;
	#dataset: string | undefined;
	#errors: string[] = [];

	private constructor(site: ServedSite, page: Page) {
		this.#site = site;
		this.#page = page;
	}

	static async open(): Promise<FuzzedSite> {
		await buildSite();
		const site = await serveSite();
		const browser = await launchChromium({ isOptimising: true });
		const page = await browser.newPage({ serviceWorkers: 'block', reducedMotion: 'reduce', locale: 'en-GB' });
		const fuzzed = new FuzzedSite(site, page);
		page.setDefaultTimeout(60_000);
		page.on('pageerror', ({ message }) => fuzzed.#errors.push(message));
		page.on('console', (line) => {
			if (line.type() === 'error' && /Uncaught|React|Content.Security/.test(line.text())) {
				fuzzed.#errors.push(line.text().slice(0, 300));
			}
		});
		page.on('dialog', (dialog) => {
			fuzzed.#errors.push(`a dialog: ${dialog.message()}`);
			void dialog.dismiss();
		});
		await page.addInitScript(() => {
			const tasks: number[] = [];
			Object.assign(window, { tasks });
			new PerformanceObserver((list) => {
				for (const { duration } of list.getEntries()) tasks.push(duration);
			}).observe({ entryTypes: ['longtask'] });
		});
		await page.route('**/datasets/*.json', (route) =>
			fuzzed.#dataset === undefined
				? route.continue()
				: route.fulfill({ contentType: 'application/json', body: fuzzed.#dataset }),
		);
		return fuzzed;
	}

	/** None if the page shows its map or says why it cannot, runs nobody's script, and never hangs. */
	async visit({ dataset, query = '' }: PageVisit): Promise<readonly string[]> {
		this.#dataset = dataset;
		this.#errors = [];
		try {
			await this.#page.goto(`${this.#site.url}${query}`);
			await this.#page.waitForFunction(
				() =>
					performance.getEntriesByName('map-ready').length > 0 ||
					document.querySelector('[role="alert"]') !== null,
				undefined,
				{ polling: 50 },
			);
			const seen = await this.#page.evaluate(
				(name) => ({
					text: document.body.innerText.trim(),
					hasRun: name in window,
					longest: Math.max(0, ...(window as unknown as { tasks: number[] }).tasks),
					scripts: [...document.querySelectorAll('script')]
						.map(({ src }) => src)
						.filter((src) => !src.startsWith(location.origin)),
					links: [...document.querySelectorAll('a[href]')]
						.map((link) => link.getAttribute('href') ?? '')
						.filter((href) => /^\s*(javascript|data|vbscript):/i.test(href)),
				}),
				RAN,
			);
			return [
				...this.#errors,
				...(seen.text === '' ? ['a blank page'] : []),
				...(seen.hasRun ? ['a script ran'] : []),
				...seen.scripts.map((src) => `a script of ${src || 'the page itself'}`),
				...seen.links.map((href) => `a link to ${href.slice(0, 80)}`),
				...(seen.longest > LONGEST ? [`hung for ${Math.round(seen.longest)} ms`] : []),
			];
		} catch (error) {
			return [...this.#errors, String(error).slice(0, 300)];
		}
	}

	async close(): Promise<void> {
		await this.#page.context().browser()?.close();
		await this.#site.close();
	}
}
