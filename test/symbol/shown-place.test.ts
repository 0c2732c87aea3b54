import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import { Ground } from '../../src/domain/ground.ts';
import { labelRank } from '../../src/symbol/label-rank.ts';
import { listNeeds, type ShownPlaces, showPlaces } from '../../src/symbol/shown-place.ts';
import { aDataset, anObserver, aParty, aPlace, observerId, partyId, placeId } from '../build.ts';
import { FRI, MON, SUN, saysOf, THU, toDay } from '../domain/toy.ts';

const PLACES = [
	aPlace({ id: 'p', level: 'province', labelAt: [0, 0] }),
	aPlace({ id: 'n', parent: 'p' }),
	aPlace({ id: 't', level: 'town', parent: 'n', point: { position: [0, 0], certainty: 'certain' } }),
	aPlace({ id: 'x', level: 'crossing', parent: 'p', point: { position: [0, 0], certainty: 'certain' } }),
];

function show(claims: readonly Claim[], voice: Parameters<typeof showPlaces>[1] = partyId('a')) {
	const parties = ['a', 'b', 'c'].map((id) => aParty(id));
	const observers = [anObserver('o')];
	const ground = new Ground(aDataset({ places: PLACES, scope: ['n'], parties, observers, claims }));
	return showPlaces(ground.on(toDay(SUN)), voice, new Set([placeId('t')]), ground);
}

describe('what the map of a voice shows', () => {
	it('is districts, dots, and around them labels; what has room for no label is a dot there, too', () => {
		const { districts, dots, around } = show([
			saysOf('a', 'c1', SUN, { place: 'p' }, { place: 't' }, { place: 'x' }),
		]);
		expect([districts, dots, around].map((list) => list.map(({ place }) => place))).toEqual([
			['n'],
			['t', 'x'],
			['p'],
		]);
	});

	it('is its own account, whichever voice it is', () => {
		const claims = ['a', 'b', 'o'].map((who, i) => saysOf(who, `c${i}`, SUN, { holder: 'c' }));
		for (const voice of [partyId('a'), partyId('b'), observerId('o')])
			expect(show(claims, voice).districts[0]).toMatchObject({
				account: { voice },
				fill: { tone: 'solid', holders: ['c'] },
			});
		expect(show(claims, partyId('c')).districts[0]?.fill.tone).toBe('bare');
	});

	it('has the sign of a clash on the map of every voice, before the signs of its own words', () => {
		const claims = [
			saysOf('a', 'c1', SUN, { holder: 'a' }, { holder: 'b', predicate: 'near' }),
			saysOf('b', 'c2', SUN, { holder: 'b' }),
		];
		const signs = (id: string) => show(claims, partyId(id)).districts[0]?.signs.map(({ name }) => name);
		expect(signs('a')).toEqual(['contradict', 'near']);
		expect(signs('b')).toEqual(['contradict']);
		expect(signs('c')).toEqual(['contradict']);
	});

	it('is the very same on another day, unless its account is otherwise or compares otherwise', () => {
		const said = [saysOf('a', 'c1', MON, { place: 'x' }), saysOf('a', 'c2', FRI, { place: 't' })];
		const listSame = (claims: readonly Claim[]) => {
			const parties = [aParty('a'), aParty('b')];
			const ground = new Ground(aDataset({ places: PLACES, scope: ['n'], parties, claims }));
			const dotsOn = (day: string) => showPlaces(ground.on(toDay(day)), partyId('a'), new Set(), ground).dots;
			const before = new Set(dotsOn(THU));
			return dotsOn(FRI).flatMap((one) => (before.has(one) ? [one.place] : []));
		};
		expect(listSame(said)).toEqual(['x']);
		expect(listSame([...said, saysOf('b', 'c3', FRI, { place: 'x' })])).toEqual([]);
	});

	it('tells what is new on the day', () => {
		const { districts, dots } = show([saysOf('a', 'c1', SUN, { place: 't' })]);
		expect([districts[0]?.isChanged, dots[0]?.isChanged]).toEqual([false, true]);
	});
});

describe('names are placed', () => {
	it('where accounts clash first, then where the voice speaks, then the others', () => {
		const rank = (...claims: readonly Claim[]) => {
			const [district] = show(claims).districts;
			return district && labelRank(district, 'districts');
		};
		const ours = saysOf('a', 'c1', SUN, { holder: 'a' });
		const ranks = [
			rank(ours, saysOf('b', 'c2', SUN, { holder: 'b' })),
			rank(ours, saysOf('b', 'c2', SUN, { holder: 'b', portion: 'part' })),
			rank(ours),
			rank(),
		];
		expect(ranks).toEqual([0, 1, 2, 3]);
	});

	it('of those alike first where the voice names the place', () => {
		const rank = (assertion: Parameters<typeof saysOf>[3]) => {
			const [district] = show([saysOf('a', 'c1', SUN, assertion)]).districts;
			return district && labelRank(district, 'districts');
		};
		expect(rank({})).toBe(2);
		for (const lent of [{ place: 'p', reachesDistricts: true }, { inferred: true }, { place: 't' }])
			expect(rank(lent)).toBe(2.25);
	});

	it('around the districts before all else; of dots and districts alike, the dots first', () => {
		const { districts, dots, around } = show([
			saysOf('a', 'c1', SUN, {}, { place: 't' }, { place: 'p' }, { place: 'x' }),
			saysOf('b', 'c2', SUN, { holder: 'b' }),
		]);
		const ranksOf = (kind: keyof ShownPlaces, places: ShownPlaces[typeof kind]) =>
			places.map((one) => [one.place, labelRank(one, kind)] as const);
		const order = [
			...ranksOf('districts', districts),
			...ranksOf('dots', dots),
			...ranksOf('around', around),
		].sort(([, a], [, b]) => a - b);
		expect(order.map(([place]) => place)).toEqual(['p', 't', 'n', 'x']);
	});

	it('as the map needs that says most, whichever it is: no side has more names than another', () => {
		const claims = [
			saysOf('a', 'c1', SUN, { holder: 'c' }, { holder: 'b', predicate: 'near' }),
			saysOf('b', 'c2', SUN, { holder: 'c', inferred: true }),
		];
		const maps = ['a', 'b', 'c'].map((id) => show(claims, partyId(id)));
		const need = (some: typeof maps) => listNeeds(some).get(placeId('n'));
		expect(need(maps)).toMatchObject({ signs: 1, isInferred: true, rank: 2 });
		expect(need(maps)?.accounts.map(({ voice }) => voice)).toEqual(['a', 'b', 'c']);
		expect({ ...need(maps.toReversed()), accounts: [] }).toEqual({ ...need(maps), accounts: [] });
		expect(need(maps.slice(2))).toMatchObject({ signs: 0, isInferred: false, rank: 3 });
	});

	it('with the sign of a clash on every map, if there is one on any', () => {
		const claims = ['a', 'b'].map((who, i) => saysOf(who, `c${i}`, SUN, { holder: who }));
		const needs = (said: readonly Claim[]) => listNeeds([show(said)]).get(placeId('n'));
		expect([needs(claims)?.isClashing, needs(claims.slice(1))?.isClashing]).toEqual([true, false]);
	});
});
