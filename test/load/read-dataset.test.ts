import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatProblem, inFile, type Path } from '../../src/load/problem.ts';
import { readDataset } from '../../src/load/read-dataset.ts';
import { placeId, sourceId } from '../build.ts';
import { twoRivers } from '../datasets.ts';
import { TWO_RIVERS } from '../folders.ts';
import { setAt } from './edited-copy.ts';

const { json, dataset } = twoRivers;

const read = (raw: unknown) =>
	readDataset({ raw, locate: inFile('two-rivers.json'), problems: [], unread: [] });

const linesOf = (raw: unknown) => read(raw).problems.map(formatProblem);

describe('the built file', () => {
	test('is JSON that the browser reads as the build did', () => {
		expect(read(JSON.parse(JSON.stringify(json)))).toEqual({ dataset, problems: [], notes: [] });
	});

	test('carries the text of a source up to the end of its range, so that offsets stay true', () => {
		const text = dataset.sources.get(sourceId('gazette'))?.text;
		const stored = readFileSync(join(TWO_RIVERS, 'gazette.txt'), 'utf8');
		expect(text).toBe(stored.slice(0, 288));
		expect(text?.endsWith('on Wednesday evening.')).toBe(true);
	});

	test('gives quotes of a source without text no position', () => {
		const positions = dataset.claims.map(({ id, quote }) => [id, quote.position?.start] as const);
		expect(positions.filter(([, start]) => start === undefined)).toEqual([['g1', undefined]]);
		expect(positions).toEqual(
			expect.arrayContaining([
				['d1', 158],
				['d2', 204],
				['m1', 33],
			]),
		);
	});

	test('has the outline of a place above made of those of its districts', () => {
		const outer = dataset.places.get(placeId('two-rivers'));
		expect(outer?.boundary?.type).toBe('Polygon');
		expect(dataset.bounds).toEqual([0, 0, 2, 2]);
	});
});

describe('a dataset', () => {
	test('lists claims by id, whatever their order in the file', () => {
		const ids = 'd1 d2 d3 d4 d5 g1 g2 g3 m1 m2 m3 m4 m5 w1 w2 w3 w4 w5 w6 w7';
		expect(dataset.claims.map(({ id }) => id).join(' ')).toBe(ids);
		const claims = (json['claims'] as readonly object[]).slice(0, 4);
		const renumbered = claims.map((claim, i) => ({ ...claim, id: `c${[100, 12, 9, 2][i]}` }));
		const parsed = read({ ...json, claims: renumbered });
		expect(parsed.dataset?.claims.map(({ id }) => id)).toEqual(['c2', 'c9', 'c12', 'c100']);
	});

	test('needs no base map', () => {
		const { neighbours, lines, passes, country } = dataset.basemap;
		expect([neighbours, lines, passes].map(({ features }) => features.length)).toEqual([0, 0, 0]);
		expect(country).toBeUndefined();
		expect(dataset.tiles).toBeUndefined();
	});

	test('keeps homonyms elsewhere apart from places', () => {
		expect(dataset.places.get(placeId('ford-town'))?.homonyms).toEqual([
			{ name: 'Ford, over the sea', position: [10, 10] },
		]);
	});

	test('leaves out what the data does not say', () => {
		const [claim] = dataset.claims;
		expect(claim && ['role', 'about', 'note', 'notVerified'].filter((key) => key in claim)).toEqual([]);
		expect(claim?.meant.size).toBe(0);
	});
});

describe('in one file', () => {
	test('problems are told by their path in it', () => {
		expect(linesOf(setAt(json, ['claims', 0, 'claimant'], 'mil'))).toEqual([
			'two-rivers.json.claims[0] (m1).claimant: no party or observer "mil"; nearest: "mill". Add it to parties.json or observers.json or correct the id.',
		]);
	});

	test('a position that leads to other words is refused', () => {
		expect(linesOf(setAt(json, ['claims', 0, 'position', 'start'], 32))).toEqual([
			'two-rivers.json.claims[0] (m1).position: "gazette" has other words there than the quote. Leave the position out: it is computed.',
		]);
	});

	test('a position in a text that is not there is refused', () => {
		const position = { start: 0, end: 4, prefix: '', suffix: '' };
		expect(linesOf(setAt(json, ['claims', 1, 'position'], position))).toEqual([
			'two-rivers.json.claims[1] (g1).position: "radio" has other words there than the quote. Leave the position out: it is computed.',
		]);
	});

	test('anything that is no dataset is refused', () => {
		for (const raw of [null, undefined, 1, 'x', [], {}]) expect(linesOf(raw)).not.toEqual([]);
		expect(linesOf(null)[0]).toBe('two-rivers.json: expected an object but got null. Correct it.');
	});
});

describe('whatever the data', () => {
	const LINE = /^two-rivers\.json.*: .+\. .+\.$/;

	test('the parser answers with a dataset or with lines, and never throws', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (raw) => {
				expect(linesOf(raw)).not.toEqual([]);
			}),
		);
	});

	test('one value replaced by any other costs lines of file, path, fault and remedy', () => {
		const paths = listPaths(json);
		fc.assert(
			fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 2 }), (path, value) => {
				for (const line of linesOf(setAt(json, path, value))) expect(line).toMatch(LINE);
			}),
			{ numRuns: 300 },
		);
	});
});

/** Every path into a JSON value, its own first. */
function listPaths(value: unknown): readonly Path[] {
	if (typeof value !== 'object' || value === null) return [[]];
	const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
	return [[], ...entries.flatMap(([key, inner]) => listPaths(inner).map((path) => [key, ...path]))];
}
