/** The panels beside the map, and what they and the map light up in each other: on the built page. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { answerWith, openVisits, untilSettled } from './open-page.ts';

const { visit, requests } = openVisits();

const DATASET = join(import.meta.dirname, '../../dist/datasets/panjshir-2021.json');

interface Built {
	sources: { text?: string; range?: { start: number; end: number }; language: string }[];
	claims: Record<string, unknown>[];
	context: Record<string, unknown>[];
	parties: Record<string, unknown>[];
}

const built = () => JSON.parse(readFileSync(DATASET, 'utf8')) as Built;
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

	it('moves the map where its places are out of view, and only then', async () => {
		const page = await visit({ query: '?panel=article&map=12/35.2700/69.4000' });
		await mark(page, 'c28').click();
		await expect.poll(() => page.url()).not.toContain('map=12/35.2700/69.4000');
		const [map, outline] = [page.locator('.map'), district(page, 'paryan')];
		await expect.poll(() => isInView(map, outline)).toBe(true);
		const moved = /map=[^&]*/.exec(page.url())?.[0] ?? 'nowhere';
		await mark(page, 'c29').click();
		await expect.poll(() => card(page).locator('.passage-mark').innerText()).toBe('c29');
		expect(page.url()).toContain(moved);
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

	it('lets Back look where the map looked before the passage was chosen', async () => {
		const page = await visit({ query: '?panel=article&map=12/35.2700/69.4000' });
		await mark(page, 'c28').click();
		await expect.poll(() => page.url()).not.toContain('map=12/35.2700/69.4000');
		await page.goBack();
		await expect.poll(() => page.url()).toContain('map=12/35.2700/69.4000');
	});

	it('ends where the panel is closed, and leaves nothing lit', async () => {
		const page = await visit({ query: '?claim=c07' });
		await card(page).waitFor();
		await card(page).locator('.passage-mark').hover();
		await page.getByRole('button', { name: 'Close the panel' }).click();
		await expect.poll(() => litOutlines(page)).toBe(0);
		expect(page.url()).not.toContain('claim=');
	});

	it('gives the focus back to its mark when the card is closed', async () => {
		const page = await visit({ query: '?claim=c07' });
		await card(page).getByRole('button', { name: 'Close' }).click();
		await card(page).waitFor({ state: 'detached' });
		expect(await page.evaluate(() => document.activeElement?.getAttribute('data-claim'))).toBe('c07');
	});

	it('works for every passage of the article, by its mark', async () => {
		const page = await visit({ query: '?panel=article' });
		await mark(page, 'c01').waitFor();
		const { claims, context } = built();
		expect(await page.locator('.article .passage-mark').count()).toBe(claims.length + context.length);
		for (const { id, exact } of [...claims, ...context]) {
			expect(await wordsOf(page, String(id)), String(id)).toBe(exact);
			await mark(page, String(id)).press('Enter');
			await expect.poll(() => card(page).locator('.passage-mark').innerText()).toBe(id);
		}
	});

	it('reaches both of two passages that overlap, by the pointer too', async () => {
		const page = await visit({ query: '?panel=article' });
		await mark(page, 'c20').waitFor();
		const shared = page.locator('.passage[data-passages="c21 c20"]').last();
		const chosen = () => card(page).locator('.passage-mark').innerText();
		await shared.click();
		await expect.poll(chosen).toBe('c21');
		await shared.click();
		await expect.poll(chosen).toBe('c20');
	});

	it('tells apart what a passage asserts and what it only leaves out', async () => {
		const page = await visit({ query: '?panel=article&claim=c20' });
		await card(page).waitFor();
		const left = page.locator('.district-label [data-is-mentioned="true"] .label-name');
		expect((await left.allInnerTexts()).sort()).toEqual(['Bazarak', 'Rokha']);
		// The province and the five districts that it reaches.
		expect(await litOutlines(page)).toBe(6);
	});

	it.each([
		['c11', 'It reaches no district: it does not say which areas.'],
		['c13', 'It reaches no district: a denial of all or most of it denies no single part.'],
		['c05', 'It says nothing of who holds, is in or advances on any ground.'],
		['c06', 'Context: nobody’s spokesman says it'],
	])('says of %s how far it reaches', async (id, sentence) => {
		const page = await visit({ query: `?claim=${id}` });
		await card(page).waitFor();
		expect(await card(page).innerText()).toContain(sentence);
	});

	it('says of a claim that it was not yet said on an earlier day', async () => {
		const page = await visit({ query: '?claim=c12&day=2021-09-05' });
		await card(page).waitFor();
		expect(await card(page).innerText()).toContain('Not yet said on 5 September.');
	});

	it('leads from a place’s name to the place, in any spelling', async () => {
		const page = await visit({ query: '?panel=article' });
		await page.getByRole('button', { name: 'Panjsher', exact: true }).click();
		await page.getByRole('dialog', { name: 'Panjshir', exact: true }).waitFor();
	});

	it('asks which place is meant where several bear the name', async () => {
		const page = await visit({ query: '?panel=article' });
		await page.locator('.toponym', { hasText: 'Bazarak' }).first().click();
		const choice = page.getByRole('group', { name: 'Which Bazarak?' });
		await choice.getByRole('button', { name: /Town/ }).waitFor();
		expect(await choice.getByRole('button').count()).toBe(2);
		await page.keyboard.press('Escape');
		await choice.waitFor({ state: 'detached' });
		await page.locator('.toponym', { hasText: 'Bazarak' }).first().click();
		await choice.getByRole('button', { name: /District/ }).click();
		await page.getByRole('dialog', { name: 'Bazarak' }).waitFor();
		expect(page.url()).toContain('place=bazarak&');
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

	it('has a divider that keys and the pointer move', async () => {
		const page = await visit({ query: '?split=taliban,nrf' });
		const divider = page.getByRole('separator', { name: 'Divider of the split view' });
		const value = async () => Number(await divider.getAttribute('aria-valuenow'));
		const clipped = () => page.locator('.leaflet-ground-pane').evaluate((pane) => pane.style.clipPath);
		expect(await value()).toBe(50);
		const before = await clipped();
		await divider.press('ArrowLeft');
		await expect.poll(value).toBe(48);
		expect(await clipped()).not.toBe(before);
		await divider.press('Home');
		await expect.poll(value).toBe(0);
		await divider.press('End');
		await expect.poll(value).toBe(100);
		const box = await page.locator('.map').boundingBox();
		const middle = (box?.y ?? 0) + (box?.height ?? 0) / 2;
		await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) - 2, middle);
		await page.mouse.down();
		await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 4, middle, { steps: 4 });
		await page.mouse.up();
		await expect.poll(value).toBe(25);
		expect(page.url()).not.toContain('map=');
	});

	it('clips at the divider wherever the map is moved', async () => {
		const page = await visit({ query: '?split=taliban,nrf' });
		await page.locator('.map').focus();
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => page.url()).toContain('map=');
		const edge = await page.locator('.leaflet-ground-pane').evaluate((pane) => {
			const right = Number(/, (-?[\d.]+)px/.exec(pane.style.clipPath)?.[1]);
			return pane.getBoundingClientRect().left + right;
		});
		const line = await page.getByRole('separator').boundingBox();
		expect(Math.abs(edge - (line?.x ?? 0))).toBeLessThan(1);
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

	it('can be dragged back from under any box', async () => {
		const page = await visit({ query: '?split=nrf,taliban' });
		const divider = page.getByRole('separator');
		for (const key of ['Home', 'End']) {
			await divider.press(key);
			const [line, map] = [await divider.boundingBox(), await page.locator('.map').boundingBox()];
			const y = (map?.y ?? 0) + (map?.height ?? 0) / 2;
			const inwards = key === 'Home' ? 6 : -6;
			await page.mouse.move((line?.x ?? 0) + inwards, y);
			await page.mouse.down();
			await page.mouse.move((map?.x ?? 0) + (map?.width ?? 0) / 2, y, { steps: 4 });
			await page.mouse.up();
			await expect.poll(() => divider.getAttribute('aria-valuenow')).toBe('50');
		}
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
		const page = await visit({
			query: '?split=taliban,nrf',
			dataset: answerWith(JSON.stringify(withParties(4))),
		});
		await page.getByLabel('Right').selectOption('p3');
		await expect.poll(() => page.url()).toContain('split=taliban,p3');
		await page.getByLabel('Left').selectOption('p3');
		await expect.poll(() => page.url()).toContain('split=p3,taliban');
	});
});

