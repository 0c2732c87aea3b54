// The careful reading of the article, cell by cell: fixtures/reading-expected.json is its table as it stands.
import { describe, expect, test } from 'vitest';
import { Ground } from '../../src/domain/ground.ts';
import { listPassages } from '../../src/domain/passage-place.ts';
import { placeId } from '../build.ts';
import { article } from '../datasets.ts';
import expected from '../fixtures/reading-expected.json' with { type: 'json' };
import { toDay, toRecord } from './toy.ts';

const { dataset } = article;
const ground = new Ground(dataset);
const PROVINCE = 'panjshir';
const NEVER_NAMED = ['anaba', 'shutul', 'khenj'];

interface Table {
	/** By party, then by district. */
	readonly accounts: Readonly<Record<string, Readonly<Record<string, object>>>>;
	readonly province: Readonly<Record<string, object>>;
	readonly comparison: Readonly<Record<string, string>>;
	readonly provinceComparison: string;
}

describe.each(['2021-09-05', '2021-09-06'] as const)('as said by %s', (date) => {
	const table: Table = expected[date];
	const day = toDay(date);
	const dayAccounts = ground.on(day);
	const cells = Object.entries(table.accounts).flatMap(([party, places]) =>
		Object.entries(places).map(([place, cell]) => [party, place, cell] as const),
	);
	const provinceCells = Object.entries(table.province).map(
		([party, cell]) => [party, PROVINCE, cell] as const,
	);

	test('the table has every party and every district in scope', () => {
		const all = dataset.parties.flatMap(({ id }) => dataset.scope.map((place) => `${id} ${place}`));
		expect(cells.map(([party, place]) => `${party} ${place}`).sort()).toEqual([...all].sort());
		expect(Object.keys(table.comparison).sort()).toEqual([...dataset.scope].sort());
	});

	test.each([...cells, ...provinceCells])('%s on %s', (party, place, cell) => {
		const account = dayAccounts.get(placeId(place))?.accounts.find(({ voice }) => voice === party);
		expect(account).toBeDefined();
		const { overtaken: _, ...record } = account ? toRecord(account) : { overtaken: [] };
		expect(record).toEqual({ place, voice: party, claims: [], also: [], ...cell });
	});

	test.each([...Object.entries(table.comparison), [PROVINCE, table.provinceComparison] as const])(
		'the accounts of %s: %s',
		(place, kind) => {
			expect(dayAccounts.get(placeId(place))?.comparison.kind).toBe(kind);
		},
	);
});

test.each(['2021-09-04', '1998-08-01'])('on %s, before anything was said, all is silent', (date) => {
	for (const { accounts, comparison } of ground.on(toDay(date)).values()) {
		expect(accounts.map(({ kind }) => kind)).toEqual(accounts.map(() => 'silent'));
		expect(comparison.kind).toBe('silent');
	}
});

test('something was said on 5 and 6 September', () => {
	expect(ground.days).toEqual(['2021-09-05', '2021-09-06']);
});

test('what was said on 6 September still stands a month later, carried from that day', () => {
	const [then, now] = [ground.on(toDay('2021-10-06')), ground.on(toDay('2021-09-06'))];
	for (const [place, { accounts, comparison }] of now) {
		expect(then.get(place)?.comparison.kind).toBe(comparison.kind);
		const carried = accounts.map((account) => ({
			...toRecord(account),
			...(account.kind === 'silent' ? {} : { carriedFrom: account.carriedFrom ?? '2021-09-06' }),
		}));
		expect(then.get(place)?.accounts.map(toRecord)).toEqual(carried);
	}
});

test('Kabul carries passages and no account', () => {
	const kabul = placeId('kabul');
	expect(listPassages(kabul, dataset).map(({ id }) => id)).toContain('c32');
	expect(ground.accountPlaces).not.toContain(kabul);
	for (const day of ground.days) {
		const { accounts, comparison } = ground.placeOn(kabul, day);
		expect(accounts.map(({ kind }) => kind)).toEqual(['silent', 'silent']);
		expect(comparison.kind).toBe('silent');
	}
});

test.each([
	['the headlines', ['c01', 'c02']],
	['“If the claim is true”', ['c04']],
	['the white flag', ['c06']],
	['what the NRF did not deny', ['c10']],
	['the caption of 2 September', ['c15']],
	['the late 1990s', ['c23']],
])('%s colour nothing', (_, ids) => {
	expect(dataset.context.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
	const heard = [...dataset.places.keys()]
		.flatMap((place) => ground.reachesOn(place))
		.map(({ claim }) => claim.id);
	for (const id of ids) expect(heard).not.toContain(id);
});

test.each(NEVER_NAMED)('%s, which the article never names, is coloured only as inherited', (id) => {
	const place = placeId(id);
	expect(listPassages(place, dataset)).toEqual([]);
	const bases = ground.reachesOn(place).map(({ basis }) => basis);
	expect(new Set(bases)).toEqual(new Set(['inherited']));
});

test('Andarab has the NRF’s word that Taliban troops are there, and nothing else', () => {
	const reaches = ground.reachesOn(placeId('andarab'));
	expect(reaches.map(({ claim, assertion }) => [claim.id, assertion.predicate, assertion.holder])).toEqual([
		['c17', 'present', 'taliban'],
	]);
});

test('presence across the valley reaches no district and is not control', () => {
	const valley = ground.on(toDay('2021-09-06')).get(placeId('panjshir-valley'));
	expect(valley?.accounts.map(({ kind }) => kind).sort()).toEqual(['present', 'silent']);
	expect(valley?.comparison.kind).toBe('one-sided');
	for (const place of dataset.places.keys()) {
		if (place === 'panjshir-valley') continue;
		expect(ground.reachesOn(place).map(({ claim }) => claim.id)).not.toContain('c14');
	}
});
