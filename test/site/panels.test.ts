/** The panels beside the map, and what they and the map light up in each other: on the built page. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { type Built, withParties } from '../built.ts';
import { answerWith, openVisits, untilSettled } from './open-page.ts';

const { visit, requests } = openVisits();

const DATASET = join(import.meta.dirname, '../../dist/datasets/panjshir-2021.json');

const district = (page: Page, id: string) => page.locator(`path[data-place="${id}"]`);
const mark = (page: Page, id: string) => page.locator(`.article .passage-mark[data-claim="${id}"]`);
const card = (page: Page) => page.locator('.claim-card');
/** The words of a passage as the article shows them, its runs put together. */
const wordsOf = async (page: Page, id: string) =>
	(await page.locator(`.passage[data-passages~="${id}"]`).allInnerTexts()).join('');
/** How many outlines are drawn as lit, asserted or only mentioned. */
const litOutlines = (page: Page) => page.locator('.leaflet-edges-pane path[stroke="var(--ink)"]').count();

async function isInView(frame: Locator, inner: Locator): Promise<boolean> {
	const [outer, box] = [await frame.boundingBox(), await inner.boundingBox()];
	return (
		outer !== null && box !== null && box.y >= outer.y && box.y + box.height <= outer.y + outer.height + 1
	);
}

describe('from a colour to the words', () => {
	it('takes two clicks: the district, then “Read in the article”', async () => {
		const page = await visit();
		await district(page, 'khenj').click();
		const popup = page.getByRole('dialog', { name: 'Khenj' });
		await popup.getByRole('button', { name: 'Read in the article' }).first().click();
		const chosen = page.locator('.passage[data-is-chosen="true"]');
		await chosen.first().waitFor();
		expect(await wordsOf(page, 'c07')).toBe(
			'The last nest of the enemy, Panjshir province, was completely conquered',
		);
		await expect.poll(() => isInView(page.locator('.article'), chosen.first())).toBe(true);
		expect(page.url()).toContain('panel=article');
		expect(page.url()).toContain('claim=c07');
		expect(await popup.isVisible()).toBe(true);
	});

	it('can be taken again, and takes the focus only then', async () => {
		const page = await visit({ query: '?place=bazarak' });
		const read = page.getByRole('dialog').getByRole('button', { name: 'Read in the article' }).first();
		await read.click();
		const article = page.locator('.article');
		const chosen = page.locator('.article .passage-mark[aria-pressed="true"]');
		await chosen.waitFor();
		await article.evaluate((one) => one.scrollTo(0, 0));
		await read.click();
		await expect.poll(() => isInView(article, chosen)).toBe(true);
		await page.getByRole('tab', { name: 'Claims' }).click();
		await page.getByRole('tab', { name: 'Article' }).click();
		await chosen.waitFor();
		expect(await page.evaluate(() => document.activeElement?.getAttribute('data-panel'))).toBe('article');
	});

	it('lights the passages that concern a district while it is pointed at', async () => {
		const page = await visit({ query: '?panel=article' });
		await mark(page, 'c01').waitFor();
		await district(page, 'paryan').focus();
		const lit = page.locator('.passage[data-is-lit="true"]');
		await lit.first().waitFor();
		const ids = await lit.evaluateAll((runs) => runs.map((run) => run.getAttribute('data-passages')));
		expect(new Set(ids)).toEqual(new Set(['c07', 'c09', 'c12', 'c20', 'c21 c20', 'c28', 'c29']));
	});
});

