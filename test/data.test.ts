// Guards edits of data alone: whoever adds a claim, a place, a party or an outline is told here what is wrong.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listPlacesOf } from '../src/domain/claim.ts';
import { indexToponyms, listToponyms } from '../src/domain/gazetteer.ts';
import { buildDataset } from '../src/load/build-dataset.ts';
import { formatProblem } from '../src/load/problem.ts';
import offsets from './fixtures/reading-offsets.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '..');
const FOLDERS = [
	...readdirSync(join(ROOT, 'data'), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => `data/${name}`),
	'test/fixtures/two-rivers',
];

describe.each(FOLDERS)('%s', (folder) => {
	const built = buildDataset(join(ROOT, folder), ROOT);
	const { dataset } = built;
	const statements = [...(dataset?.claims ?? []), ...(dataset?.context ?? [])];

	test('has no problems', () => {
		expect(built.problems.map(formatProblem)).toEqual([]);
	});

	test('every quote stands in its source at its offsets, with what is around it', () => {
		for (const { id, quote } of statements) {
			const text = dataset?.sources.get(quote.source)?.text;
			if (text === undefined) {
				expect(quote.position, id).toBeUndefined();
				continue;
			}
			const { start = 0, end = 0, prefix, suffix } = quote.position ?? {};
			expect(text.slice(start, end), id).toBe(quote.exact);
			expect(text.slice(0, start).endsWith(prefix ?? 'no prefix'), id).toBe(true);
			expect(text.slice(end).startsWith(suffix ?? 'no suffix'), id).toBe(true);
		}
	});

	test('every passage finds each place that it names, and means the others for a reason', () => {
		const gazetteer = indexToponyms(dataset?.places ?? new Map());
		for (const statement of statements) {
			const found = listToponyms(statement.quote.exact, gazetteer);
			const named = found.flatMap(({ places }) => places.map(({ id }) => id));
			const unexplained = listPlacesOf(statement).filter(
				(id) => !named.includes(id) && !statement.meant.has(id),
			);
			expect(unexplained, statement.id).toEqual([]);
		}
	});

	test('every name is there in every language of the dataset', () => {
		expect(built.notes.map(formatProblem)).toEqual([]);
	});
});

describe('the article', () => {
	// Built here, and not taken from those that other tests share: a fault is told by its test, not by an import.
	const built = buildDataset(join(ROOT, 'data/panjshir-2021'), ROOT);
	const { dataset } = built;

	test('has every passage of the independent reading at the same offsets', () => {
		const passages = [...(dataset?.claims ?? []), ...(dataset?.context ?? [])].map(({ id, quote }) => [
			id,
			{ start: quote.position?.start, end: quote.position?.end },
		]);
		expect(Object.fromEntries(passages)).toEqual(offsets.passages);
	});

	test('ends where the reading ends, before the page it was copied from', () => {
		const [source] = dataset?.sources.values() ?? [];
		expect(source?.range).toEqual(offsets.range);
		expect(source?.text).toHaveLength(offsets.range.end);
	});

	test('is stored unchanged', () => {
		const stored = readFileSync(join(ROOT, 'seeds/cnn-2021-09-06-panjshir.txt'), 'utf8');
		expect(stored.startsWith(dataset?.sources.values().next().value?.text ?? 'no text')).toBe(true);
	});

	test.each([
		['Panjsher', ['panjshir']],
		['Rokha', ['rokha', 'rokha-town']],
		['Malimah', ['malimah']],
		['بازارک', ['bazarak', 'bazarak-town']],
		['Kabul', ['kabul-province', 'kabul']],
	])('names %s', (toponym, ids) => {
		const gazetteer = indexToponyms(dataset?.places ?? new Map());
		const [found] = listToponyms(`near ${toponym}.`, gazetteer);
		expect(found?.places.map(({ id }) => id)).toEqual(ids);
	});
});
