// The invented dataset, cell by cell: fixtures/two-rivers/accounts.md is its table, worked out by hand from the rules.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listAsserted } from '../../src/domain/dataset.ts';
import { parseDay } from '../../src/domain/day.ts';
import { Ground } from '../../src/domain/ground.ts';
import { PREDICATES } from '../../src/domain/predicate.ts';
import { BASES } from '../../src/domain/reach.ts';
import { twoRivers } from '../datasets.ts';
import { TWO_RIVERS } from '../folders.ts';
import { readTables, writeAccount, writeCells } from './account-table.ts';

const USUAL = '';
const MONTH = '1901-05';
const ground = new Ground(twoRivers.dataset);
const tables = readTables(readFileSync(join(TWO_RIVERS, 'accounts.md'), 'utf8'), 'day').map(
	({ headings: [title = '', place = ''], key: day, cells }) => ({
		interpretation: title.startsWith('Two Rivers') ? USUAL : title,
		place,
		day,
		cells,
	}),
);

/** What the program makes of the same row. */
function work({ interpretation, place, day }: (typeof tables)[number]) {
	const date = parseDay(`${MONTH}-${day}`);
	const found = ground.accountPlaces.find((id) => id === place);
	if (date === undefined || found === undefined) throw new Error(`no day ${day} or no place ${place}`);
	const read = interpretation === USUAL ? undefined : ground.findInterpretation(interpretation);
	if (interpretation !== USUAL && !read) throw new Error(`no interpretation ${interpretation}`);
	return writeCells(ground.under(read).placeOn(found, date));
}

const places = [...new Set(tables.map((row) => `${row.interpretation || 'usually'}: ${row.place}`))];

describe.each(places)('%s', (title) => {
	const rows = tables.filter((row) => `${row.interpretation || 'usually'}: ${row.place}` === title);

	test.each(rows)('on the $day', (row) => {
		expect(work(row)).toEqual(row.cells);
	});

	test('every day has a row', () => {
		expect(rows.map(({ day }) => `${MONTH}-${day}`)).toEqual(ground.days);
	});
});

describe('the tables', () => {
	test('have every place that carries accounts', () => {
		const usual = tables.filter(({ interpretation }) => interpretation === USUAL);
		expect(new Set(usual.map(({ place }) => place))).toEqual(new Set(ground.accountPlaces));
	});

	test('have every place where the other interpretation changes something', () => {
		const other = ground.interpretations.find(({ id }) => id === 'ford-is-the-town');
		const changed = ground.accountPlaces.filter((place) =>
			ground.days.some((day) =>
				ground.voices.some((voice) => {
					const [usual, under] = [ground, ground.under(other)].map((one) => one.account(place, voice, day));
					return usual && under && writeAccount(usual) !== writeAccount(under);
				}),
			),
		);
		const told = tables.filter(({ interpretation }) => interpretation === 'ford-is-the-town');
		expect(new Set(told.map(({ place }) => place))).toEqual(new Set(changed));
	});

	test('have every predicate, every basis and every comparison', () => {
		const cells = tables.flatMap((row) => Object.values(row.cells));
		const words = new Set(cells.flatMap((cell) => cell.split(':')[0]?.split(' ') ?? []));
		const kinds = ['mixed', 'contradict', 'partly-contradict', 'agree', 'compatible', 'one-sided', 'silent'];
		expect([...words]).toEqual(expect.arrayContaining([...PREDICATES, ...BASES, ...kinds]));
	});
});

test('something is asserted of every kind of place', () => {
	const { places: all } = twoRivers.dataset;
	const levels = new Set(listAsserted(twoRivers.dataset).map((id) => all.get(id)?.level));
	expect([...levels].sort()).toEqual(
		['area', 'base', 'canton', 'crossing', 'height', 'march', 'road', 'town', 'valley', 'village'].sort(),
	);
});
