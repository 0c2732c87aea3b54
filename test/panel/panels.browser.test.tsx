// What the panels say of the article, and what its words and marks lead to.
import { beforeAll, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Dataset, listStatements } from '../../src/domain/dataset.ts';
import { AccountChoice } from '../../src/panel/AccountChoice.tsx';
import { en } from '../../src/text/en.ts';
import { aClaim, aDataset, anObserver, aPlace, observerId, partyId, placeId, unitSquare } from '../build.ts';
import { type Built, withParties } from '../built.ts';
import { all, find, isInView } from '../find.ts';
import { fetchArticle, showPanel, stand, toDay } from './stand.tsx';

let article: Dataset;
beforeAll(async () => {
	article = await fetchArticle();
});

const markOf = (id: string) => find(`.panel-content > :first-child .passage-mark[data-claim="${id}"]`);
const card = () => document.querySelector<HTMLElement>('.claim-card');
const cardOf = () => card()?.querySelector('.passage-mark')?.textContent;
/** The words of a passage as the article shows them, its runs put together. */
const wordsOf = (id: string) =>
	all(`.passage[data-passages~="${id}"]`)
		.map((run) => run.textContent)
		.join('');
const toponyms = (name: string) => all('.toponym').filter((one) => one.textContent === name);
/** Marks of the claims that are listed. */
const listed = () => all('.statement .passage-mark').map((one) => one.textContent);

