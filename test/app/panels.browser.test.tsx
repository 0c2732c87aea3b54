/** The panels beside the map, and what they and the map light up in each other: on the whole page. */

import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { all, boxOf, click, find, isInView } from '../find.ts';
import { goInHistory, showPage } from './show-page.tsx';

const query = () => window.location.search;
const district = (id: string) => find<SVGPathElement>(`path[data-place="${id}"]`);
const label = (id: string) => district(id).getAttribute('aria-label');
const mark = (id: string) => find(`.article .passage-mark[data-claim="${id}"]`);
const card = () => document.querySelector<HTMLElement>('.claim-card');
const cardOf = () => card()?.querySelector<HTMLElement>('.passage-mark')?.innerText;
const CHOSEN = '.article .passage[data-is-chosen="true"]';
/** The words of a passage as the article shows them, its runs put together. */
const wordsOf = (id: string) =>
	all(`.passage[data-passages~="${id}"]`)
		.map((run) => run.innerText)
		.join('');
/** How many outlines are drawn as lit on one of the maps, asserted or only mentioned. */
const litOutlines = () => all('[data-voice="nrf"] .leaflet-light-pane path').length;
const byRole = (role: 'tab' | 'radio' | 'button', name: string) =>
	page.getByRole(role, { name, exact: true });
const dialog = (name: string) => page.getByRole('dialog', { name, exact: true });
const articleIsThere = () => expect.poll(() => all('.article .passage-mark').length).toBeGreaterThan(0);

describe('from a colour to the words', () => {
	it('takes two clicks: the district, then “Read in the article”', async () => {
		await showPage();
		await page.elementLocator(district('khenj')).click();
		await dialog('Khenj').getByRole('button', { name: 'c07: read in the article' }).first().click();
		await expect.poll(() => all(CHOSEN).length).toBeGreaterThan(0);
		expect(wordsOf('c07')).toBe('The last nest of the enemy, Panjshir province, was completely conquered');
		await expect.poll(() => isInView('.article', CHOSEN)).toBe(true);
		expect(query()).toContain('panel=article');
		expect(query()).toContain('claim=c07');
		await expect.element(dialog('Khenj')).not.toBeInTheDocument();
	});

	it('can be taken again, and takes the focus only then', async () => {
		const chosen = '.article .passage-mark[aria-pressed="true"]';
		await showPage({ query: '?place=bazarak' });
		const read = page
			.getByRole('dialog')
			.getByRole('button', { name: /: read in the article$/ })
			.first();
		for (const time of ['once', 'again']) {
			await click(read);
			await expect.poll(() => all(chosen).length, { message: time }).toBe(1);
			await expect.poll(() => isInView('.article', chosen), { message: time }).toBe(true);
			expect(document.activeElement?.matches(chosen)).toBe(true);
			await goInHistory(-1);
		}
		await goInHistory(1);
		await expect.poll(() => all(chosen).length).toBe(1);
		await byRole('tab', 'Claims').click();
		await byRole('tab', 'Article').click();
		await expect.poll(() => all(chosen).length).toBe(1);
		expect(document.activeElement?.getAttribute('data-panel')).toBe('article');
	});

	it('lights the passages that concern a district while it is pointed at', async () => {
		await showPage({ query: '?panel=article' });
		await articleIsThere();
		district('paryan').focus();
		const lit = () => all('.passage[data-is-lit="true"]').map((run) => run.getAttribute('data-passages'));
		await expect
			.poll(() => new Set(lit()))
			.toEqual(new Set(['c07', 'c09', 'c12', 'c20', 'c21 c20', 'c28', 'c29']));
	});
});

