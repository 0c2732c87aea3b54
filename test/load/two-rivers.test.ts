// The invented dataset, cell by cell: fixtures/two-rivers/accounts.md is its table, worked out by hand from the rules.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Account } from '../../src/domain/account.ts';
import { listAsserted } from '../../src/domain/dataset.ts';
import { parseDay } from '../../src/domain/day.ts';
import { Ground } from '../../src/domain/ground.ts';
import { PREDICATES } from '../../src/domain/predicate.ts';
import { BASES } from '../../src/domain/reach.ts';
import { TWO_RIVERS, twoRivers } from '../datasets.ts';

const USUAL = '';
const MONTH = '1901-05';
const ground = new Ground(twoRivers.dataset);
const tables = readTables(readFileSync(join(TWO_RIVERS, 'accounts.md'), 'utf8'));

interface Row {
	/** Empty for the usual one. */
	readonly interpretation: string;
	readonly place: string;
	readonly day: string;
	/** By the heads of the columns. */
	readonly cells: ReadonlyMap<string, string>;
}

/** The rows of all tables: each stands under the heading of its place, and that of its interpretation. */
function readTables(markdown: string): readonly Row[] {
	const rows: Row[] = [];
	let [interpretation, place, heads] = [USUAL, '', [] as readonly string[]];
	for (const line of markdown.split('\n')) {
		const [, mark, title = ''] = /^(#+) (.*)$/.exec(line) ?? [];
		if (mark === '##') [place, heads] = [title, []];
		else if (mark === '#') interpretation = title.startsWith('Two Rivers') ? USUAL : title;
		if (!line.startsWith('|')) continue;
		const [day = '', ...cells] = line
			.split('|')
			.slice(1, -1)
			.map((cell) => cell.trim());
		if (day === 'day') heads = cells;
		else if (!day.startsWith('-')) {
			rows.push({
				interpretation,
				place,
				day,
				cells: new Map(heads.map((head, i) => [head, cells[i] ?? ''])),
			});
		}
	}
	return rows;
}

/** An account as the tables write it. */
function write({ kind, holder, portion, basis, claims, also, overtaken, carriedFrom }: Account): string {
	const ids = (list: Account['claims']) => list.map(({ id }) => id).join(' ');
	const said = [kind, holder, portion, basis].filter((part) => part !== undefined).join(' ');
	return [
		kind === 'silent' ? '–' : `${said}: ${ids(claims)}`,
		...(also.length > 0 ? [`also ${ids(also)}`] : []),
		...(overtaken.length > 0 ? [`overtaken ${ids(overtaken)}`] : []),
		...(carriedFrom === undefined ? [] : [`since ${carriedFrom.slice(-2)}`]),
	].join('; ');
}

/** What the program makes of the same row. */
function work({ interpretation, place, day }: Row): ReadonlyMap<string, string> {
	const date = parseDay(`${MONTH}-${day}`);
	const found = ground.accountPlaces.find((id) => id === place);
	if (date === undefined || found === undefined) throw new Error(`no day ${day} or no place ${place}`);
	const read = interpretation === USUAL ? undefined : ground.findInterpretation(interpretation);
	if (interpretation !== USUAL && !read) throw new Error(`no interpretation ${interpretation}`);
	const { accounts, observed, comparison } = ground.under(read).placeOn(found, date);
	return new Map([
		...[...accounts, ...observed].map((account) => [account.voice, write(account)] as const),
		['parties', comparison.kind],
	]);
}

const places = [...new Set(tables.map((row) => `${row.interpretation || 'usually'}: ${row.place}`))];

describe.each(places)('%s', (title) => {
	const rows = tables.filter((row) => `${row.interpretation || 'usually'}: ${row.place}` === title);

	test.each(rows)('on the $day', (row) => {
		expect(Object.fromEntries(work(row))).toEqual(Object.fromEntries(row.cells));
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
					return usual && under && write(usual) !== write(under);
				}),
			),
		);
		const told = tables.filter(({ interpretation }) => interpretation === 'ford-is-the-town');
		expect(new Set(told.map(({ place }) => place))).toEqual(new Set(changed));
	});

	test('have every predicate, every basis and every comparison', () => {
		const cells = tables.flatMap((row) => [...row.cells.values()]);
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
