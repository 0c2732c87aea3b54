// Of lists of any length, how much is drawn, and how every row is reached.
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PrintSheet } from '../../src/app/PrintSheet.tsx';
import { BOTH } from '../../src/domain/account-choice.ts';
import { useActions } from '../../src/panel/actions.ts';
import { PanelContent } from '../../src/panel/PanelContent.tsx';
import { PlaceCard } from '../../src/panel/PlaceCard.tsx';
import { Search } from '../../src/panel/Search.tsx';
import { panelEn } from '../../src/text/panel-en.ts';
import { findFaults } from '../app/axe.ts';
import { aClaim, aDataset, anObserver, aPlace, partyId, placeId, statementId, unitSquare } from '../build.ts';
import { all, click, find, isInView, isLeftAlone, MODIFIERS } from '../find.ts';
import { showPanel, stand } from './stand.tsx';

const MANY = 1000;
/** A hundred rows stand whole; a few more than are in sight is far fewer than that. */
const FEW = 40;
const count = (length: number) => Array.from({ length }, (_, i) => i + 1);

/** c1, c2 … of unlike length, of one place. */
const claims = (length: number, place = 'n') =>
	count(length).map((i) =>
		aClaim({ id: `c${i}`, exact: `What c${i} says. `.repeat(1 + (i % 7)), assertions: [{ place }] }),
	);
const claimList = (length: number) => aDataset({ claims: claims(length) });
/** d1, d2 … in one province. */
const districts = (length: number) => {
	const ids = count(length).map((i) => `d${i}`);
	const places = ids.map((id, i) =>
		aPlace({ id, parent: 'p', boundary: unitSquare(i % 50, Math.floor(i / 50)), labelAt: [i, 0.5] }),
	);
	return aDataset({ places: [aPlace({ id: 'p', level: 'province' }), ...places], scope: ids });
};

const day = '2021-01-02';
const rows = () => all('.statements > [data-index]');
const markOf = (id: string) => find(`.statement .passage-mark[data-claim="${id}"]`);
const scrollTo = (frame: string, top: number) => {
	find(frame).scrollTop = top;
};
const toFoot = (frame: string) => scrollTo(frame, find(frame).scrollHeight);

/** What a panel lacks without its page is no fault of it. */
const isOfList = (fault: string) => !/^(region|landmark-one-main|page-has-heading-one):/.test(fault);

describe('a list of up to a hundred', () => {
	it('stands whole', async () => {
		await showPanel({ dataset: claimList(100), panel: 'claims', day });
		expect(rows()).toHaveLength(100);
		expect(all('[aria-setsize]')).toEqual([]);
		expect(find('.statements').scrollHeight).toBe(find('.statements').clientHeight);
	});

	it('stands whole as a table, too', async () => {
		await showPanel({ dataset: districts(99), panel: 'districts', day });
		expect(all('[data-row]')).toHaveLength(99);
		expect(find('table').hasAttribute('aria-rowcount')).toBe(false);
	});
});