describe('the changes', () => {
	it('name in words what differs from the day before', async () => {
		const page = await visit();
		const changes = page.locator('.changes');
		expect(await changes.innerText()).toContain('Taliban’s account: Rokha and Bazarak, from NRF to Taliban');
		expect(await changes.innerText()).toContain(
			'NRF’s account: Panjshir, from Taliban forces present to NRF (part); besides: not all held by the Taliban and Taliban forces present',
		);
		await page.getByRole('radio', { name: 'Taliban' }).check();
		await expect.poll(() => changes.innerText()).not.toContain('NRF’s account');
		await page.getByRole('slider', { name: 'Day' }).press('Home');
		await page.getByText('No account has changed since 3 September').waitFor();
	});
});

describe('the table of districts', () => {
	it('says all that the map shows', async () => {
		const page = await visit({ query: '?panel=districts' });
		await page.getByRole('table').waitFor();
		expect(await page.locator('[data-row]').count()).toBe(10);
		for (const [place, words] of [
			[
				'bazarak',
				['All held by the Taliban', 'said of Panjshir', 'Most held by the NRF', 'partly contradict'],
			],
			['paryan', ['All held by the NRF (inferred)', 'holder inferred, last said 5 September', 'contradict']],
			['andarab', ['No word', 'Taliban forces present', 'last said 5 September', 'one side only']],
			[
				'panjshir',
				[
					'Part held by the NRF',
					'Not all held by the Taliban',
					'Taliban forces present (last said 5 September)',
				],
			],
			['panjshir-valley', ['NRF forces present', 'valley']],
		] as const) {
			const row = await page.locator(`tr:has([data-row="${place}"])`).innerText();
			for (const word of words) expect(row, place).toContain(word);
		}
	});

	it('is sorted, filtered, and opens its districts', async () => {
		const page = await visit({ query: '?panel=districts' });
		const places = () =>
			page.locator('[data-row]').evaluateAll((all) => all.map((one) => one.getAttribute('data-row')));
		await page.getByRole('columnheader', { name: 'Place' }).getByRole('button').click();
		const sorted = await places();
		expect(sorted.slice(0, 4)).toEqual(['anaba', 'bazarak', 'dara', 'khenj']);
		await page.getByRole('columnheader', { name: 'Place' }).getByRole('button').click();
		expect(await page.getByRole('columnheader', { name: 'Place' }).getAttribute('aria-sort')).toBe(
			'descending',
		);
		await page.getByRole('combobox', { name: 'Compared' }).selectOption('contradict');
		await page.getByText('2 of 10 shown').waitFor();
		expect(new Set(await places())).toEqual(new Set(['panjshir', 'paryan']));
		expect(page.url()).toContain('comparison=contradict');
		await page.getByRole('button', { name: 'Paryan', exact: true }).click();
		await page.getByRole('dialog', { name: 'Paryan' }).waitFor();
	});
});