describe('from the words to the map', () => {
	it('takes one click: the places light up and a card tells what became of the claim', async () => {
		await showPage({ query: '?panel=article' });
		await articleIsThere();
		await page.elementLocator(mark('c21')).click();
		await expect
			.poll(() => card()?.innerText)
			.toContain(
				'All of Bazarak is held by the NRF. It was overtaken on 6 September: Zabihullah Mujahid says otherwise (c07).',
			);
		expect(litOutlines()).toBe(2);
		expect(mark('c21').getAttribute('aria-pressed')).toBe('true');
		await page.elementLocator(mark('c21')).click();
		await expect.poll(card).toBeNull();
	});

	it('moves the map where its places are out of view, and only then; Back looks where it looked before', async () => {
		await showPage({ query: '?panel=article&map=12/35.2700/69.4000' });
		await articleIsThere();
		mark('c28').click();
		await expect.poll(query).not.toContain('map=12/35.2700/69.4000');
		await expect.poll(() => isInView('.map', 'path[data-place="paryan"]')).toBe(true);
		const moved = /map=[^&]*/.exec(query())?.[0] ?? 'nowhere';
		mark('c29').click();
		await expect.poll(cardOf).toBe('c29');
		expect(query()).toContain(moved);
		await goInHistory(-1);
		await goInHistory(-1);
		await expect.poll(query).toContain('map=12/35.2700/69.4000');
	});

	it('is stepped back and forth in history', async () => {
		await showPage({ query: '?panel=article' });
		await articleIsThere();
		for (const id of ['c07', 'c12']) {
			mark(id).click();
			await expect.poll(cardOf).toBe(id);
		}
		await goInHistory(-1);
		await expect.poll(cardOf).toBe('c07');
		await goInHistory(-1);
		await expect.poll(card).toBeNull();
		await goInHistory(1);
		await expect.poll(cardOf).toBe('c07');
	});

	it('leaves the map where a link says it looks', async () => {
		await showPage({ query: '?place=paryan&map=11/35.2700/69.4000' });
		await expect.element(dialog('Paryan')).toBeVisible();
		// The map would move for the card in an effect, and tell of it in the next frame.
		await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
		expect(query()).toContain('map=11/35.2700/69.4000');
	});

	it('ends with its card, which gives the focus back to its mark, or with the panel, and leaves nothing lit', async () => {
		await showPage({ query: '?claim=c07' });
		await page
			.elementLocator(await cardIsThere())
			.getByRole('button', { name: 'Close' })
			.click();
		await expect.poll(card).toBeNull();
		expect(document.activeElement?.getAttribute('data-claim')).toBe('c07');
		await userEvent.keyboard('{Enter}');
		await expect.poll(cardOf).toBe('c07');
		await userEvent.hover(find('.claim-card .passage-mark'));
		await expect.poll(litOutlines).toBeGreaterThan(0);
		await byRole('button', 'Close the panel').click();
		await expect.poll(litOutlines).toBe(0);
		expect(query()).not.toContain('claim=');
	});

	it('tells apart what a passage asserts and what it only leaves out', async () => {
		await showPage({ query: '?panel=article&claim=c20' });
		await cardIsThere();
		const left = () => all('[data-voice="nrf"] .district-label [data-is-mentioned="true"] .label-name');
		await expect
			.poll(() =>
				left()
					.map((one) => one.innerText)
					.sort(),
			)
			.toEqual(['Bazarak', 'Rokha']);
		// The province and the five districts that it reaches.
		expect(litOutlines()).toBe(6);
	});
});

async function cardIsThere(): Promise<HTMLElement> {
	await expect.poll(card).not.toBeNull();
	return find('.claim-card');
}

describe('another interpretation', () => {
	it('is told with what it would change, shown when asked, and plainly labelled', async () => {
		await showPage({ query: '?claim=c12&account=nrf' });
		expect((await cardIsThere()).innerText).toContain(
			'NRF’s account: Shutul, Anaba, Rokha, Dara and Khenj, from NRF (part) to no account',
		);
		const usual = label('khenj');
		await click(page.elementLocator(find('.claim-card')).getByRole('button', { name: 'Show it' }).first());
		await expect
			.element(page.getByText('The map shows another interpretation of c12, not the usual one.'))
			.toBeVisible();
		expect(label('khenj')).toBe('Khenj. Nothing is reported from the NRF about who holds Khenj itself.');
		expect(query()).toContain('reading=c12.1');
		await click(page.getByRole('button', { name: 'Back to the usual interpretation' }).first());
		await expect.poll(() => label('khenj')).toBe(usual);
	});

	it('of claims that hang together is shown as one', async () => {
		await showPage({ query: '?reading=cleared-only&account=nrf&day=2021-09-05' });
		await expect
			.element(page.getByText('The map shows another interpretation of c09, c28 and c29, not the usual one.'))
			.toBeVisible();
		expect(label('paryan')).toContain('no part of Paryan is held by the Taliban');
	});
});