describe('of a thousand claims', () => {
	it('few are drawn, and each says which of how many it is', async () => {
		await showPanel({ dataset: claimList(MANY), panel: 'claims', day });
		expect(rows().length).toBeLessThan(FEW);
		const told = rows().map((row) => ['aria-posinset', 'aria-setsize'].map((name) => row.getAttribute(name)));
		expect(told).toEqual(count(rows().length).map((i) => [`${i}`, `${MANY}`]));
	});

	it('scrolling leads to the last', async () => {
		await showPanel({ dataset: claimList(MANY), panel: 'claims', day });
		await expect
			.poll(() => {
				toFoot('.statements');
				return all('[data-claim="c1000"]').length > 0 && isInView('.statements', '[data-claim="c1000"]');
			})
			.toBe(true);
		expect(rows().length).toBeLessThan(FEW);
	});

	it('End and Home lead to the last and the first, and Tab goes on from there', async () => {
		await showPanel({ dataset: claimList(MANY), panel: 'claims', day });
		markOf('c1').focus();
		await userEvent.keyboard('{End}');
		await expect.poll(() => document.activeElement).toBe(markOf('c1000'));
		await expect.poll(() => isInView('.statements', '[data-claim="c1000"]')).toBe(true);
		await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
		expect(document.activeElement).toBe(markOf('c999'));
		await userEvent.keyboard('{Home}');
		await expect.poll(() => document.activeElement).toBe(markOf('c1'));
		await expect.poll(() => isInView('.statements', '[data-claim="c1"]')).toBe(true);
	});

	it('the chosen one is in sight, and so is another that is chosen elsewhere', async () => {
		function Elsewhere() {
			const { chooseClaim } = useActions();
			return (
				<button type="button" onClick={() => chooseClaim(statementId('c300'))}>
					Elsewhere
				</button>
			);
		}
		await stand({ dataset: claimList(MANY), day, view: { claim: statementId('c700') } }, () => (
			<>
				<div className="panel-content" style={{ position: 'fixed', inset: 0, width: 460, height: 700 }}>
					<PanelContent panel="claims" words={panelEn} />
				</div>
				<Elsewhere />
			</>
		));
		const isChosenInSight = (id: string) =>
			markOf(id).getAttribute('aria-pressed') === 'true' &&
			isInView('.statements', '.statement[data-is-chosen="true"]');
		await expect.poll(() => isChosenInSight('c700')).toBe(true);
		await click(page.getByRole('button', { name: 'Elsewhere' }));
		await expect.poll(() => isChosenInSight('c300')).toBe(true);
		expect(rows().length).toBeLessThan(FEW);
	});

	it('the one with the focus keeps it when it is scrolled away, and Tab goes on beside it', async () => {
		await showPanel({ dataset: claimList(MANY), panel: 'claims', day });
		markOf('c3').focus();
		scrollTo('.statements', 60_000);
		await expect.poll(() => Number(rows().at(-1)?.getAttribute('data-index'))).toBeGreaterThan(FEW);
		expect(document.activeElement).toBe(markOf('c3'));
		await userEvent.keyboard('{Tab}');
		expect(document.activeElement).toBe(markOf('c4'));
		await expect.poll(() => isInView('.statements', '[data-claim="c4"]')).toBe(true);
	});

	it('those that are drawn lie one below the other, however high each is', async () => {
		await showPanel({ dataset: claimList(MANY), panel: 'claims', day });
		scrollTo('.statements', 30_000);
		await expect.poll(() => Number(rows()[0]?.getAttribute('data-index'))).toBeGreaterThan(FEW);
		const boxes = rows().map((row) => row.getBoundingClientRect());
		for (const [i, box] of boxes.entries()) {
			const next = boxes[i + 1];
			if (next) expect(next.top).toBeCloseTo(box.bottom, 0);
		}
		expect(new Set(boxes.map(({ height }) => Math.round(height))).size).toBeGreaterThan(1);
	});

	it('what comes to be listed, or to stand elsewhere, as another order is asked for is in sight if it is chosen', async () => {
		const others = count(MANY).map((i) =>
			aClaim({ id: `o${i}`, claimant: 'b', speaker: `Speaker ${i % 7}`, exact: `What o${i} says.` }),
		);
		const dataset = aDataset({ claims: [...claims(MANY), ...others] });
		await showPanel({ dataset, panel: 'claims', day, claim: 'o700', filter: { voice: partyId('a') } });
		scrollTo('.statements', 30_000);
		await expect.poll(() => Number(rows()[0]?.getAttribute('data-index'))).toBeGreaterThan(FEW);
		const isChosenInSight = () =>
			all('[data-claim="o700"]').length > 0 && isInView('.statements', '.statement[data-is-chosen="true"]');
		await page.getByRole('button', { name: 'Clear' }).click();
		await expect.poll(() => isChosenInSight() && find('.statements').scrollTop > 0).toBe(true);
		const before = find('.statements').scrollTop;
		await page.getByRole('combobox', { name: 'Order', exact: true }).selectOptions('by speaker');
		await expect.poll(() => isChosenInSight() && find('.statements').scrollTop !== before).toBe(true);
		expect(find('.statements').scrollTop).toBeGreaterThan(0);
	});

	it('Home and End with another key are the browser’s own', async () => {
		await showPanel({ dataset: claimList(MANY), panel: 'claims', day });
		for (const key of ['Home', 'End'])
			for (const modifier of [...MODIFIERS, 'shiftKey'] as const)
				expect(isLeftAlone(markOf('c1'), key, modifier)).toBe(true);
		expect(isLeftAlone(markOf('c1'), 'End')).toBe(false);
	});

	it('another order is shown from its beginning', async () => {
		await showPanel({ dataset: claimList(MANY), panel: 'claims', day });
		scrollTo('.statements', 30_000);
		await expect.poll(() => Number(rows()[0]?.getAttribute('data-index'))).toBeGreaterThan(FEW);
		await page.getByRole('combobox', { name: 'Order', exact: true }).selectOptions('by speaker');
		await expect.poll(() => find('.statements').scrollTop).toBe(0);
		await expect.poll(() => rows()[0]?.getAttribute('data-index')).toBe('0');
	});

	it('axe finds no fault', async () => {
		await showPanel({ dataset: claimList(MANY), panel: 'claims', day });
		expect((await findFaults()).filter(isOfList)).toEqual([]);
	});
});

