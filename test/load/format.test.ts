// The examples of docs/format.md make a dataset: whoever copies them gets what it says.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { CHANNELS } from '../../src/domain/claim.ts';
import { parseDay } from '../../src/domain/day.ts';
import { Ground } from '../../src/domain/ground.ts';
import { PREDICATES, TRAITS } from '../../src/domain/predicate.ts';
import { buildDataset } from '../../src/load/build-dataset.ts';
import { FILES, formatProblem, type Path } from '../../src/load/problem.ts';
import { ROOT } from '../folders.ts';
import { readTables, writeCells } from './account-table.ts';
import { setAt } from './edited-copy.ts';

const PAGE = readFileSync(join(ROOT, 'docs/format.md'), 'utf8');

/** By file name, which stands after the language of the fence. */
const examples = new Map(
	[...PAGE.matchAll(/^```(?:json|text) (\S+)\n([\s\S]*?)^```$/gm)].map(([, name = '', text = '']) => [
		name,
		text,
	]),
);

const parent = mkdtempSync(join(tmpdir(), 'claimed-ground-format-'));
afterAll(() => rmSync(parent, { recursive: true }));

function build(files: ReadonlyMap<string, string>) {
	const folder = join(parent, 'vale-2021');
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder);
	for (const [name, text] of files) writeFileSync(join(folder, name), text);
	return buildDataset(folder, ROOT);
}

const built = build(examples);

test('every file has an example', () => {
	expect([...examples.keys()].sort()).toEqual(
		['dataset.json', 'gazette.txt', ...Object.values(FILES)].sort(),
	);
});

test('the examples are a dataset without problems and notes', () => {
	expect(built.problems.map(formatProblem)).toEqual([]);
	expect(built.notes.map(formatProblem)).toEqual([]);
});

describe('its accounts are those of the table', () => {
	const rows = readTables(PAGE, 'place');
	const ground = built.dataset && new Ground(built.dataset);
	const day = parseDay('2021-09-07');

	test.each(rows)('$key', ({ key, cells }) => {
		const place = ground?.accountPlaces.find((id) => id === key);
		expect(ground && place && day && writeCells(ground.placeOn(place, day))).toEqual(cells);
	});

	test('which has every place that carries accounts', () => {
		expect(rows.map(({ key }) => key)).toEqual(ground?.accountPlaces);
	});
});

const PLACE_PARTS: readonly Path[] = [
	[],
	['properties'],
	['types', 0],
	['names', 0],
	['relations', 0],
	['geometry'],
	['links', 0],
	['homonyms', 0],
	['descriptions', 0],
];

/** Where a record of each kind lies, and what lies within it. */
const RECORDS: readonly { readonly file: string; readonly paths: readonly Path[] }[] = [
	{ file: 'dataset.json', paths: [[], ['corrections', 0], ['tiles']] },
	{ file: 'parties.json', paths: [[0], [0, 'colour']] },
	{ file: 'observers.json', paths: [[0]] },
	{ file: 'sources.json', paths: [[0], [0, 'range']] },
	{ file: 'claims.json', paths: [[0], [0, 'assertions', 0], [3, 'alternatives', 0]] },
	{ file: 'context.json', paths: [[0]] },
	{ file: 'translations.json', paths: [['fa']] },
	{ file: 'gazetteer.json', paths: [[], ...PLACE_PARTS.map((path) => ['features', 3, ...path])] },
	{
		file: 'boundaries.geojson',
		paths: [
			['features', 0],
			['features', 0, 'properties'],
		],
	},
	{
		file: 'neighbours.geojson',
		paths: [
			['features', 0],
			['features', 0, 'properties'],
		],
	},
	{
		file: 'valley.geojson',
		paths: [
			['features', 0, 'properties'],
			['features', 2, 'properties'],
		],
	},
];

/** What the build alone writes. */
const COMPUTED = ['position', 'text'];

describe('every key that a record can have is in an example:', () => {
	// What a record can have, the build tells whoever writes another key.
	test.each(RECORDS)('$file', ({ file, paths }) => {
		const example: unknown = JSON.parse(examples.get(file) ?? '');
		const edited = paths.reduce((whole, path) => setAt(whole, [...path, 'unheard-of'], 1), example);
		const answer = build(new Map([...examples, [file, JSON.stringify(edited)]]));
		const lines = answer.problems.map(formatProblem);
		const told = lines.filter((one) => one.includes('unknown key "unheard-of"'));
		expect(told).toHaveLength(paths.length);
		const passages = `${examples.get('claims.json')}${examples.get('context.json')}`;
		const text = ['claims.json', 'context.json'].includes(file) ? passages : examples.get(file);
		for (const line of told) {
			const known = /known are (.*)\.$/.exec(line)?.[1]?.split(', ') ?? [];
			expect(known, line).not.toEqual([]);
			const missing = known.filter((key) => !COMPUTED.includes(key) && !text?.includes(`"${key}":`));
			expect(missing, line).toEqual([]);
		}
	});
});

describe('it lists', () => {
	test('every predicate, with what portions it is said of', () => {
		const rows = readTables(PAGE, '`predicate`');
		expect(rows.map(({ key }) => key.replaceAll('`', ''))).toEqual([...PREDICATES]);
		for (const { key, cells } of rows) {
			const predicate = PREDICATES.find((one) => `\`${one}\`` === key);
			const hasPortion = predicate !== undefined && TRAITS[predicate].portions.length > 0;
			expect(cells['`portion`'] !== 'none', key).toBe(hasPortion);
		}
	});

	test('every channel', () => {
		const listed = /By what way it was said: ([^.]*)\./.exec(PAGE)?.[1]?.match(/[a-z-]+/g);
		expect(listed).toEqual([...CHANNELS]);
	});
});
