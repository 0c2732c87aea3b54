/** What the page says of itself: opened, read and left on the built page. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/domain/rule-example.ts';
import { twoRivers } from '../datasets.ts';
import { addAxe, findFaults } from './axe.ts';
import { answerWith, openVisits, untilSettled, type Visit } from './open-page.ts';

const ROOT = join(import.meta.dirname, '../..');

const { visit, requests } = openVisits();

const opener = (page: Page) => page.locator('.title-row > button');
const dialog = (page: Page) => page.locator('dialog.about');

async function openAbout(how: Visit = {}): Promise<Page> {
	const page = await visit(how);
	await opener(page).click();
	await dialog(page).waitFor();
	return page;
}

/** Whether the focus is in the dialog, or has left the page for the browser's own controls. */
const isHeld = (page: Page) =>
	page.evaluate(
		() =>
			document.activeElement === document.body ||
			document.querySelector('dialog.about')?.contains(document.activeElement) === true,
	);

describe('the button “About”', () => {
	it('opens by Enter a dialog that holds the focus, and Escape gives it back', async () => {
		const page = await visit();
		const button = page.getByRole('button', { name: 'About', exact: true });
		await button.focus();
		await page.keyboard.press('Enter');
		await page.getByRole('dialog', { name: 'About', exact: true }).waitFor();
		for (const key of [
			'Tab',
			'Tab',
			'Tab',
			'Shift+Tab',
			'Shift+Tab',
			'Shift+Tab',
			'Shift+Tab',
			'Shift+Tab',
		]) {
			await page.keyboard.press(key);
			expect(await isHeld(page)).toBe(true);
		}
		await page.keyboard.press('Escape');
		await dialog(page).waitFor({ state: 'detached' });
		expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
	});

	it('costs the first view nothing, and says so where what it opens does not load', async () => {
		const page = await visit();
		await untilSettled(page);
		expect(requests().filter((asked) => /about/i.test(asked))).toEqual([]);
		await page.route('**/AboutDialog-*.js', (route) => route.abort());
		await opener(page).press('Enter');
		await page.getByText('This part of the page did not load.').waitFor();
		expect(await page.locator('path[role="button"]').first().isVisible()).toBe(true);
	});

	it('outlives a reload, and is closed for good by closing it', async () => {
		const page = await visit();
		await opener(page).click();
		await page.getByRole('dialog', { name: 'About' }).waitFor();
		await page.reload();
		const dialog = page.getByRole('dialog', { name: 'About' });
		await dialog.waitFor();
		await dialog.getByRole('button', { name: 'Close' }).click();
		await dialog.waitFor({ state: 'detached' });
		await page.waitForFunction(() => window.history.state === null);
		await untilSettled(page);
		expect(await dialog.count()).toBe(0);
	});

	it('adds a step to the history, not a word to the address, and Back undoes it', async () => {
		const page = await openAbout({ query: '?account=nrf', width: 390, height: 844 });
		const address = page.url();
		expect(new URL(address).search).toMatch(/^\?account=nrf(&map=.*)?$/);
		await page.goBack();
		await dialog(page).waitFor({ state: 'detached' });
		expect(page.url()).toBe(address);
		expect(await page.getByRole('radio', { name: 'NRF' }).isChecked()).toBe(true);
		await page.goForward();
		await dialog(page).getByRole('button', { name: 'Close' }).click();
		await dialog(page).waitFor({ state: 'detached' });
		expect(page.url()).toBe(address);
	});
});

describe('the rules', () => {
	it('stand in plain words, each example with words of its source', async () => {
		const page = await openAbout();
		expect(await dialog(page).locator('.rules > li').count()).toBe(RULES.length);
		const article = readFileSync(join(ROOT, 'seeds/cnn-2021-09-06-panjshir.txt'), 'utf8');
		const quotes = await dialog(page).getByRole('blockquote').allInnerTexts();
		expect(quotes.length).toBeGreaterThanOrEqual(12);
		expect(quotes.filter((quote) => !article.includes(quote))).toEqual([]);
	});

	it('lead from an example to its passage on its day, and Back leads back', async () => {
		const page = await openAbout({ query: '?day=2021-09-05&reading=c12.1' });
		await dialog(page).getByRole('button', { name: 'Show c21' }).first().click();
		await dialog(page).waitFor({ state: 'detached' });
		await page.locator('.claim-card').waitFor();
		const query = new URL(page.url()).searchParams;
		expect([query.get('claim'), query.get('panel'), query.get('reading')]).toEqual(['c21', 'article', null]);
		await page.getByText('As said by Monday 6 September 2021').first().waitFor();
		await expect
			.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-claim')))
			.toBe('c21');
		await page.goBack();
		await dialog(page).waitFor();
		expect(page.url()).toContain('reading=c12.1');
	});

	it('lead from a comparison to its place on its day', async () => {
		const page = await openAbout();
		await dialog(page).getByRole('button', { name: 'Show Paryan, 6 September' }).click();
		const card = page.getByRole('dialog', { name: 'Paryan' });
		await card.waitFor();
		expect(await card.innerText()).toContain('The accounts contradict each other.');
		expect(await card.evaluate((one) => one.contains(document.activeElement))).toBe(true);
	});

	it('find examples in another dataset, or say that it has none', async () => {
		const page = await openAbout({ dataset: answerWith(JSON.stringify(twoRivers.json)) });
		const rules = dialog(page).locator('.rules > li');
		expect(await rules.count()).toBe(RULES.length);
		const [shown, missing] = [rules.locator('.example'), rules.locator('.no-example')];
		expect(await shown.count()).toBeGreaterThan(4);
		expect((await shown.count()) + (await missing.count())).toBe(RULES.length);
	});
});

