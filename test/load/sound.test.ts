// A draft with faults is shown as far as it is sound: no record that is faulty, and none that refers to one.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BOTH } from '../../src/domain/account-choice.ts';
import { listStatements } from '../../src/domain/dataset.ts';
import { Ground } from '../../src/domain/ground.ts';
import type { PlaceId } from '../../src/domain/place.ts';
import { FORMATS } from '../../src/export/formats.ts';
import { drawPicture } from '../../src/export/picture/picture.ts';
import { createRequest } from '../../src/export/request.ts';
import { formatProblem, type Path } from '../../src/load/problem.ts';
import { parseText } from '../../src/load/raw-dataset.ts';
import { readDataset } from '../../src/load/read-dataset.ts';
import { listAt, textAt } from '../../src/load/value-at.ts';
import { en } from '../../src/text/en.ts';
import { twoRivers } from '../datasets.ts';
import { setAt } from './edited-copy.ts';

const { json, dataset: whole } = twoRivers;
const read = (raw: unknown) => readDataset(parseText(JSON.stringify(raw), 'two-rivers.json'));
const readWith = (path: Path, value: unknown) => read(setAt(json, path, value));

/** Ids of what is left out, of all claims and context. */
const leftOut = (path: Path, value: unknown) => {
	const { dataset, problems } = readWith(path, value);
	expect(problems).not.toEqual([]);
	const kept = new Set(dataset && listStatements(dataset).map(({ id }) => id));
	return listStatements(whole)
		.map(({ id }) => id)
		.filter((id) => !kept.has(id))
		.join(' ');
};
const claimsOf = (isMeant: (claim: (typeof whole.claims)[number]) => boolean) =>
	whole.claims
		.filter(isMeant)
		.map(({ id }) => id)
		.join(' ');

describe('left out is', () => {
	test('a claim that is faulty, and no other', () => {
		expect(leftOut(['claims', 0, 'predicat'], 1)).toBe('m1');
		expect(leftOut(['claims', 0, 'exact'], 'nobody said this')).toBe('m1');
	});

	test('a claim or a place that is too large to be looked at, and no other', () => {
		expect(leftOut(['claims', 0, 'note'], 'a'.repeat(10_001))).toBe('m1');
		const nested: unknown = JSON.parse('['.repeat(99) + ']'.repeat(99));
		const last = whole.places.size - 1;
		const { dataset } = readWith(['gazetteer', 'features', last, 'x-own'], nested);
		expect([...(dataset?.places.keys() ?? [])]).toEqual([...whole.places.keys()].slice(0, last));
	});

	test('what an observer says who is faulty', () => {
		expect(leftOut(['observers', 0, 'name'], 7)).toBe(
			claimsOf(({ claimant }) => whole.observers.some(({ id }) => id === claimant)),
		);
	});

	test('what a party says, and what is said of it', () => {
		const [party] = whole.parties;
		expect(leftOut(['parties', 0, 'name'], 7).split(' ')).toEqual(
			expect.arrayContaining(
				claimsOf(
					({ claimant, assertions }) =>
						claimant === party?.id || assertions.some(({ holder }) => holder === party?.id),
				).split(' '),
			),
		);
	});

	test('what is quoted from a source that is faulty', () => {
		expect(leftOut(['sources', 1, 'publisher'], 7)).toBe('g1');
	});

	test('a district without a sound outline, and what is said of it', () => {
		const { dataset } = readWith(['boundaries', 'features', 0, 'geometry', 'coordinates'], []);
		const [first] = whole.scope;
		expect(dataset?.scope).toEqual(whole.scope.slice(1));
		expect(dataset?.claims.some(({ assertions }) => assertions.some(({ place }) => place === first))).toBe(
			false,
		);
	});

	test('a place in a place that is faulty', () => {
		const index = [...whole.places.keys()].indexOf(whole.scope[0] as PlaceId);
		const { dataset } = readWith(['gazetteer', 'features', index, 'names'], []);
		const inside = [...whole.places.values()].filter(({ parent }) => parent === whole.scope[0]);
		expect(inside.length).toBeGreaterThan(0);
		for (const { id } of inside) expect(dataset?.places.has(id)).toBe(false);
	});

	test('what the dataset may do without', () => {
		const { dataset } = readWith(['contact'], 'nowhere');
		expect(dataset && 'contact' in dataset).toBe(false);
		expect(dataset?.claims).toEqual(whole.claims);
	});
});

