/** What a reader sees where no language is known, or something that the page needs fails or never comes: on the built page. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/text/en.ts';
import { fa } from '../../src/text/fa.ts';
import { FIRST_WORDS } from '../../src/text/first-words.ts';
import { ps } from '../../src/text/ps.ts';
import { openVisits } from './open-page.ts';

const { visit } = openVisits();

const PIXEL = readFileSync(join(import.meta.dirname, '../../public/icon-192.png'));

/** The script of the page itself, and that of its English words. */
const OWN = /\/index-[^/]*\.js/;
const ENGLISH = /\/en-[^/]*\.js/;

const alert = (page: Page) => page.getByRole('alert');
const again = (page: Page) => page.getByRole('button', { name: en.tryAgain }).click();
const ground = (page: Page) =>
	page.locator('path[data-place="bazarak"]').first().waitFor({ state: 'attached' });

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

it('an error while the page is drawn is told in English where no language is known', async () => {
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

describe('words', () => {
	it('that do not come leave a line in English and a button', async () => {
		// Out of reach until the page is asked for again: some browsers ask for a file again that did not come.
		let isCut = true;
		const page = await visit({
			files: [[ENGLISH, (route) => (isCut ? route.abort() : route.continue())]],
			until: 'problems',
		});
		await alert(page).getByText(FIRST_WORDS.notLoaded).waitFor();
		page.on('request', (request) => {
			if (request.isNavigationRequest()) isCut = false;
		});
		await again(page);
		await page.getByRole('heading', { name: 'Claimed Ground' }).waitFor();
	});

	it('of one language that do not come are waited for in English, without a word', async () => {
		const english = silence();
		const page = await visit({
			hasClock: true,
			query: '?lang=ps',
			files: [
				[/\/ps-[^/]*\.js/, (route) => route.abort()],
				[ENGLISH, english.route],
			],
		});
		await expect.poll(() => english.asked.length).toBe(1);
		expect(await page.locator('#root').innerText()).toBe('');
		await english.asked[0]?.continue();
		await page.getByText(en.languageFailed).waitFor();
		expect(await page.getByRole('radio', { name: 'NRF' }).count()).toBe(1);
	});

	it('that are long in coming are told of, and shown when they come', async () => {
		const words = silence();
		const page = await visit({ hasClock: true, files: [[ENGLISH, words.route]] });
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
		const page = await visit({
			hasClock: true,
			query: '?account=nrf',
			files: [[OWN, (route) => route.abort()]],
		});
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
		await page.unroute(OWN);
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

it('tiles that never answer are told of until one comes, and so is a panel that is long in coming', async () => {
	const { asked, route } = silence();
	const page = await visit({ hasClock: true, tile: route });
	await ground(page);
	// They leave the first view a second to itself.
	await page.clock.fastForward(1_000);
	await expect.poll(() => asked.length).toBeGreaterThan(0);
	expect(await page.getByText(en.tilesFailed).count()).toBe(0);
	await page.clock.fastForward(11_000);
	await page.getByText(en.tilesFailed).waitFor();
	await asked.at(-1)?.fulfill({ body: PIXEL, contentType: 'image/png' });
	await page.getByText(en.tilesFailed).waitFor({ state: 'detached' });
	await page.route('**/PanelContent-*.js', silence().route);
	await page.getByRole('tab', { name: 'Article' }).click();
	await page.getByText(en.loading).waitFor();
	await page.clock.fastForward(11_000);
	await page.getByText(en.takesLong).waitFor();
});
