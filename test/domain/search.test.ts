import { describe, expect, test } from 'vitest';
import { layOutArticle, markOf, meantAt } from '../../src/domain/article.ts';
import { listStatements } from '../../src/domain/dataset.ts';
import { indexNames } from '../../src/domain/gazetteer.ts';
import { Ground } from '../../src/domain/ground.ts';
import { excerptAt, search } from '../../src/domain/search.ts';
import { filterStatements } from '../../src/domain/statement-filter.ts';
import { aClaim, aContext, aDataset, aPlace, aSource } from '../build.ts';
import { article, twoRivers } from '../datasets.ts';

const TEXT =
	'Menu: Norton\nNorton is ours, said Ada Rill of the Mill. The Nortons left Nórton Vale.\nDelta said that Delta is quiet.';
const GROUND = new Ground(
	aDataset({
		places: [
			aPlace({ id: 'vale', level: 'valley', names: ['Norton Vale'] }),
			aPlace({
				id: 'n',
				title: 'Norton',
				toponyms: [
					{ text: 'Norton', lang: 'en' },
					{ text: 'نورتن', lang: 'fa-Arab' },
				],
			}),
			aPlace({ id: 'town', level: 'town', parent: 'n', names: ['Norton'] }),
			aPlace({ id: 'port', level: 'town', parent: 'n', names: ['Port Norton'] }),
			aPlace({ id: 'delta', level: 'country', names: ['Delta', 'Deltaland'] }),
		],
		scope: ['n'],
		sources: [
			aSource({ text: TEXT, range: { start: TEXT.indexOf('\n') + 1, end: TEXT.length } }),
			aSource({ id: 'radio', text: 'Norton! The mills of Norton' }),
			aSource({ id: 'unstored' }),
		],
		claims: [
			aClaim({ id: 'c1', exact: 'Norton is ours', start: 13, speaker: 'Ada Rill', assertions: [{}] }),
			aClaim({ id: 'c2', speaker: 'Ada Rill', role: 'Quartermaster of the Mill', assertions: [{}] }),
			aClaim({ id: 'c3', speaker: 'Bo Lee', said: '2021-01-03', note: 'Not checked.' }),
			aClaim({
				id: 'c4',
				exact: 'Delta said',
				start: TEXT.indexOf('Delta'),
				speaker: 'Bo Lee',
				meansParty: { Delta: 'a' },
			}),
		],
		context: [aContext({ id: 'x1', exact: 'The Nortons left', mentions: ['town'] })],
	}),
);
const find = (words: string, ground = GROUND) => search(words, ground);
const places = (words: string) => find(words).places.map(({ place: { id }, count }) => `${id} ${count}`);
const words = (sought: string) =>
	find(sought).words.map(
		({ source, start, end }) => `${source.id} ${start} ${source.text?.slice(start, end)}`,
	);

test.each(['', '  ', '– …'])('no word finds nothing: “%s”', (nothing) => {
	expect(find(nothing)).toEqual({ places: [], people: [], passages: [], words: [] });
});

describe('places', () => {
	test('are found by their name, then by how it begins, then by any of its words', () => {
		expect(places('norton')).toEqual(['n 3', 'town 2', 'vale 1', 'port 0']);
	});

	test('whose first name another is are not counted where nothing else speaks for them', () => {
		const ground = new Ground(
			aDataset({
				places: [
					aPlace({ id: 'around', level: 'province', names: ['Norton Shire', 'Norton'] }),
					aPlace({ id: 'n', parent: 'around', names: ['Norton'] }),
				],
				scope: ['n'],
				sources: [aSource({ text: 'Norton, in Norton Shire. Norton spoke.' })],
				context: [aContext({ id: 'x1', exact: 'Norton spoke', start: 25, mentions: ['around'] })],
			}),
		);
		const counts = find('norton', ground).places.map(({ place: { id }, count }) => `${id} ${count}`);
		expect(counts).toEqual(['around 2', 'n 1']);
	});

	test('are found by each name, in another script and by the beginnings of words', () => {
		expect(places('نورتن')).toEqual(['n 3']);
		expect(places('va nor')).toEqual(['vale 1']);
		expect(find('deltal').places[0]?.toponym).toBe('Deltaland');
		expect(places('orton')).toEqual([]);
	});

	test('are counted once, however many of their names fit', () => {
		expect(places('delta')).toEqual(['delta 1']);
	});
});

describe('people', () => {
	test('are found by name and role, with how many claims they make', () => {
		expect(find('ada').people).toEqual([
			{ speaker: 'Ada Rill', role: 'Quartermaster of the Mill', language: 'en', count: 2 },
		]);
		expect(find('quarter').people.map(({ speaker }) => speaker)).toEqual(['Ada Rill']);
		expect(find('lee').people).toEqual([{ speaker: 'Bo Lee', language: 'en', count: 2 }]);
		expect(find('ada lee').people).toEqual([]);
	});
});

