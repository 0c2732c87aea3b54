/** What a reader sees where a part of the page throws, or something it needs fails or never comes: on the built page. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/text/en.ts';
import { fa } from '../../src/text/fa.ts';
import { FIRST_WORDS } from '../../src/text/first-words.ts';
import { ps } from '../../src/text/ps.ts';
import { answerWith, DATA_VERSION, openVisits } from './open-page.ts';

const { visit, said, url } = openVisits();

const DATASET = join(import.meta.dirname, '../../dist/datasets/panjshir-2021.json');
const PIXEL = readFileSync(join(import.meta.dirname, '../../public/icon-192.png'));

const alert = (page: Page) => page.getByRole('alert');
const again = (page: Page) => page.getByRole('button', { name: en.tryAgain }).click();
const ground = (page: Page) => page.locator('path[data-place="bazarak"]').waitFor({ state: 'attached' });

/** Answers nothing until it is told to. */
function silence() {
	const asked: Route[] = [];
	return {
		route: async (route: Route) => {
			asked.push(route);
		},
		asked,
	};
}

/** Breaks what the map, a part of the first view, works out its size with. */
function breakMap() {
	const whole = window.ResizeObserver;
	window.ResizeObserver = class {
		constructor() {
			throw new Error('broken on purpose');
		}
	} as unknown as typeof ResizeObserver;
	Object.assign(window, {
		mend: () => {
			window.ResizeObserver = whole;
		},
	});
}

const mend = (page: Page) => page.evaluate(() => (window as unknown as { mend(): void }).mend());

describe('an error while the page is drawn', () => {
	it('leaves a line and the ways on, and the console has the error', async () => {
		const contact = 'mailto:desk@example.org';
		const dataset = { ...(JSON.parse(readFileSync(DATASET, 'utf8')) as object), contact };
		const page = await visit({
			query: '?lang=fa&account=nrf&place=rokha',
			prepare: breakMap,
			dataset: answerWith(JSON.stringify(dataset)),
			until: 'problems',
		});
		expect((await alert(page).innerText()).split(/\n+/)).toEqual([
			fa.pageFailed,
			fa.tryAgain,
			fa.firstView,
			fa.writeToContact,
		]);
		expect(said().join('\n')).toContain('broken on purpose');
		const letter = page.getByRole('link', { name: fa.writeToContact });
		await letter.evaluate((one: HTMLElement) => {
			one.addEventListener('click', (event) => event.preventDefault());
			one.click();
		});
		const address = new URL((await letter.getAttribute('href')) ?? '');
		expect(address.href).toContain(`${contact}?`);
		expect(address.searchParams.get('subject')).toContain(DATA_VERSION);
		expect(address.searchParams.get('body')).toContain(page.url());
		expect(await letter.getAttribute('target')).toBeNull();
		const first = page.getByRole('link', { name: fa.firstView });
		expect(await first.getAttribute('href')).toBe('?lang=fa');
		await mend(page);
		await page.getByRole('button', { name: fa.tryAgain }).click();
		await page.getByRole('dialog').waitFor();
		expect(page.url()).toContain('account=nrf&place=rokha');
	});

	it('is left behind by Back in the language of the address that it leads to', async () => {
		const page = await visit({ query: '?account=nrf' });
		await page.getByLabel(en.language).selectOption('fa');
		await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(fa.lang);
		await page.evaluate(breakMap);
		// The card beside its place measures itself.
		await page.locator('path[data-place="bazarak"]').press('Enter');
		await alert(page).waitFor();
		await mend(page);
		// Past the step with which the language was chosen.
		await page.evaluate(() => window.history.go(-2));
		await ground(page);
		await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
		expect(page.url()).not.toContain('lang=');
		expect(await page.getByRole('radio', { name: 'NRF' }).isChecked()).toBe(true);
	});

	it('is told in English where no language is known', async () => {
		const page = await visit({
			prepare: () =>
				Object.defineProperty(Navigator.prototype, 'languages', {
					get: () => {
						throw new Error('broken on purpose');
					},
				}),
			until: 'problems',
		});
		expect(await alert(page).innerText()).toContain(FIRST_WORDS.pageFailed);
		expect(await alert(page).getAttribute('lang')).toBe('en');
	});
});

describe('an error in a part of the page that is loaded later', () => {
	it('leaves the map standing, and the part can be tried again', async () => {
		const page = await visit();
		const refuseFocus = (isBroken: boolean) =>
			page.evaluate((broken) => {
				const own = window as unknown as { focusOf?: typeof HTMLElement.prototype.focus };
				own.focusOf ??= HTMLElement.prototype.focus;
				HTMLElement.prototype.focus = broken
					? () => {
							throw new Error('broken on purpose');
						}
					: own.focusOf;
			}, isBroken);
		await refuseFocus(true);
		await page.locator('path[data-place="bazarak"]').press('Enter');
		await alert(page).getByText(en.partFailed).waitFor();
		await page.getByRole('radio', { name: 'NRF' }).check();
		await expect.poll(() => page.url()).toContain('account=nrf&place=bazarak');
		await refuseFocus(false);
		await again(page);
		await page.getByRole('dialog', { name: 'Bazarak' }).waitFor();
		expect(await alert(page).count()).toBe(0);
	});
});