describe('the list of claims', () => {
	it('is filtered by words in any spelling, and says how many are shown', async () => {
		const page = await visit({ query: '?panel=claims' });
		await page.getByText('33 of 33 shown').waitFor();
		await page.getByRole('searchbox').fill('bāzārak CURRENTLY');
		await page.getByText('1 of 33 shown').waitFor();
		expect(page.url()).toContain('words=');
		expect(await page.locator('.statement .passage-mark').allTextContents()).toEqual(['c27']);
		await page.getByRole('searchbox').fill('بازارک');
		await expect.poll(() => page.locator('.statement .passage-mark').allTextContents()).toContain('c12');
		await page.getByRole('button', { name: 'Clear' }).click();
		await page.getByText('33 of 33 shown').waitFor();
		await page.goBack();
		expect(page.url()).not.toContain('panel=claims');
	});

	it('is filtered by party, speaker, channel, predicate, place and day, all from the address', async () => {
		const page = await visit({
			query:
				'?panel=claims&party=nrf&speaker=Ahmad+Massoud&channel=facebook-post&predicate=present&about=andarab&said=2021-09-05',
		});
		await page.getByText('1 of 33 shown').waitFor();
		await expect.poll(() => page.locator('.statement .passage-mark').allTextContents()).toEqual(['c17']);
		for (const label of ['Side', 'Speaker', 'Channel', 'Says', 'Place', 'Said on'])
			expect(await page.getByRole('combobox', { name: label, exact: true }).inputValue(), label).not.toBe('');
	});

	it('shows claims that reach no district as plainly as the others', async () => {
		const page = await visit({ query: '?panel=claims' });
		const c13 = page.locator('.statement', { has: page.locator('[data-claim="c13"]') });
		await c13.waitFor();
		await c13.scrollIntoViewIfNeeded();
		await expect.poll(() => c13.innerText()).toContain('Taliban’s claim of occupying Panjshir is false.');
		expect(await c13.innerText()).toContain('Reaches no district');
	});
});