describe('in a language that the data is translated into', () => {
	const texts = new Map([
		['Ada Rill', 'آدا ریل'],
		['Quartermaster of the Mill', 'تحویلدار آسیاب'],
		['Norton is ours', 'نورتن از ماست'],
		['Not checked.', 'بررسی نشده.'],
	]);
	const both = (words: string) => search(words, GROUND, { isDraft: true, texts });

	test.each(['ada', 'آدا', 'mill', 'آسیاب', 'ada آسیاب'])(
		'people are found by either spelling: %s',
		(name) => {
			expect(both(name).people.map(({ speaker }) => speaker)).toEqual(['Ada Rill']);
		},
	);

	test.each([
		['از ماست', ['c1']],
		['ریل', ['c1', 'c2']],
		['بررسی', ['c3']],
		['not checked', ['c3']],
	])('passages are found by the words of quotes, people and notes in either: %s', (words, ids) => {
		expect(both(words).passages.map(({ id }) => id)).toEqual(ids);
	});

	test('a translation that has not come finds nothing, and what was looked for before it came is found with it', () => {
		expect(find('ریل').passages).toEqual([]);
		expect(both('ریل').passages).toHaveLength(2);
	});
});

test('passages are those that the list of claims shows for the same words, those whose quotes have them first', () => {
	const passages = (words: string) => find(words).passages.map(({ id }) => id);
	for (const words of ['norton', 'نورتن', 'ada rill', 'left']) {
		const listed = filterStatements({ words }, GROUND).map(({ id }) => id);
		expect(passages(words).toSorted(), words).toEqual(listed.toSorted());
	}
	expect(passages('norton')).toEqual(['c1', 'x1', 'c2']);
	expect(passages('نورتن')).toEqual(['c1', 'c2']);
});

describe('words of the sources', () => {
	test('are found one after the other, the last perhaps only begun, in the documents alone', () => {
		expect(words('said ada')).toEqual(['paper 29 said Ada']);
		expect(words('the mil')).toEqual(['paper 46 the Mill', 'radio 8 The mills']);
		expect(words('mill the')).toEqual(['paper 50 Mill. The']);
		expect(words('menu')).toEqual([]);
	});

	test('are found in every spelling where they are the name of a place', () => {
		expect(words('نورتن').map((one) => one.split(' ')[2])).toEqual(['Norton', 'Norton', 'Norton']);
		expect(words('norton')).toEqual([
			'paper 13 Norton',
			'paper 60 Nortons',
			'paper 73 Nórton',
			'radio 0 Norton',
			'radio 21 Norton',
		]);
	});

	test('that mean a party are words, but no mark of the place', () => {
		expect(words('delta')).toHaveLength(2);
		expect(places('delta')).toEqual(['delta 1']);
	});

	test('are shown with what stands around them in their paragraph', () => {
		const [found] = find('left').words;
		expect(found && excerptAt(found)).toEqual({
			before: '…ours, said Ada Rill of the Mill. The Nortons ',
			words: 'left',
			after: ' Nórton Vale.',
		});
		const [first] = find('norton').words;
		expect(first && excerptAt(first)).toMatchObject({ before: '', words: 'Norton' });
	});
});

describe.each([
	['the article', article.dataset],
	['two rivers', twoRivers.dataset],
])('in %s', (_, dataset) => {
	const ground = new Ground(dataset);
	const runs = [...dataset.sources.values()].flatMap((source) =>
		layOutArticle(source, listStatements(dataset), indexNames(ground)).flatMap(({ runs }) =>
			runs.map((run) => ({ source: source.id, run })),
		),
	);

	test('a place is counted as often as a mark of the reader’s text means it, by whichever name it is sought', () => {
		for (const { id, toponyms } of dataset.places.values()) {
			const meant = runs.filter(({ run }) => meantAt(run).some((place) => place.id === id));
			const marked = runs.filter(({ run }) => markOf(run)?.places.some((place) => place.id === id));
			for (const { text } of toponyms) {
				const { places, words } = search(text, ground);
				expect(places.find(({ place }) => place.id === id)?.count, text).toBe(meant.length);
				const found = new Set(words.map(({ source, start }) => `${source.id} ${start}`));
				for (const { source, run } of marked) expect(found, text).toContain(`${source} ${run.start}`);
			}
		}
	});

	test('every mark means some of those that it leads to', () => {
		for (const { run } of runs) {
			const bearers = markOf(run)?.places ?? [];
			expect(meantAt(run).length > 0).toBe(bearers.length > 0);
			expect(bearers).toEqual(expect.arrayContaining([...meantAt(run)]));
		}
	});
});

test.each(['Kabul', 'kabul', 'کابل'])(
	'Kabul, sought as %s, is found five times in the article, its province never',
	(name) => {
		const { places, words } = search(name, new Ground(article.dataset));
		expect(places.map(({ place: { id }, count }) => [id, count])).toEqual([
			['kabul', 5],
			['kabul-province', 0],
		]);
		expect(words).toHaveLength(5);
	},
);