describe('words', () => {
	it('that do not come leave a line in English and a button', async () => {
		const page = await visit();
		// Out of reach until the page is asked for again: some browsers ask for a file again that did not come.
		let isCut = true;
		await page.route(/\/en-[^/]*\.js/, (route) => (isCut ? route.abort() : route.continue()));
		await page.reload();
		await alert(page).getByText(FIRST_WORDS.notLoaded).waitFor();
		page.on('request', (request) => {
			if (request.isNavigationRequest()) isCut = false;
		});
		await again(page);
		await page.getByRole('heading', { name: 'Claimed Ground' }).waitFor();
	});

	it('of one language that do not come are waited for in English, without a word', async () => {
		const page = await visit({ hasClock: true });
		await ground(page);
		const english = silence();
		await page.route(/\/ps-[^/]*\.js/, (route) => route.abort());
		await page.route(/\/en-[^/]*\.js/, english.route);
		await page.goto(`${url()}?lang=ps`);
		await expect.poll(() => english.asked.length).toBe(1);
		expect(await page.locator('#root').innerText()).toBe('');
		await english.asked[0]?.continue();
		await page.getByText(en.languageFailed).waitFor();
		expect(await page.getByRole('radio', { name: 'NRF' }).count()).toBe(1);
	});

	it('that are long in coming are told of, and shown when they come', async () => {
		const page = await visit({ hasClock: true });
		await ground(page);
		const words = silence();
		await page.route(/\/en-[^/]*\.js/, words.route);
		await page.reload();
		await expect.poll(() => words.asked.length).toBe(1);
		await page.clock.fastForward(9_000);
		expect(await alert(page).count()).toBe(0);
		await page.clock.fastForward(2_000);
		await alert(page).getByText(FIRST_WORDS.takesLong).waitFor();
		await words.asked[0]?.continue();
		await ground(page);
		expect(await alert(page).count()).toBe(0);
	});
});

describe('a page whose own script does not come', () => {
	it('says so in every language after a while, without a script, and can be asked for again', async () => {
		const page = await visit({ hasClock: true });
		await page.route(/\/index-[^/]*\.js/, (route) => route.abort());
		await page.goto(`${url()}?account=nrf`);
		expect(await alert(page).count()).toBe(0);
		const seconds = await page.evaluate(() =>
			document.getAnimations().map((one) => Number(one.effect?.getComputedTiming().endTime) / 1000),
		);
		expect(seconds).toEqual([10]);
		await page.evaluate(() => {
			for (const one of document.getAnimations()) one.finish();
		});
		for (const { notLoaded, tryAgain } of [en, fa, ps])
			await alert(page).getByText(`${notLoaded} ${tryAgain}`).waitFor();
		await page.unroute(/\/index-[^/]*\.js/);
		await page.getByRole('link', { name: ps.tryAgain }).click();
		await ground(page);
		expect(page.url()).toContain('?account=nrf');
		expect(await page.getByText(en.notLoaded).count()).toBe(0);
	});

	it('leaves other words to where no script runs', async () => {
		const page = await visit({ hasScript: false, until: 'load' });
		expect(await page.locator('noscript p').allInnerTexts()).toEqual(
			[en, fa, ps].map(({ needsScript }) => needsScript),
		);
		expect(await page.locator('.not-loaded').boundingBox()).toBeNull();
	});
});

describe('a dataset that is long in coming', () => {
	it('is told of, can be asked for anew, and is shown when it comes', async () => {
		const { asked, route } = silence();
		const page = await visit({ hasClock: true, dataset: route });
		await page.getByText(en.loading).waitFor();
		expect(await page.getByText(en.takesLong).count()).toBe(0);
		await page.clock.fastForward(11_000);
		await page.getByText(en.takesLong).waitFor();
		await again(page);
		await expect.poll(() => asked.length).toBe(2);
		await page.getByText(en.takesLong).waitFor({ state: 'detached' });
		await page.clock.fastForward(11_000);
		await page.getByText(en.takesLong).waitFor();
		await asked[1]?.continue();
		await ground(page);
	});
});

describe('a panel that is long in coming', () => {
	it('is told of', async () => {
		const page = await visit({ hasClock: true });
		await page.route('**/PanelContent-*.js', silence().route);
		await page.getByRole('tab', { name: 'Article' }).click();
		await page.getByText(en.loading).waitFor();
		await page.clock.fastForward(11_000);
		await page.getByText(en.takesLong).waitFor();
	});
});

describe('tiles that never answer', () => {
	it('are told of as not loaded, until one comes', async () => {
		const { asked, route } = silence();
		const page = await visit({ hasClock: true, tile: route });
		await expect.poll(() => asked.length).toBeGreaterThan(0);
		expect(await page.getByText(en.tilesFailed).count()).toBe(0);
		await page.clock.fastForward(11_000);
		await page.getByText(en.tilesFailed).waitFor();
		await asked.at(-1)?.fulfill({ body: PIXEL, contentType: 'image/png' });
		await page.getByText(en.tilesFailed).waitFor({ state: 'detached' });
	});
});