describe('from the words to the map', () => {
	it('takes one click: the places light up and a card tells what became of the claim', async () => {
		const page = await visit({ query: '?panel=article' });
		await mark(page, 'c21').click();
		await card(page).waitFor();
		expect(await card(page).innerText()).toContain(
			'All of Bazarak is held by the NRF. It was overtaken on 6 September: Zabihullah Mujahid says otherwise (c07).',
		);
		expect(await litOutlines(page)).toBe(2);
		expect(await mark(page, 'c21').getAttribute('aria-pressed')).toBe('true');
		await mark(page, 'c21').click();
		await card(page).waitFor({ state: 'detached' });
	});

	it('moves the map where its places are out of view, and only then; Back looks where it looked before', async () => {
		const page = await visit({ query: '?panel=article&map=12/35.2700/69.4000' });
		await mark(page, 'c28').click();
		await expect.poll(() => page.url()).not.toContain('map=12/35.2700/69.4000');
		const [map, outline] = [page.locator('.map'), district(page, 'paryan')];
		await expect.poll(() => isInView(map, outline)).toBe(true);
		const moved = /map=[^&]*/.exec(page.url())?.[0] ?? 'nowhere';
		await mark(page, 'c29').click();
		await expect.poll(() => card(page).locator('.passage-mark').innerText()).toBe('c29');
		expect(page.url()).toContain(moved);
		await page.goBack();
		await page.goBack();
		await expect.poll(() => page.url()).toContain('map=12/35.2700/69.4000');
	});

	it('is stepped back and forth in history', async () => {
		const page = await visit({ query: '?panel=article' });
		await mark(page, 'c07').click();
		await mark(page, 'c12').click();
		await page.goBack();
		await expect.poll(() => card(page).locator('.passage-mark').innerText()).toBe('c07');
		await page.goBack();
		await card(page).waitFor({ state: 'detached' });
		await page.goForward();
		await expect.poll(() => card(page).locator('.passage-mark').innerText()).toBe('c07');
	});

	it('leaves the map where a link says it looks', async () => {
		const page = await visit({ query: '?place=paryan&map=11/35.2700/69.4000' });
		await page.getByRole('dialog', { name: 'Paryan' }).waitFor();
		await untilSettled(page);
		expect(page.url()).toContain('map=11/35.2700/69.4000');
	});

	it('ends with its card, which gives the focus back to its mark, or with the panel, and leaves nothing lit', async () => {
		const page = await visit({ query: '?claim=c07' });
		await card(page).getByRole('button', { name: 'Close' }).click();
		await card(page).waitFor({ state: 'detached' });
		expect(await page.evaluate(() => document.activeElement?.getAttribute('data-claim'))).toBe('c07');
		await page.keyboard.press('Enter');
		await card(page).locator('.passage-mark').hover();
		expect(await litOutlines(page)).toBeGreaterThan(0);
		await page.getByRole('button', { name: 'Close the panel' }).click();
		await expect.poll(() => litOutlines(page)).toBe(0);
		expect(page.url()).not.toContain('claim=');
	});

	it('tells apart what a passage asserts and what it only leaves out', async () => {
		const page = await visit({ query: '?panel=article&claim=c20' });
		await card(page).waitFor();
		const left = page.locator('.district-label [data-is-mentioned="true"] .label-name');
		expect((await left.allInnerTexts()).sort()).toEqual(['Bazarak', 'Rokha']);
		// The province and the five districts that it reaches.
		expect(await litOutlines(page)).toBe(6);
	});
});

