/** The panels beside the map, and what they and the map light up in each other: on the whole page. */

import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Built, withParties } from '../built.ts';
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
/** How many outlines are drawn as lit, asserted or only mentioned. */
const litOutlines = () => all('.leaflet-edges-pane path[stroke="var(--ink)"]').length;
const byRole = (role: 'tab' | 'radio' | 'button', name: string) =>
	page.getByRole(role, { name, exact: true });
const dialog = (name: string) => page.getByRole('dialog', { name, exact: true });
const articleIsThere = () => expect.poll(() => all('.article .passage-mark').length).toBeGreaterThan(0);
const isWide = () => expect(document.documentElement.scrollWidth).toBe(1280);

describe('from a colour to the words', () => {
	it('takes two clicks: the district, then “Read in the article”', async () => {
		await showPage();
		await page.elementLocator(district('khenj')).click();
		await dialog('Khenj').getByRole('button', { name: 'Read in the article' }).first().click();
		await expect.poll(() => all(CHOSEN).length).toBeGreaterThan(0);
		expect(wordsOf('c07')).toBe('The last nest of the enemy, Panjshir province, was completely conquered');
		await expect.poll(() => isInView('.article', CHOSEN)).toBe(true);
		expect(query()).toContain('panel=article');
		expect(query()).toContain('claim=c07');
		await expect.element(dialog('Khenj')).toBeVisible();
	});

	it('can be taken again, and takes the focus only then', async () => {
		const chosen = '.article .passage-mark[aria-pressed="true"]';
		await showPage({ query: '?place=bazarak' });
		const read = page.getByRole('dialog').getByRole('button', { name: 'Read in the article' }).first();
		await read.click();
		await expect.poll(() => all(chosen).length).toBe(1);
		find('.article').scrollTo(0, 0);
		await read.click();
		await expect.poll(() => isInView('.article', chosen)).toBe(true);
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
		const left = () => all('.district-label [data-is-mentioned="true"] .label-name');
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

describe('the split view', () => {
	const fills = (pane: string) => all(`.leaflet-${pane}-pane path`).map((path) => path.getAttribute('fill'));
	const divider = () => page.getByRole('separator', { name: 'Divider of the split view' });
	const valueNow = () => Number(find('[role="separator"]').getAttribute('aria-valuenow'));
	const press = async (key: string) => {
		find('[role="separator"]').focus();
		await userEvent.keyboard(key);
	};

	it('shows one party’s account to the left and the other’s to the right, district by district', async () => {
		await showPage({ query: '?account=taliban' });
		const taliban = fills('ground');
		await click(byRole('radio', 'NRF'));
		await expect.poll(() => fills('ground')).not.toEqual(taliban);
		const nrf = fills('ground');
		const split = page.getByRole('button', { name: 'Split' });
		await click(split);
		await expect.poll(() => fills('ground-right')).toEqual(nrf);
		expect(fills('ground')).toEqual(taliban);
		expect(query()).toContain('split=taliban,nrf');
		await click(split);
		await expect.poll(() => fills('ground-right')).toEqual([]);
	});

	it('has a divider that keys and the pointer move, also from under any box', async () => {
		await showPage({ query: '?split=taliban,nrf' });
		await expect.element(divider()).toBeInTheDocument();
		expect(valueNow()).toBe(50);
		await press('{ArrowLeft}');
		await expect.poll(valueNow).toBe(48);
		for (const { key, rests, inwards, to } of [
			{ key: '{Home}', rests: 0, inwards: 6, to: 50 },
			{ key: '{End}', rests: 100, inwards: -6, to: 25 },
		]) {
			await press(key);
			await expect.poll(valueNow).toBe(rests);
			const [line, map] = [boxOf('[role="separator"]'), boxOf('.map')];
			const y = map.height / 2;
			await userEvent.dragAndDrop(find('.map'), find('.map'), {
				sourcePosition: { x: line.x - map.x + inwards, y },
				targetPosition: { x: (map.width * to) / 100, y },
				// Whatever lies there is what is asked.
				force: true,
			});
			await expect.poll(valueNow).toBe(to);
		}
		expect(query()).not.toContain('map=');
	});

	it('inks both sides alike, and its labels say what their side says', async () => {
		await showPage({ query: '?split=nrf,taliban' });
		const opacity = (pane: string) => getComputedStyle(find(`.leaflet-${pane}-pane path`)).fillOpacity;
		expect(opacity('ground')).toBe(opacity('ground-right'));
		const signs = () => all('button[data-place="panjshir"] .sign').length;
		expect(signs()).toBe(0);
		await press('{End}');
		await expect.poll(signs).toBe(2);
	});

	it('opens cards of both accounts on either side, and ends when one account is chosen', async () => {
		await showPage({ query: '?split=nrf,taliban' });
		district('paryan').focus();
		await userEvent.keyboard('{Enter}');
		await expect.element(dialog('Paryan')).toBeVisible();
		expect(dialog('Paryan').getByText('According to').elements().length).toBeGreaterThan(1);
		await userEvent.keyboard('{Escape}');
		await click(byRole('radio', 'NRF'));
		await expect.element(page.getByRole('separator')).not.toBeInTheDocument();
		expect(query()).toContain('account=nrf');
	});

	it('lets the reader choose which two of more than two parties', async () => {
		const answer = await fetch('/datasets/panjshir-2021.json');
		const dataset = JSON.stringify(withParties(4, (await answer.json()) as Built));
		await showPage({ query: '?split=taliban,nrf', dataset: () => new Response(dataset) });
		await page.getByLabelText('Right').selectOptions('p3');
		await expect.poll(query).toContain('split=taliban,p3');
		await page.getByLabelText('Left').selectOptions('p3');
		await expect.poll(query).toContain('split=p3,taliban');
		isWide();
	});
});

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
		await page.getByRole('searchbox').fill('CURRENTLY');
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
		await page.getByRole('dialog').getByRole('button', { name: 'Read in the article' }).first().click();
		await expect.poll(() => all('.article .passage-mark[data-claim="c07"]').length).toBe(1);
		expect(page.getByRole('dialog').elements()).toEqual([]);
		await byRole('button', 'Panjsher').click();
		await expect.element(dialog('Panjshir')).toBeVisible();
		expect(page.getByRole('tabpanel').elements()).toEqual([]);
	});
});