describe('of a thousand districts', () => {
	it('few rows are drawn, the table says how many there are, and its head stays', async () => {
		await showPanel({ dataset: districts(MANY), panel: 'districts', day });
		expect(all('tbody tr').length).toBeLessThan(FEW);
		// The head, and the place around the districts, are rows, too.
		expect(find('table').getAttribute('aria-rowcount')).toBe(`${MANY + 2}`);
		expect(find('tr:has([data-row="d1"])').getAttribute('aria-rowindex')).toBe('3');
		scrollTo('.table-frame', 20_000);
		await expect.poll(() => all('[data-row="d1"]')).toEqual([]);
		const [frame, head] = ['.table-frame', 'thead'].map((one) => find(one).getBoundingClientRect());
		expect(head?.top).toBeCloseTo(frame?.top ?? Number.NaN, 0);
		expect(page.getByRole('columnheader').elements().length).toBeGreaterThan(3);
	});

	it('scrolling does not measure the head again; where it grows, the rows make room for it', async () => {
		await showPanel({ dataset: districts(MANY), panel: 'districts', day });
		const [table, frame] = [find<HTMLTableElement>('table'), find('.table-frame')];
		const heights = () => (table.caption?.offsetHeight ?? 0) + (table.tHead?.offsetHeight ?? 0);
		const room = () => Number.parseFloat(frame.style.scrollPaddingTop);
		expect(room()).toBe(heights());
		const ask = vi.spyOn(table, 'caption', 'get');
		frame.scrollTop = 20_000;
		await expect.poll(() => all('[data-row="d1"]')).toEqual([]);
		expect(ask).not.toHaveBeenCalled();
		ask.mockRestore();
		find('thead button').style.height = '200px';
		await expect.poll(room).toBe(heights());
		expect(room()).toBeGreaterThan(200);
	});

	it('End leads to the last, and the chosen one is in sight', async () => {
		await showPanel({ dataset: districts(MANY), panel: 'districts', day, view: { place: placeId('d500') } });
		await expect.poll(() => isInView('.table-frame', 'tr:has([data-row="d500"])')).toBe(true);
		find('[data-row="d500"]').focus();
		await userEvent.keyboard('{End}');
		await expect.poll(() => document.activeElement).toBe(find('[data-row="d1000"]'));
		await expect.poll(() => isInView('.table-frame', 'tr:has([data-row="d1000"])')).toBe(true);
	});

	it('End and Tab pass over what observers say, which leads nowhere else', async () => {
		const said = count(MANY).map((i) =>
			aClaim({ id: `c${i}`, claimant: 'o', assertions: [{ place: `d${i}` }] }),
		);
		const dataset = { ...districts(MANY), claims: said, observers: [anObserver('o')] };
		await showPanel({ dataset, panel: 'districts', day });
		find('[data-row="d1"]').focus();
		scrollTo('.table-frame', 20_000);
		await expect.poll(() => all('[data-row="d5"]')).toEqual([]);
		await userEvent.keyboard('{Tab}');
		expect(document.activeElement).toBe(find('[data-row="d2"]'));
		await userEvent.keyboard('{End}');
		await expect.poll(() => document.activeElement).toBe(find('[data-row="d1000"]'));
	});

	it('axe finds no fault', async () => {
		await showPanel({ dataset: districts(MANY), panel: 'districts', day });
		expect((await findFaults()).filter(isOfList)).toEqual([]);
	});

	it('those that are printed are told, and no more than 500', async () => {
		const dataset = { ...districts(MANY), claims: claims(MANY, 'd1') };
		await stand({ dataset, day }, (shown, dayAccounts) => (
			<PrintSheet
				day={shown}
				account={BOTH}
				other={undefined}
				dayAccounts={dayAccounts}
				look={() => ({ position: null, size: { width: 800, height: 600 } })}
				link={() => null}
			/>
		));
		window.dispatchEvent(new Event('beforeprint'));
		expect(all('.print-sheet [data-row]')).toHaveLength(500);
		expect(all('.print-quotes > li')).toHaveLength(500);
		const told = all('.print-sheet p').map((one) => one.textContent);
		expect(told).toContain('500 of 1000 shown');
		expect(told).toContain('500 of 1000 shown, the latest first');
	});
});