test('each statement that has no fault of its own is told, with what it is left out with', () => {
	const { fallen = [] } = readWith(['observers', 0, 'name'], 7);
	const observer = whole.observers[0]?.id;
	const said = whole.claims.filter(({ claimant }) => claimant === observer);
	expect(fallen.map(formatProblem)).toEqual(
		said.map(({ id }) => {
			const index = listAt(json, 'claims').findIndex((one) => textAt(one, 'id') === id);
			return `two-rivers.json.claims[${index}] (${id}): left out with "${observer}", which cannot be shown. Correct what is told of that first, or of a district within it.`;
		}),
	);
	expect(readWith(['contact'], 'nowhere').fallen).toEqual([]);
});

describe('shown nevertheless is', () => {
	test('all that is said, where the scope names a place that there is not', () => {
		const { dataset, problems } = readWith(['scope', whole.scope.length], 'nowhere');
		expect(problems.map(({ path }) => path)).toEqual([`.scope[${whole.scope.length}]`]);
		expect(dataset).toEqual(whole);
	});

	test('a dataset that does not say what it must of itself', () => {
		for (const key of ['format', 'id', 'title', 'version', 'daysNote']) {
			const { dataset, problems } = readWith([key], undefined);
			expect(problems.map(({ path }) => path)).toEqual([`.${key}`]);
			expect(dataset?.claims).toEqual(whole.claims);
		}
	});

	test('a party of a colour that weighs too much', () => {
		const { dataset, problems } = readWith(['parties', 0, 'colour', 'light'], '#000000');
		expect(problems).not.toEqual([]);
		expect(dataset?.claims).toEqual(whole.claims);
	});

	test('what statements refer to, without what only tells more of it and is faulty', () => {
		for (const [path, value] of [
			[['sources', 0, 'url'], 'nowhere'],
			[['gazetteer', 'features', 0, 'links'], 'nowhere'],
			[['parties', 0, 'colours'], {}],
			[['observers', 0, 'colour'], '#000000'],
		] as const) {
			const { dataset, problems, shortened } = readWith(path, value);
			expect(problems.map(({ at }) => at)).toEqual([path]);
			expect(shortened).toBe(1);
			expect(dataset?.claims).toEqual(whole.claims);
			expect(dataset?.parties).toEqual(whole.parties);
			expect([...(dataset?.places.keys() ?? [])]).toEqual([...whole.places.keys()]);
		}
		const { dataset } = readWith(['sources', 0, 'url'], 'nowhere');
		const [first] = whole.sources.values();
		expect([...(dataset?.sources.values() ?? [])][0]).toEqual({ ...first, url: undefined });
	});

	test('nothing that could be another thing without its faulty part', () => {
		const inside = [...whole.places.values()].findIndex(({ parent }) => parent !== null);
		for (const [key, value] of [
			['relation', []],
			['relations', 'nowhere'],
		] as const) {
			const { dataset } = readWith(['gazetteer', 'features', inside, key], value);
			expect(dataset?.places.has([...whole.places.keys()][inside] as PlaceId)).not.toBe(true);
		}
		expect(readWith(['sources', 1, 'range'], 'all').dataset?.sources.size).toBe(whole.sources.size - 1);
	});

	test('a claim whose source was published before', () => {
		expect(leftOut(['sources', 0, 'published'], '1901-01-01')).toBe('');
	});
});

describe('nothing can be shown', () => {
	test.each([
		[['scope'], []],
		[['parties'], []],
		[['sources'], []],
		[['boundaries'], {}],
		[['colouredLevel'], 7],
	] as const)('without %j', (path, value) => {
		const { dataset, problems } = readWith(path, value);
		expect(dataset).toBeUndefined();
		expect(problems).not.toEqual([]);
	});
});

test('what is shown of a faulty dataset can be worked out, drawn and taken away', async () => {
	const paths = fc.constantFrom(...listPaths(json).filter((path) => path.length > 0));
	const anything = fc.oneof(fc.constant(undefined), fc.jsonValue({ maxDepth: 1 }));
	await fc.assert(
		fc.asyncProperty(
			fc.tuple(paths, anything),
			fc.tuple(paths, anything),
			async ([one, value], [other, second]) => {
				const { dataset, problems } = read(setAt(setAt(json, one, value), other, second));
				if (!dataset || problems.length === 0) return;
				const ground = new Ground(dataset);
				const day = ground.days.at(-1);
				if (!day) return;
				const request = createRequest(ground, day, en);
				drawPicture({ ...request, account: BOTH, theme: 'light', layout: 'sheet' });
				for (const format of FORMATS) (await format.load())(request);
			},
		),
		{ numRuns: 25 },
	);
});

/** Every path into a JSON value, its own first. */
function listPaths(value: unknown): readonly Path[] {
	if (typeof value !== 'object' || value === null) return [[]];
	const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
	return [[], ...entries.flatMap(([key, inner]) => listPaths(inner).map((path) => [key, ...path]))];
}