describe('the split view', () => {
	const fills = (page: Page, pane: string) =>
		page
			.locator(`.leaflet-${pane}-pane path`)
			.evaluateAll((all) => all.map((path) => path.getAttribute('fill')));

	it('shows one party’s account to the left and the other’s to the right, district by district', async () => {
		const page = await visit({ query: '?account=taliban' });
		const taliban = await fills(page, 'ground');
		await page.getByRole('radio', { name: 'NRF' }).check();
		await expect.poll(() => fills(page, 'ground')).not.toEqual(taliban);
		const nrf = await fills(page, 'ground');
		await page.getByRole('button', { name: 'Split' }).click();
		await expect.poll(() => fills(page, 'ground-right')).toEqual(nrf);
		expect(await fills(page, 'ground')).toEqual(taliban);
		expect(page.url()).toContain('split=taliban,nrf');
		await page.getByRole('button', { name: 'Split' }).click();
		await expect.poll(() => fills(page, 'ground-right')).toEqual([]);
	});

	it('has a divider that keys and the pointer move, also from under any box', async () => {
		const page = await visit({ query: '?split=taliban,nrf' });
		const divider = page.getByRole('separator', { name: 'Divider of the split view' });
		const value = async () => Number(await divider.getAttribute('aria-valuenow'));
		expect(await value()).toBe(50);
		await divider.press('ArrowLeft');
		await expect.poll(value).toBe(48);
		for (const { key, rests, inwards, to } of [
			{ key: 'Home', rests: 0, inwards: 6, to: 50 },
			{ key: 'End', rests: 100, inwards: -6, to: 25 },
		]) {
			await divider.press(key);
			await expect.poll(value).toBe(rests);
			const [line, map] = [await divider.boundingBox(), await page.locator('.map').boundingBox()];
			const y = (map?.y ?? 0) + (map?.height ?? 0) / 2;
			await page.mouse.move((line?.x ?? 0) + inwards, y);
			await page.mouse.down();
			await page.mouse.move((map?.x ?? 0) + ((map?.width ?? 0) * to) / 100, y, { steps: 4 });
			await page.mouse.up();
			await expect.poll(value).toBe(to);
		}
		expect(page.url()).not.toContain('map=');
	});

	it('inks both sides alike, and its labels say what their side says', async () => {
		const page = await visit({ query: '?split=nrf,taliban' });
		const opacity = (pane: string) =>
			page
				.locator(`.leaflet-${pane}-pane path`)
				.first()
				.evaluate((path) => getComputedStyle(path).fillOpacity);
		expect(await opacity('ground')).toBe(await opacity('ground-right'));
		const signs = page.locator('button[data-place="panjshir"] .sign');
		expect(await signs.count()).toBe(0);
		await page.getByRole('separator').press('End');
		await expect.poll(() => signs.count()).toBe(2);
	});

	it('opens cards of both accounts on either side, and ends when one account is chosen', async () => {
		const page = await visit({ query: '?split=nrf,taliban' });
		await district(page, 'paryan').press('Enter');
		const popup = page.getByRole('dialog', { name: 'Paryan' });
		await popup.waitFor();
		expect(await popup.getByText('According to').count()).toBeGreaterThan(1);
		await page.keyboard.press('Escape');
		await page.getByRole('radio', { name: 'NRF' }).check();
		await page.getByRole('separator').waitFor({ state: 'detached' });
		expect(page.url()).toContain('account=nrf');
	});

	it('lets the reader choose which two of more than two parties', async () => {
		const built = JSON.parse(readFileSync(DATASET, 'utf8')) as Built;
		const page = await visit({
			query: '?split=taliban,nrf',
			dataset: answerWith(JSON.stringify(withParties(4, built))),
		});
		await page.getByLabel('Right').selectOption('p3');
		await expect.poll(() => page.url()).toContain('split=taliban,p3');
		await page.getByLabel('Left').selectOption('p3');
		await expect.poll(() => page.url()).toContain('split=p3,taliban');
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
	});
});

describe('another interpretation', () => {
	it('is told with what it would change, shown when asked, and plainly labelled', async () => {
		const page = await visit({ query: '?claim=c12&account=nrf' });
		await card(page).waitFor();
		expect(await card(page).innerText()).toContain(
			'NRF’s account: Shutul, Anaba, Rokha, Dara and Khenj, from NRF (part) to no account',
		);
		const label = () => district(page, 'khenj').getAttribute('aria-label');
		const usual = await label();
		await card(page).getByRole('button', { name: 'Show it' }).first().click();
		await page.getByText('The map shows another interpretation of c12, not the usual one.').waitFor();
		expect(await label()).toBe('Khenj. Nothing is reported from the NRF about who holds Khenj itself.');
		expect(page.url()).toContain('reading=c12.1');
		await page.getByRole('button', { name: 'Back to the usual interpretation' }).first().click();
		await expect.poll(label).toBe(usual);
	});

	it('of claims that hang together is shown as one', async () => {
		const page = await visit({ query: '?reading=cleared-only&account=nrf&day=2021-09-05' });
		await page
			.getByText('The map shows another interpretation of c09, c28 and c29, not the usual one.')
			.waitFor();
		expect(await district(page, 'paryan').getAttribute('aria-label')).toContain(
			'no part of Paryan is held by the Taliban',
		);
	});
});