describe('the article', () => {
	it('has the exact words of every passage, and its mark opens its card', async () => {
		const { dataset } = await showPanel({ dataset: article, panel: 'article' });
		const statements = listStatements(dataset);
		expect(all('.article .passage-mark')).toHaveLength(statements.length);
		for (const { id, quote } of statements) {
			expect(wordsOf(id), id).toBe(quote.exact);
			markOf(id).click();
			await expect.poll(cardOf).toBe(id);
			expect(markOf(id).getAttribute('aria-pressed')).toBe('true');
		}
	});

	it('marks words that were looked up, and goes there', async () => {
		const source = [...article.sources.values()][0];
		if (!source?.text) throw new Error('The article has a text');
		const end = source.range?.end ?? source.text.length;
		const start = source.text.lastIndexOf('fighters', end);
		const words = { source, start, end: start + 'fighters'.length };
		await showPanel({ dataset: article, panel: 'article', lookedUp: { words } });
		expect(find('.found').textContent).toBe('fighters');
		expect(document.activeElement).toBe(find('.found'));
		expect(isInView('.article', '.found')).toBe(true);
	});

	it('lets the pointer reach both of two passages that overlap', async () => {
		await showPanel({ dataset: article, panel: 'article' });
		for (const id of ['c21', 'c20']) {
			await page.elementLocator(find('.passage[data-passages="c21 c20"]')).click();
			await expect.poll(cardOf).toBe(id);
		}
	});

	it('leads from a place’s name to the place, in any spelling', async () => {
		const { asked } = await showPanel({ dataset: article, panel: 'article' });
		toponyms('Panjsher')[0]?.click();
		expect(asked.choosePlace).toHaveBeenCalledExactlyOnceWith('panjshir');
	});

	it('asks which place is meant where several bear the name', async () => {
		const { asked } = await showPanel({ dataset: article, panel: 'article' });
		const choice = page.getByRole('group', { name: 'Which Bazarak?' });
		toponyms('Bazarak')[0]?.click();
		await expect.element(choice.getByRole('button', { name: /Town/ })).toBeVisible();
		expect(choice.getByRole('button').elements()).toHaveLength(2);
		await userEvent.keyboard('{Escape}');
		await expect.element(choice).not.toBeInTheDocument();
		expect(asked.choosePlace).not.toHaveBeenCalled();
		const [name] = toponyms('Bazarak');
		expect(document.activeElement).toBe(name);
		name?.click();
		await expect.element(choice.getByRole('button', { name: /District/ })).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		expect(asked.choosePlace).toHaveBeenCalledExactlyOnceWith('bazarak');
		expect(document.activeElement).toBe(name);
	});

	it('without stored text lists its passages, marked as not checked, and brings the chosen one into view', async () => {
		const dataset = await fetchArticle((built) => {
			for (const source of built.sources) {
				delete source.text;
				delete source.range;
			}
			for (const one of [...built.claims, ...built.context]) delete one['position'];
			return built;
		});
		await showPanel({ dataset, panel: 'article', claim: 'c12' });
		expect(all('.article .tag')).toHaveLength(listStatements(dataset).length);
		expect(find('.article .tag').textContent).toBe(en.notChecked);
		expect(card()?.textContent).toContain('Most of Bazarak is held by the NRF.');
		const [frame, mark] = [find('.article'), markOf('c12')].map((one) => one.getBoundingClientRect());
		expect(mark?.top).toBeGreaterThanOrEqual(frame?.top ?? Number.NaN);
		expect(mark?.bottom).toBeLessThanOrEqual(frame?.bottom ?? Number.NaN);
	});

	it('with thirty passages on one sentence keeps each within reach', async () => {
		const dataset = await fetchArticle((built) => {
			const c12 = built.claims.find(({ id }) => id === 'c12');
			for (let i = 0; i < 30; i++) built.claims.push({ ...c12, id: `d${i}` });
			return built;
		});
		await showPanel({ dataset, panel: 'article' });
		for (const id of ['d0', 'd29', 'c12']) {
			await page.elementLocator(markOf(id)).click();
			await expect.poll(cardOf).toBe(id);
		}
	});

	it('with a text of 200,000 characters and a passage of 5,000 stays usable', async () => {
		const dataset = await fetchArticle((built) => {
			const [source] = built.sources;
			if (!source?.text) throw new Error('The article has a text');
			const start = source.text.length;
			const long = `${'Word upon word of Panjshir. '.repeat(200)}\n\n`.repeat(35);
			// A quote stands in its source once.
			source.text += `At length: ${long}`;
			source.range = { start: 0, end: source.text.length };
			const exact = source.text.slice(start, start + 5000);
			const position = { start, end: start + 5000, prefix: '', suffix: '' };
			built.claims.push({ ...built.claims[0], id: 'long', exact, position });
			return built;
		});
		await showPanel({ dataset, panel: 'article' });
		for (const id of ['long', 'c07']) {
			await page.elementLocator(markOf(id)).click();
			await expect.poll(cardOf).toBe(id);
		}
	});
});

describe('the card of a passage', () => {
	it.each([
		['c11', 'It reaches no district: it does not say which areas.'],
		['c13', 'It reaches no district: a denial of all or most of it denies no single part.'],
		['c05', 'It says nothing of who holds any ground, or of forces there.'],
		['c06', 'Context: nobody’s spokesman says it'],
		['c12', 'NRF’s account: Shutul, Anaba, Rokha, Dara and Khenj, from NRF (part) to no account'],
	])('says of %s how far it reaches and what else it could mean', async (claim, sentence) => {
		await showPanel({ dataset: article, panel: 'article', claim });
		expect(card()?.textContent).toContain(sentence);
	});

	it('says of a claim that it was not yet said on an earlier day', async () => {
		await showPanel({ dataset: article, panel: 'article', claim: 'c12', day: '2021-09-05' });
		expect(card()?.textContent).toContain('Not yet said on 5 September');
	});
});

