// What stands first beside the maps, and where its rows lead.
import { beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { BOTH } from '../../src/domain/account-choice.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { Actions } from '../../src/panel/actions.ts';
import { Overview } from '../../src/panel/Overview.tsx';
import { aClaim, aDataset, aParty, aPlace, partyId, unitSquare } from '../build.ts';
import { all } from '../find.ts';
import { fetchArticle, showPanel, stand } from './stand.tsx';

let article: Dataset;
beforeAll(async () => {
	article = await fetchArticle();
});

const draw = (day: string, account?: string, actions: Partial<Actions> = {}) =>
	stand(
		{ dataset: article, day, view: { account: account === undefined ? BOTH : partyId(account) } },
		() => (
			<div style={{ width: 420 }}>
				<Overview />
			</div>
		),
		actions,
	);
const pairs = () => page.getByRole('region', { name: 'Where they clash' }).getByRole('listitem');
const changes = (since: string) => page.getByRole('region', { name: since }).getByRole('listitem');
const placesOf = (row: Element | undefined) =>
	[...(row?.querySelectorAll('.row-head button') ?? [])].map((one) => one.textContent);

describe('sentences that clash', () => {
	it('stand side by side, each pair once with all its places', async () => {
		await draw('2021-09-06');
		const rows = pairs().elements();
		expect(rows.map(placesOf)).toEqual([
			['Panjshir'],
			['Paryan'],
			['Panjshir', 'Shutul', 'Anaba', 'Rokha', 'Bazarak', 'Dara', 'Khenj', 'Paryan'],
			['Panjshir'],
		]);
		for (const words of ['completely conquered', 'Zabihullah Mujahid', 'Most of Bazarak district', 'Nazary'])
			expect(rows[2]?.textContent).toContain(words);
		const [one, other] = all('.overview-row:nth-child(3) .side').map((side) => side.getBoundingClientRect());
		expect(one?.top).toBe(other?.top);
		expect(one?.width).toBeCloseTo(other?.width ?? Number.NaN, 0);
	});

	it('lead to their words in the article, and the row around them to its place', async () => {
		const { asked } = await draw('2021-09-06');
		await pairs().nth(2).getByRole('button', { name: 'c12: read in the article' }).click();
		expect(asked.read).toHaveBeenCalledExactlyOnceWith('c12');
		expect(asked.choosePlace).not.toHaveBeenCalled();
		await page.getByText('completely conquered').nth(1).click({ force: true });
		expect(asked.choosePlace).toHaveBeenCalledExactlyOnceWith('paryan');
	});

	it('lead from their row to a place over which they contradict each other wholly, not to one of the others', async () => {
		const dataset = aDataset({
			parties: [aParty('a'), aParty('b')],
			places: [
				aPlace({ id: 'brook', boundary: unitSquare(0, 0) }),
				aPlace({ id: 'ford', level: 'town', parent: 'brook', boundary: unitSquare(0, 0) }),
			],
			scope: ['brook'],
			claims: [
				aClaim({ id: 'c1', assertions: [{ place: 'brook' }, { place: 'ford' }] }),
				aClaim({
					id: 'c2',
					claimant: 'b',
					assertions: [{ predicate: 'denies', place: 'ford', holder: 'a' }],
				}),
			],
		});
		await stand({ dataset, day: '2021-01-02', view: { account: BOTH } }, () => <Overview />);
		expect(pairs().elements().map(placesOf)).toEqual([['FORD', 'BROOK']]);
		const leading = pairs()
			.elements()
			.flatMap((row) => [...row.querySelectorAll('.row-link')].map((one) => one.textContent));
		expect(leading).toEqual(['FORD']);
	});

	it('lead out of a frame, where the article has no room', async () => {
		await draw('2021-09-06', undefined, { addressOf: (id) => `https://map.example/?claim=${id}` });
		await expect
			.element(page.getByRole('link', { name: 'c13: read in the article' }))
			.toHaveAttribute('href', 'https://map.example/?claim=c13');
	});
});

describe('what changed', () => {
	it('is each place with what was said before and now', async () => {
		await draw('2021-09-06');
		const [first, second] = changes('Changed since 5 September').elements();
		expect(placesOf(first)).toEqual(['Rokha', 'Bazarak']);
		expect(first?.textContent).toContain('All held by the NRF');
		expect(first?.textContent).toContain('All held by the Taliban');
		expect(first?.textContent).toContain('No longer said: Taliban forces advancing');
		expect(second?.textContent).toContain('Most held by the Taliban');
	});

	it('is told of the accounts that are shown', async () => {
		await draw('2021-09-06', 'nrf');
		const told = changes('Changed since 5 September').elements();
		expect(told.length).toBeGreaterThan(0);
		expect(told.filter((one) => !one.textContent.startsWith('NRF'))).toEqual([]);
	});
});

it('before anybody has spoken nothing clashes and nothing changed; the inset leads to what lies outside', async () => {
	const { asked } = await draw('2021-09-04');
	await expect.element(page.getByText('By 4 September no two sides have said what clashes.')).toBeVisible();
	await expect.element(page.getByText('No account has changed since 3 September')).toBeVisible();
	await page.getByRole('button', { name: 'Kabul' }).click();
	expect(asked.choosePlace).toHaveBeenCalledExactlyOnceWith('kabul');
});

it('is one of the panels', async () => {
	await showPanel({ dataset: article, panel: 'overview' });
	expect(pairs().elements()).toHaveLength(4);
});