describe('the panels', () => {
	it('are no part of the first view, and can be asked for again where they fail', async () => {
		const page = await visit();
		const panels = () => requests().filter((asked) => /PanelContent/.test(asked));
		expect(panels()).toEqual([]);
		await page.route('**/PanelContent*.js', (route) => route.abort());
		await page.getByRole('tab', { name: 'Article' }).click();
		await page.getByText('This part of the page did not load.').waitFor();
		expect(await district(page, 'dara').isVisible()).toBe(true);
		await page.unroute('**/PanelContent*.js');
		await page.getByRole('button', { name: 'Try again' }).click();
		await mark(page, 'c01').waitFor();
	});

	it('hold in the address what is looked for in them, and lead to places on the map', async () => {
		const page = await visit({
			query:
				'?panel=claims&party=nrf&speaker=Ahmad+Massoud&channel=facebook-post&predicate=present&about=andarab&said=2021-09-05',
		});
		await page.getByText('1 of 33 shown').waitFor();
		await page.getByRole('button', { name: 'Clear' }).click();
		await page.getByText('33 of 33 shown').waitFor();
		const steps = await page.evaluate(() => history.length);
		await page.getByRole('searchbox').fill('CURRENTLY');
		await expect.poll(() => page.url()).toContain('?panel=claims&words=CURRENTLY');
		expect(await page.evaluate(() => history.length)).toBe(steps);
		await page.getByRole('tab', { name: 'Districts' }).click();
		await page.getByRole('combobox', { name: 'Compared' }).selectOption('contradict');
		await expect.poll(() => page.url()).toContain('comparison=contradict');
		await page.getByRole('button', { name: 'Paryan', exact: true }).click();
		await page.getByRole('dialog', { name: 'Paryan' }).waitFor();
		await page.getByRole('tab', { name: 'Article' }).click();
		await page.getByRole('button', { name: 'Panjsher', exact: true }).click();
		await page.getByRole('dialog', { name: 'Panjshir', exact: true }).waitFor();
		expect(page.url()).toContain('place=panjshir&');
	});

	it('are tabs that arrow keys move between, and give the focus back when closed', async () => {
		const page = await visit({ query: '?panel=districts' });
		await page.getByRole('tab', { name: 'Districts' }).focus();
		await page.keyboard.press('ArrowRight');
		await mark(page, 'c01').waitFor();
		await page.keyboard.press('End');
		await page.getByText('33 of 33 shown').waitFor();
		expect(await page.getByRole('tabpanel').getAttribute('aria-labelledby')).toBe(
			await page.getByRole('tab', { name: 'Claims' }).getAttribute('id'),
		);
		await page.getByRole('button', { name: 'Close the panel' }).click();
		await page.getByRole('tabpanel').waitFor({ state: 'detached' });
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Claims');
	});

	it('fit a phone', async () => {
		const page = await visit({ width: 390, height: 844, query: '?panel=districts&claim=c12' });
		for (const panel of ['Districts', 'Article', 'Claims']) {
			await page.getByRole('tab', { name: panel }).click();
			await card(page).waitFor();
			expect(await page.evaluate(() => document.documentElement.scrollWidth), panel).toBe(390);
			const [map, area] = [
				await page.locator('.map').boundingBox(),
				await page.locator('.panel-area').boundingBox(),
			];
			expect(map?.height, panel).toBeGreaterThan(200);
			expect((area?.y ?? 0) + (area?.height ?? 0), panel).toBeLessThanOrEqual(844);
			const content = page.locator('.panel-content > :first-child');
			expect(await content.evaluate((one) => one.clientHeight), panel).toBeGreaterThan(120);
		}
	});

	it('and a card take turns on a phone', async () => {
		const page = await visit({ width: 390, height: 844, query: '?place=khenj' });
		await page.getByRole('dialog').getByRole('button', { name: 'Read in the article' }).first().click();
		await mark(page, 'c07').waitFor();
		expect(await page.getByRole('dialog').count()).toBe(0);
		await page.getByRole('button', { name: 'Panjsher', exact: true }).click();
		await page.getByRole('dialog', { name: 'Panjshir', exact: true }).waitFor();
		expect(await page.getByRole('tabpanel').count()).toBe(0);
	});
});