describe('the table of districts', () => {
	const rowOf = (place: string) => find(`tr:has([data-row="${place}"])`);
	const places = () => all('[data-row]').map((one) => one.getAttribute('data-row'));

	it('counts of a district what a place inside lends it', async () => {
		const places = [
			aPlace({ id: 'n', boundary: unitSquare(0, 0) }),
			aPlace({ id: 't', level: 'town', parent: 'n' }),
		];
		const claims = [aClaim({ assertions: [{ place: 't' }] })];
		const dataset = aDataset({ places, scope: ['n'], claims });
		await showPanel({ dataset, panel: 'districts', day: '2021-01-02' });
		expect(find('tr:has([data-row="n"]) td.number').textContent).toBe('1');
	});

	it('says all that the map shows', async () => {
		await showPanel({ dataset: article, panel: 'districts' });
		expect(places()).toHaveLength(10);
		for (const [place, words] of [
			[
				'bazarak',
				['All held by the Taliban', 'said of Panjshir', 'Most held by the NRF', 'partly contradict'],
			],
			['paryan', ['All held by the NRF (inferred)', 'holder inferred, last said 5 September', 'contradict']],
			['andarab', ['No account', 'Taliban forces present', 'last said 5 September', 'one side only']],
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
			for (const word of words) expect(rowOf(place).textContent, place).toContain(word);
		}
	});

	it('is sorted, filtered, and opens its districts', async () => {
		const { asked } = await showPanel({ dataset: article, panel: 'districts' });
		const column = page.getByRole('columnheader', { name: 'Place' });
		await column.getByRole('button').click();
		expect(places().slice(0, 4)).toEqual(['anaba', 'bazarak', 'dara', 'khenj']);
		await column.getByRole('button').click();
		await expect.element(column).toHaveAttribute('aria-sort', 'descending');
		await page.getByRole('combobox', { name: 'Compared' }).selectOptions('contradict');
		await expect.element(page.getByText('2 of 10 shown')).toBeVisible();
		expect(new Set(places())).toEqual(new Set(['panjshir', 'paryan']));
		await page.getByRole('button', { name: 'Paryan', exact: true }).click();
		expect(asked.choosePlace).toHaveBeenCalledExactlyOnceWith('paryan');
	});

	it('leads from every row that names a place to the place, what observers say of it included', async () => {
		const places = [
			aPlace({ id: 'p', level: 'province' }),
			aPlace({ id: 'n', parent: 'p', boundary: unitSquare(0, 0) }),
		];
		const claims = [aClaim({ claimant: 'o', assertions: [{ place: 'n' }] })];
		const dataset = aDataset({ places, scope: ['n'], claims, observers: [anObserver('o')] });
		const { asked } = await showPanel({ dataset, panel: 'districts', day: '2021-01-02' });
		await page.elementLocator(find('.reported td b')).click();
		expect(asked.choosePlace).toHaveBeenLastCalledWith('n');
		await page.elementLocator(find('tr.group')).click({ position: { x: 200, y: 20 } });
		expect(asked.choosePlace).toHaveBeenLastCalledWith('p');
	});

	it.each([1, 4])('has a column for each of %i parties', async (count) => {
		const dataset = await fetchArticle((built: Built) => withParties(count, built));
		await showPanel({ dataset, panel: 'districts' });
		expect(page.getByRole('columnheader').elements()).toHaveLength(count + 3);
	});
});

describe('whose account', () => {
	it.each([
		[1, 'All sides'],
		[2, 'Both sides'],
		[4, 'All sides'],
	])('can be chosen with %i parties: any of them, or %s', async (count, all) => {
		const dataset = await fetchArticle((built: Built) => withParties(count, built));
		await stand({ dataset }, () => <AccountChoice />);
		expect(page.getByRole('radio').elements()).toHaveLength(count + 1);
		await expect.element(page.getByRole('radio', { name: all })).toBeChecked();
	});

	it('names an observer once, in the list, while that one is shown', async () => {
		const dataset = aDataset({ observers: [anObserver('o')] });
		await stand({ dataset, view: { account: observerId('o') } }, () => <AccountChoice />);
		await expect.element(page.getByRole('combobox', { name: en.alsoReported })).toHaveValue('o');
		const radios = page.getByRole('radio').elements();
		expect(radios).toHaveLength(dataset.parties.length + 1);
		expect(radios.filter((one) => (one as HTMLInputElement).checked)).toEqual([]);
	});
});

describe('the list of claims', () => {
	it('is filtered by words in any spelling, and says how many are shown', async () => {
		await showPanel({ dataset: article, panel: 'claims' });
		const count = page.getByRole('status');
		await expect.element(count).toHaveTextContent('33 of 33 shown');
		await page.getByRole('searchbox').fill('bāzārak CURRENTLY');
		await expect.element(count).toHaveTextContent('1 of 33 shown');
		expect(listed()).toEqual(['c27']);
		await page.getByRole('searchbox').fill('بازارک');
		await expect.poll(listed).toContain('c12');
		await page.getByRole('button', { name: 'Clear' }).click();
		await expect.element(count).toHaveTextContent('33 of 33 shown');
	});

	it('is filtered by party, speaker, channel, predicate, place and day', async () => {
		const filter = {
			voice: partyId('nrf'),
			speaker: 'Ahmad Massoud',
			channel: 'facebook-post',
			predicate: 'present',
			place: placeId('andarab'),
			day: toDay('2021-09-05'),
		} as const;
		await showPanel({ dataset: article, panel: 'claims', filter });
		expect(listed()).toEqual(['c17']);
		for (const label of ['Side or observer', 'Speaker', 'Channel', 'Says', 'Place', 'Said on'])
			await expect.element(page.getByRole('combobox', { name: label, exact: true })).not.toHaveValue('');
	});

	it('keeps its filters open, and the focus in them, as the last of them is taken back', async () => {
		await showPanel({ dataset: article, panel: 'claims', filter: { channel: 'facebook-post' } });
		const channel = page.getByRole('combobox', { name: 'Channel', exact: true });
		(channel.element() as HTMLElement).focus();
		await channel.selectOptions('Any');
		await expect.element(page.getByRole('status')).toHaveTextContent('33 of 33 shown');
		await expect.element(channel).toBeVisible();
		expect(document.activeElement).toBe(channel.element());
	});

	it('begins with what says something of a district, and is ordered otherwise when asked', async () => {
		await showPanel({ dataset: article, panel: 'claims' });
		expect(listed().slice(0, 3)).toEqual(['c07', 'c09', 'c12']);
		const order = page.getByRole('combobox', { name: 'Order', exact: true });
		await order.selectOptions('as in the article');
		await expect.poll(() => listed()[0]).toBe('c01');
		await order.selectOptions('by speaker');
		await expect.poll(() => listed()[0]).toBe('c05');
	});

	it('says how it stands to the one account that the map shows, and shows that alone when asked', async () => {
		await showPanel({ dataset: article, panel: 'claims', account: partyId('nrf') });
		const count = page.getByRole('status');
		await expect
			.element(page.getByText('The map shows what the NRF said: 10 of the passages listed are by the NRF.'))
			.toBeVisible();
		await page.getByRole('button', { name: 'Show only these' }).click();
		await expect.element(count).toHaveTextContent('10 of 33 shown');
		await page.getByRole('button', { name: 'Show everyone’s claims' }).click();
		await expect.element(count).toHaveTextContent('33 of 33 shown');
	});

	it('leads from a whole row to its card, and lets its words be selected', async () => {
		await showPanel({ dataset: article, panel: 'claims' });
		const quote = find('.statement[data-leads="c12"] blockquote');
		window.getSelection()?.selectAllChildren(quote);
		quote.click();
		expect(cardOf()).toBeUndefined();
		window.getSelection()?.removeAllRanges();
		await userEvent.click(quote);
		await expect.poll(cardOf).toBe('c12');
	});

	it('shows claims that reach no district as plainly as the others', async () => {
		await showPanel({ dataset: article, panel: 'claims' });
		const { textContent } = find('.statement:has([data-claim="c13"])');
		expect(textContent).toContain('Taliban’s claim of occupying Panjshir is false.');
		expect(textContent).toContain('Reaches no district');
	});
});
