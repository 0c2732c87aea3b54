// What the search of the page finds in the article, and how it is used.
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Dataset } from '../../src/domain/dataset.ts';
import { Search } from '../../src/panel/Search.tsx';
import { SearchResults } from '../../src/panel/SearchResults.tsx';
import { searchEn } from '../../src/text/search-en.ts';
import { findFaults } from '../app/axe.ts';
import { all } from '../find.ts';
import { fetchArticle, showPanel, stand } from './stand.tsx';

let article: Dataset;
beforeAll(async () => {
	article = await fetchArticle();
});

const field = page.getByRole('searchbox', { name: 'Search the map and the article' });
const headings = () => all('.findings h2').map((one) => one.textContent);
const rows = (heading: string) =>
	all('.findings section')
		.filter((one) => one.querySelector('h2')?.textContent?.startsWith(heading))
		.flatMap((one) => [...one.querySelectorAll<HTMLElement>('.finding')]);

async function seek(words: string) {
	const { asked } = await stand({ dataset: article }, () => <Search />);
	await field.fill(words);
	// Before it has come, another line says that it is on its way.
	await expect
		.poll(() => all('.findings .count').map((one) => one.textContent))
		.toEqual([expect.stringMatching(/./)]);
	return asked;
}

describe('the search', () => {
	it('says how many of each kind it finds, and of places how often the article means them', async () => {
		await showPanel({ dataset: article, panel: 'article' });
		const marks = all('.toponym').filter((one) => one.textContent === 'Kabul').length;
		await seek('کابل');
		expect(headings()).toEqual(['Places: 2', 'Passages: 1', `In the article: ${marks}`]);
		expect(rows('Places').map((one) => one.textContent)).toEqual([
			`Kabul کابل City in Kabul Province ${marks} times in the article`,
			'Kabul Province کابل Province in Afghanistan not named in the article',
		]);
		expect(marks).toBe(5);
	});

	it('says that it has found nothing', async () => {
		await seek('atlantis');
		await expect.element(page.getByRole('status')).toHaveTextContent('Nothing found.');
	});

	it('leads to places, a person’s claims, passages and words', async () => {
		const asked = await seek('rokha');
		rows('Places')[0]?.click();
		expect(asked.choosePlace).toHaveBeenCalledExactlyOnceWith('rokha');
		await expect.poll(headings).toEqual([]);
		await field.fill('rokha dist');
		await expect.poll(() => rows('In the article')).toHaveLength(1);
		rows('In the article')[0]?.click();
		const { calls } = vi.mocked(asked.readAt).mock;
		expect(calls.map(([{ source, start, end }]) => source.text?.slice(start, end))).toEqual([
			'Rokha districts',
		]);
		await field.fill('mujahid');
		await expect.poll(() => rows('People')).toHaveLength(1);
		expect(rows('People')[0]?.textContent).toBe('Zabihullah Mujahid, Taliban spokesman 3 claims');
		rows('People')[0]?.click();
		expect(asked.listClaims).toHaveBeenCalledExactlyOnceWith({ speaker: 'Zabihullah Mujahid' });
		await field.fill('c13');
		await expect.poll(() => rows('Passages')[0]?.textContent).toContain('c13');
		rows('Passages')[0]?.click();
		expect(asked.read).toHaveBeenCalledExactlyOnceWith('c13');
	});

	it('shows a few of many, and the others when asked', async () => {
		const asked = await seek('panjshir');
		await page
			.getByRole('button', { name: /^Show \d+ more$/ })
			.last()
			.click();
		await expect.poll(() => rows('In the article')).toHaveLength(17);
		await expect.poll(() => document.activeElement).toBe(rows('In the article')[4]);
		await page.getByRole('button', { name: 'Show these in the list of claims' }).click();
		expect(asked.listClaims).toHaveBeenCalledExactlyOnceWith({ words: 'panjshir' });
	});
});

describe('by keyboard', () => {
	it('arrows move among what is found, Enter opens it and the focus is back in the field', async () => {
		const asked = await seek('kabul');
		await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}');
		expect(document.activeElement).toBe(rows('Places')[1]);
		expect(asked.point).toHaveBeenLastCalledWith({ place: 'kabul-province' });
		await userEvent.keyboard('{Enter}');
		expect(asked.choosePlace).toHaveBeenCalledExactlyOnceWith('kabul-province');
		await expect.element(field).toHaveFocus();
		expect(headings()).toEqual([]);
	});

	it('Enter in the field opens what was found first', async () => {
		const asked = await seek('kabul');
		const [first] = rows('Places');
		await userEvent.keyboard('{Enter}');
		await expect.poll(() => first?.isConnected).toBe(false);
		expect(asked.choosePlace).toHaveBeenCalledExactlyOnceWith('kabul');
		await expect.element(field).toHaveFocus();
	});

	it.each([
		['kabul', 'choosePlace', 'kabul'],
		['kareemi', 'listClaims', { speaker: 'Belal Kareemi' }],
	] as const)('Enter before %s is found opens what is found first', async (words, action, of) => {
		const done = vi.fn();
		const { asked } = await stand({ dataset: article }, () => (
			<SearchResults words={searchEn} asked={words} isHasty onDone={done} />
		));
		await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
		expect(asked[action]).toHaveBeenCalledExactlyOnceWith(of);
	});

	it('Escape closes what is found and nothing else, then empties the field, then is the page’s', async () => {
		await seek('kabul');
		const left: boolean[] = [];
		const hear = (event: KeyboardEvent) => left.push(!event.defaultPrevented);
		window.addEventListener('keydown', hear);
		await userEvent.keyboard('{ArrowDown}');
		left.length = 0;
		await userEvent.keyboard('{Escape}');
		await expect.poll(headings).toEqual([]);
		await expect.element(field).toHaveFocus();
		await expect.element(field).toHaveValue('kabul');
		await userEvent.keyboard('{Escape}');
		await expect.element(field).toHaveValue('');
		await userEvent.keyboard('{Escape}');
		expect(left).toEqual([false, false, true]);
		window.removeEventListener('keydown', hear);
	});

	it('what is found goes when the focus goes elsewhere', async () => {
		await stand({ dataset: article }, () => (
			<>
				<Search />
				<button type="button">Elsewhere</button>
			</>
		));
		await field.fill('kabul');
		await expect.poll(headings).toHaveLength(3);
		page.getByRole('button', { name: 'Elsewhere' }).element().focus();
		await expect.poll(headings).toEqual([]);
	});
});

it('has no faults that axe finds', async () => {
	await seek('panjshir');
	expect((await findFaults()).filter((fault) => fault.includes('search') || fault.includes('find'))).toEqual(
		[],
	);
});