describe('the way to an account', () => {
	it('is told step by step', async () => {
		const page = await visit({ query: '?place=bazarak' });
		const popup = page.getByRole('dialog', { name: 'Bazarak' });
		await popup.getByText('Why', { exact: true }).first().click();
		const steps = popup.locator('.why[open] li');
		await steps.first().waitFor();
		expect(await steps.allInnerTexts()).toEqual([
			'Belal Kareemi (c21, 5 September): all of Bazarak is held by the NRF.',
			'It was overtaken on 6 September: Zabihullah Mujahid says otherwise (c07).',
			'Belal Kareemi (c27, 5 September): forces of the Taliban are advancing on Bazarak.',
			'It was overtaken on 6 September: Zabihullah Mujahid says that the ground is held (c07).',
			'Zabihullah Mujahid (c07, 6 September): all of Panjshir is held by the Taliban; the words cover the districts of Panjshir, so also Bazarak.',
			'It stands on 6 September.',
			'Zabihullah Mujahid (c09, 6 September): all of Panjshir is held by the Taliban; the words cover the districts of Panjshir, so also Bazarak.',
			'It stands on 6 September.',
			'Belal Kareemi (c20, 5 September): all of Panjshir is held by the Taliban, except Bazarak and Rokha; Bazarak is left out.',
			'According to the Taliban, all of Bazarak is held by the Taliban (said of Panjshir; Bazarak is not named).',
		]);
	});
});