describe('the panels', () => {
	it('hold in the address what is looked for in them, and lead to places on the map', async () => {
		await showPage({
			query:
				'?panel=claims&party=nrf&speaker=Ahmad+Massoud&channel=facebook-post&predicate=present&about=andarab&said=2021-09-05',
		});
		await expect.element(page.getByText('1 of 33 shown')).toBeVisible();
		await click(page.getByRole('button', { name: 'Clear' }));
		await expect.element(page.getByText('33 of 33 shown')).toBeVisible();
		const push = vi.spyOn(window.history, 'pushState');
		await page.getByRole('tabpanel').getByRole('searchbox').fill('CURRENTLY');
		await expect.poll(query).toContain('?panel=claims&words=CURRENTLY');
		expect(push).not.toHaveBeenCalled();
		push.mockRestore();
		await click(byRole('tab', 'Districts'));
		await page.getByRole('combobox', { name: 'Compared' }).selectOptions('contradict');
		await expect.poll(query).toContain('comparison=contradict');
		await click(byRole('button', 'Paryan'));
		await expect.element(dialog('Paryan')).toBeVisible();
		await click(byRole('tab', 'Article'));
		await click(byRole('button', 'Panjsher'));
		await expect.element(dialog('Panjshir')).toBeVisible();
		expect(query()).toContain('place=panjshir&');
	});

	it('are tabs that arrow keys move between, and give the focus back when closed', async () => {
		await showPage({ query: '?panel=districts' });
		byRole('tab', 'Districts').element().focus();
		await userEvent.keyboard('{ArrowRight}');
		await articleIsThere();
		await userEvent.keyboard('{End}');
		await expect.element(page.getByText('33 of 33 shown')).toBeVisible();
		expect(page.getByRole('tabpanel').element().getAttribute('aria-labelledby')).toBe(
			byRole('tab', 'Claims').element().id,
		);
		await byRole('button', 'Close the panel').click();
		await expect.element(page.getByRole('tabpanel')).not.toBeInTheDocument();
		expect(document.activeElement?.textContent).toBe('Claims');
	});

	it('fit a phone', async () => {
		await showPage({ width: 390, height: 844, query: '?panel=districts&claim=c12' });
		for (const [panel, shown] of [
			['Districts', '[data-row]'],
			['Article', '.article'],
			['Claims', '.statement'],
		] as const) {
			await click(byRole('tab', panel));
			await expect.poll(() => all(shown).length, { message: panel }).toBeGreaterThan(0);
			await cardIsThere();
			expect(document.documentElement.scrollWidth, panel).toBe(390);
			expect(boxOf('.map').height, panel).toBeGreaterThan(200);
			expect(boxOf('.panel-area').bottom, panel).toBeLessThanOrEqual(844);
			expect(find('.panel-content > :first-child').clientHeight, panel).toBeGreaterThan(120);
		}
	});

	it('and a card take turns on a phone', async () => {
		await showPage({ width: 390, height: 844, query: '?place=khenj' });
		const read = page.getByRole('dialog').getByRole('button', { name: 'c07: read in the article' });
		await click(read.first());
		await expect.poll(() => all('.article .passage-mark[data-claim="c07"]').length).toBe(1);
		expect(page.getByRole('dialog').elements()).toEqual([]);
		await byRole('button', 'Panjsher').click();
		await expect.element(dialog('Panjshir')).toBeVisible();
		expect(page.getByRole('tabpanel').elements()).toEqual([]);
	});
});