it('of a thousand passages without a text the article draws few, and the one looked up has the focus', async () => {
	const claim = statementId('c700');
	const dataset = claimList(MANY);
	await showPanel({ dataset, panel: 'article', day, claim, lookedUp: { claim } });
	expect(all('.unplaced').length).toBeLessThan(FEW);
	expect(document.activeElement?.getAttribute('data-claim')).toBe(claim);
	await expect.poll(() => isInView('.unplaced-list', '.unplaced[data-is-chosen="true"]')).toBe(true);
});

it('of a thousand words of one side about a place its card draws few, beside those of the other', async () => {
	const dataset = aDataset({
		claims: [
			...claims(MANY),
			aClaim({ id: 'd1', claimant: 'b', said: '2021-01-02', assertions: [{ place: 'n', holder: 'b' }] }),
		],
	});
	await stand({ dataset, day }, (shown, dayAccounts) => (
		<PlaceCard
			place={placeId('n')}
			there={dayAccounts.get(placeId('n'))}
			day={shown}
			takesFocus={false}
			words={panelEn}
			onClose={() => undefined}
		/>
	));
	expect(all('.readable-quote').length).toBeLessThan(FEW);
	expect(all('.side').map((side) => side.querySelectorAll('[aria-setsize="1000"]').length > 0)).toEqual([
		true,
		false,
	]);
});

it('of a thousand places that a search finds the arrows go on from one to the next', async () => {
	await stand({ dataset: districts(MANY), day }, () => <Search />);
	await page.getByRole('searchbox').fill('d');
	await page.getByRole('button', { name: 'Show 996 more' }).click();
	await expect.poll(() => document.activeElement).toBe(all('.finding')[4]);
	expect(all('.finding').length).toBeLessThan(FEW);
	await userEvent.keyboard('{ArrowDown}'.repeat(30));
	expect(document.activeElement?.closest('li')?.getAttribute('aria-posinset')).toBe('35');
});