describe('another reading', () => {
	it('is told with what it would change, shown when asked, and plainly labelled', async () => {
		const page = await visit({ query: '?claim=c12&account=nrf' });
		await card(page).waitFor();
		expect(await card(page).innerText()).toContain(
			'NRF’s account: Shutul, Anaba, Rokha, Dara and Khenj, from NRF (part) to no word',
		);
		const label = () => district(page, 'khenj').getAttribute('aria-label');
		const usual = await label();
		await card(page).getByRole('button', { name: 'Show it' }).first().click();
		await page.getByText('The map shows another reading of c12, not the usual one.').waitFor();
		expect(await label()).toBe('Khenj. Nothing is reported from the NRF about who holds Khenj.');
		expect(page.url()).toContain('reading=c12.1');
		await page.getByRole('button', { name: 'Back to the usual reading' }).first().click();
		await expect.poll(label).toBe(usual);
	});

	it('of claims that hang together is shown as one', async () => {
		const page = await visit({ query: '?reading=cleared-only&account=nrf&day=2021-09-05' });
		await page.getByText('The map shows another reading of c09, c28 and c29, not the usual one.').waitFor();
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

	it.each(['districts', 'article', 'claims'])('fit a phone: %s', async (panel) => {
		const page = await visit({ width: 390, height: 844, query: `?panel=${panel}&claim=c12` });
		await card(page).waitFor();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		const [map, area] = [
			await page.locator('.map').boundingBox(),
			await page.locator('.panel-area').boundingBox(),
		];
		expect(map?.height).toBeGreaterThan(200);
		expect((area?.y ?? 0) + (area?.height ?? 0)).toBeLessThanOrEqual(844);
		expect(
			await page.locator('.panel-content > :first-child').evaluate((one) => one.clientHeight),
		).toBeGreaterThan(120);
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

describe('unusual data', () => {
	const withSource = (change: (dataset: Built) => void) => {
		const dataset = built();
		change(dataset);
		return answerWith(JSON.stringify(dataset));
	};

	it('without stored text lists its passages, marked as not checked', async () => {
		const dataset = withSource(({ sources, claims, context }) => {
			for (const source of sources) {
				delete source.text;
				delete source.range;
			}
			for (const one of [...claims, ...context]) delete one['position'];
		});
		const page = await visit({ query: '?panel=article&claim=c12', dataset });
		await mark(page, 'c12').waitFor();
		expect(await page.getByText('Not checked against a stored copy').count()).toBe(33);
		await expect.poll(() => isInView(page.locator('.article'), mark(page, 'c12'))).toBe(true);
		expect(await card(page).innerText()).toContain('Most of Bazarak is held by the NRF.');
	});

	it('with thirty passages on one sentence keeps each within reach', async () => {
		const dataset = withSource(({ claims }) => {
			const c12 = claims.find(({ id }) => id === 'c12');
			for (let i = 0; i < 30; i++) claims.push({ ...c12, id: `d${i}` });
		});
		const page = await visit({ query: '?panel=article', dataset });
		for (const id of ['d0', 'd29', 'c12']) {
			await mark(page, id).click();
			await expect.poll(() => card(page).locator('.passage-mark').innerText()).toBe(id);
		}
	});

	it('with a text of 200,000 characters and a passage of 5,000 stays usable', async () => {
		const long = `${'Word upon word of Panjshir. '.repeat(200)}\n\n`;
		const dataset = withSource(({ sources, claims }) => {
			const [source] = sources;
			if (!source?.text) throw new Error('The article has a text');
			const start = source.text.length;
			source.text += long.repeat(35);
			source.range = { start: 0, end: source.text.length };
			const exact = source.text.slice(start, start + 5000);
			claims.push({
				...claims[0],
				id: 'long',
				exact,
				position: { start, end: start + 5000, prefix: '', suffix: '' },
			});
		});
		const page = await visit({ query: '?panel=article', dataset });
		await mark(page, 'long').click();
		await expect.poll(() => card(page).locator('.passage-mark').innerText()).toBe('long');
		await mark(page, 'c07').click();
		await expect.poll(() => card(page).locator('.passage-mark').innerText()).toBe('c07');
	});

	it.each([1, 4])('with %i parties shows and tables them', async (count) => {
		const page = await visit({
			query: '?panel=districts',
			dataset: answerWith(JSON.stringify(withParties(count))),
		});
		await page.getByRole('table').waitFor();
		expect(await page.getByRole('columnheader').count()).toBe(count + 3);
		expect(await page.getByRole('radio').count()).toBe(count + 1);
		expect(await page.getByRole('button', { name: 'Split' }).count()).toBe(count > 1 ? 1 : 0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
	});
});

/** The dataset with so many parties: with fewer, without what the others said and was said of them. */
function withParties(count: number): Built {
	const dataset = built();
	const [first] = dataset.parties;
	const colours = [
		{ light: '#1d7a6b', dark: '#3fb3a0' },
		{ light: '#8a6a00', dark: '#c9a437' },
	];
	for (const [i, colour] of colours.entries()) {
		const name = { en: `Party ${i + 3}` };
		dataset.parties.push({ ...first, id: `p${i + 3}`, name, inSentence: name, shortName: name, colour });
	}
	dataset.parties = dataset.parties.slice(0, count);
	const ids = dataset.parties.map(({ id }) => id);
	const isKnown = ({ holder }: { holder?: unknown }) => ids.includes(holder);
	dataset.claims = dataset.claims
		.filter(({ claimant }) => ids.includes(claimant))
		.map((claim) => ({
			...claim,
			assertions: (claim['assertions'] as object[]).filter(isKnown),
			alternatives: [],
		}));
	return dataset;
}
