// What is too much to be read: refused at once, in a line or a few, whatever else is wrong with it.
import { describe, expect, test } from 'vitest';
import { formatProblem, formatProblems, inFile, type Path } from '../../src/load/problem.ts';
import { readDataset } from '../../src/load/read-dataset.ts';
import { twoRivers } from '../datasets.ts';
import { setAt } from './edited-copy.ts';

const { json } = twoRivers;

function linesOf(raw: unknown): readonly string[] {
	return readDataset({ raw, locate: inFile('f'), problems: [], unread: [] }).problems.map(formatProblem);
}
const linesWith = (path: Path, value: unknown) => linesOf(setAt(json, path, value));
const many = <T>(count: number, one: T) => Array.from({ length: count }, () => one);
const numbered = (count: number) => Object.fromEntries(many(count, 1).map((one, i) => [`k${i}`, one]));
const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

const RING: Path = ['boundaries', 'features', 0, 'geometry', 'coordinates', 0];
const ring = (count: number) => many(count, [0.5, 1.5]);

describe('there is too much of', () => {
	test.each<[title: string, path: Path, value: unknown, line: string]>([
		[
			'types in each other',
			['gazetteer', 'features', 0, 'types'],
			nested(100_000),
			'f.gazetteer.features[0] (two-rivers).types[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]: nested more than 20 deep. Nothing of a dataset is: take it out.',
		],
		[
			'a list in a record',
			['claims', 0, 'mentions'],
			many(200_000, 1),
			'f.claims[0] (m1).mentions: 200,000 entries where 10,000 are the most. Leave some out, or make several of it.',
		],
		[
			'keys in a record',
			['claims', 0, 'meant'],
			numbered(200_000),
			'f.claims[0] (m1).meant: 200,000 keys where 1,000 are the most. Leave some out.',
		],
		[
			'a ring',
			RING,
			ring(1_000_000),
			'f.boundaries.features[0] (upper).geometry.coordinates[0]: 1,000,000 positions where 20,000 are the most. Generalise it.',
		],
		[
			'outlines together',
			RING.slice(0, -1),
			many(101, ring(20_000)),
			'f.boundaries.features[0] (upper).geometry.coordinates[100]: more than 2,000,000 positions in all up to here. Generalise the outlines.',
		],
		[
			'a text',
			['title', 'en'],
			'\u2067'.repeat(100_000),
			'f.title.en: 100,000 letters where 10,000 are the most. Shorten it.',
		],
		[
			'a name of a place',
			['gazetteer', 'features', 0, 'names', 0, 'toponym'],
			'a '.repeat(1000),
			'f.gazetteer.features[0] (two-rivers).names[0].toponym: 2,000 letters where 200 are the most. Shorten it.',
		],
		[
			'a stored text',
			['sources', 0, 'text'],
			'a'.repeat(2_000_001),
			'f.sources[0] (gazette).text: 2,000,001 letters where 2,000,000 are the most. Shorten it.',
		],
		[
			'parties',
			['parties'],
			many(51, {}),
			'f.parties: 51 entries where 50 are the most. Leave some out, or make several of it.',
		],
	])('%s', (_, path, value, line) => {
		expect(linesWith(path, value)).toEqual([line]);
	});

	test('everything, of which the first hundred are told', () => {
		expect(linesWith(['claims'], many(500, { exact: 'a'.repeat(10_001) }))).toHaveLength(100);
	});
});

describe('a key is refused that every object has', () => {
	test.each(['__proto__', 'constructor', 'prototype'])('%s', (key) => {
		const record: unknown = JSON.parse(`{"${key}": "Mill"}`);
		expect(linesWith(['claims', 0, 'meansParty'], record)).toEqual([
			`f.claims[0] (m1).meansParty.${key}: no key can be "${key}". Name it otherwise.`,
		]);
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	});

	test.each(['__proto__', 'constructor', 'prototype'])('as an id: %s', (id) => {
		expect(linesWith(['parties', 2, 'id'], id)[0]).toBe(
			`f.parties[2]${/^[a-z]/.test(id) ? ` (${id})` : ''}.id: "${id}" cannot be an id. Use small letters, digits and single hyphens: "deh-salah".`,
		);
	});
});

describe('there is room for', () => {
	test('texts, names and lists of any use', () => {
		expect(linesWith(['claims', 0, 'note'], 'a'.repeat(10_000))).toEqual([]);
		expect(linesWith(['claims', 0, 'mentions'], many(10_000, 'upper'))).toEqual([]);
		expect(
			linesWith(['gazetteer', 'features', 0, 'names', 1], { toponym: 'a'.repeat(200), lang: 'la' }),
		).toEqual([]);
	});

	test('more claims than anybody records', () => {
		const claims = many(200_000, 0);
		const [first, ...others] = linesWith(['claims'], claims);
		expect(first).toBe('f.claims[0]: expected an object but got 0. Correct it.');
		expect(others.length).toBeGreaterThan(199_000);
	});
});

test('of very many problems the first thousand are listed, and how many more there are', () => {
	const problem = { ...inFile('f')(['a']), message: 'wrong', remedy: 'Correct it.' };
	expect(formatProblems(many(1000, problem))).toHaveLength(1000);
	const lines = formatProblems(many(12_000, problem));
	expect(lines).toHaveLength(1001);
	expect(lines.at(-1)).toBe('And 11,000 more.');
});

test('arrays and null in place of anything are told, and nothing throws', () => {
	for (const path of Object.keys(json)) {
		for (const value of [null, [], {}, [null], [[]], 1e308, true, '']) {
			expect(() => linesWith([path], value)).not.toThrow();
		}
	}
});