describe('the sections', () => {
	it('say where the lines come from, and which editions differ', async () => {
		const page = await openAbout();
		const text = await dialog(page).innerText();
		const head = JSON.parse(readFileSync(join(ROOT, 'data/panjshir-2021/dataset.json'), 'utf8')) as {
			readonly boundaryAttribution: string;
			readonly boundaryNotes: readonly string[];
			readonly daysNote: string;
			readonly version: string;
		};
		for (const note of [head.boundaryAttribution, ...head.boundaryNotes, head.daysNote])
			expect(text).toContain(note);
		expect(text).toContain(`version ${head.version}`);
		expect(text).toContain('In which order they were said is not known');
		expect(text).toContain('await a native reader');
	});

	it('say which software this is, and what changed in it, as text', async () => {
		const page = await openAbout({ query: '?lang=fa' });
		const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
		expect(await dialog(page).innerText()).toContain(version);
		const log = dialog(page).locator('[lang="en"][dir="ltr"]');
		const first = log.locator('details').first();
		await first.locator('summary').click();
		expect(await first.innerText()).toContain('A map of reported control');
		expect(await first.locator('code').first().innerText()).not.toContain('`');
	});

	it('are each one click away, and the focus goes there', async () => {
		const page = await openAbout();
		await dialog(page).getByRole('button', { name: 'Where the lines come from' }).click();
		const heading = dialog(page).getByRole('heading', { name: 'Where the lines come from' });
		expect(await heading.evaluate((one) => one === document.activeElement)).toBe(true);
		await expect.poll(async () => (await heading.boundingBox())?.y ?? 9999).toBeLessThan(800);
	});
});

const LANGS = ['en', 'fa', 'ps'];
/** Either theme meets either size. */
const SCREENS = [
	{ width: 1280, height: 800, theme: 'dark' },
	{ width: 390, height: 844, theme: 'light' },
] as const;
const VISITS = LANGS.flatMap((lang) => SCREENS.map((screen) => ({ lang, ...screen })));

describe('the licences', () => {
	it('are shown when they are opened, and say so where they do not load', async () => {
		const page = await openAbout();
		await page.route('**/licences.txt', (route) => route.abort());
		await page.getByText('Licences of what this page is made of').click();
		await page.getByText('This part of the page did not load.').waitFor();
		await page.unroute('**/licences.txt');
		await dialog(page).getByRole('button', { name: 'Try again' }).click();
		await page.locator('.licences', { hasText: 'Hippocratic License' }).waitFor();
	});
});

describe('open, the dialog', () => {
	it.each(VISITS)('has no fault in $lang at $width × $height, $theme', async ({ lang, ...how }) => {
		const page = await openAbout({ ...how, query: `?lang=${lang}` });
		await addAxe(page);
		expect(await findFaults(page)).toEqual([]);
		const sizes = await dialog(page)
			.locator('button:visible, summary:visible')
			.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().height)));
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
		expect(await dialog(page).evaluate((one) => getComputedStyle(one).direction)).toBe(
			lang === 'en' ? 'ltr' : 'rtl',
		);
		const box = await dialog(page).boundingBox();
		if (how.width < 700) expect(box).toEqual({ x: 0, y: 0, width: how.width, height: how.height });
		const wide = await dialog(page).evaluate((one) =>
			[one, ...one.querySelectorAll('.about-body, .about-text')].map(
				({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
			),
		);
		expect(Math.max(...wide)).toBeLessThanOrEqual(1);
	});
});
