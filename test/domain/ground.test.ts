import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { addDays, type Day } from '../../src/domain/day.ts';
import { Ground } from '../../src/domain/ground.ts';
import { aClaim, aContext, anObserver, aParty, aPlace, partyId, placeId } from '../build.ts';
import { anyDataset, DAYS, PLACES } from './arbitrary.ts';
import { MON, SUN, says, saysOf, THU, TUE, toDay, toRecord, toyDataset, toyGround, WED } from './toy.ts';

const A = partyId('a');
const sunday = toDay(SUN);

describe('places that carry accounts', () => {
	const accountPlaces = (...claims: readonly Claim[]) => toyGround(claims).accountPlaces;

	test('are the districts in scope, though nobody speaks of them', () => {
		expect(accountPlaces()).toEqual(['n', 'e', 's', 'w', 'f']);
	});

	test('then those of which anybody asserts anything, whenever, in order of the claims', () => {
		const claims = [
			saysOf('o', 'c1', SUN, { place: 'u', predicate: 'fighting' }),
			says('c2', MON, { place: 'p' }, { place: 'n' }),
			saysOf('b', 'c3', MON, { place: 'u' }),
		];
		expect(accountPlaces(...claims)).toEqual(['n', 'e', 's', 'w', 'f', 'u', 'p']);
	});

	test('are not those that are only left out, mentioned, or lie around or within', () => {
		const claims = [
			says('c1', MON, { place: 'p', reachesDistricts: true, except: ['t'] }),
			aClaim({ id: 'c2', mentions: ['h'] }),
			says('c3', MON, { place: 'u' }),
		];
		expect(accountPlaces(...claims)).toEqual(['n', 'e', 's', 'w', 'f', 'p', 'u']);
	});

	test('are no districts out of scope', () => {
		const dataset = { ...toyDataset([says('c1', MON, { place: 'e' })]), scope: [PLACES.n] };
		expect(new Ground(dataset).accountPlaces).toEqual(['n']);
	});

	test('are there in that order on every day', () => {
		const ground = toyGround([says('c1', SUN, { place: 't' })]);
		for (const day of [MON, SUN]) {
			expect([...ground.on(toDay(day)).keys()]).toEqual(['n', 'e', 's', 'w', 'f', 't']);
		}
	});
});

describe('accounts of a day', () => {
	test('come in the dataset’s order of parties; those of observers apart', () => {
		const dataset = { ...toyDataset([], ['c', 'a', 'b']), observers: [anObserver('o'), anObserver('m')] };
		const ground = new Ground(dataset);
		expect(ground.voices).toEqual(['c', 'a', 'b', 'o', 'm']);
		const there = ground.on(sunday).get(PLACES.n);
		expect(there?.accounts.map(({ voice }) => voice)).toEqual(['c', 'a', 'b']);
		expect(there?.observed.map(({ voice }) => voice)).toEqual(['o', 'm']);
	});

	test('are there for any place, also for one of which nobody asserts anything, which lends nothing', () => {
		const ground = toyGround([says('c1', MON, {})]);
		expect(ground.on(sunday).has(PLACES.h)).toBe(false);
		const { accounts, comparison } = ground.placeOn(PLACES.h, sunday);
		expect(accounts.map(({ kind, basis }) => [kind, basis])).toEqual([
			['holds', 'inherited'],
			['silent', undefined],
			['silent', undefined],
		]);
		expect(comparison.kind).toBe('one-sided');
		expect(toRecord(ground.account(PLACES.n, A, sunday))).toMatchObject({ also: [] });
	});

	test('are the same object when asked for again, also after many other days', () => {
		const ground = toyGround([says('c1', MON, {})]);
		const first = ground.on(sunday);
		expect(ground.on(sunday)).toBe(first);
		for (let day = sunday; day < '2021-02-01'; day = addDays(day, 1)) ground.on(day);
		expect([...ground.on(sunday)].map(([, { accounts }]) => accounts.map(toRecord))).toEqual(
			[...first].map(([, { accounts }]) => accounts.map(toRecord)),
		);
	});
});

describe('from one day to the next', () => {
	const ground = toyGround([
		says('c1', MON, {}),
		saysOf('b', 'c2', TUE, { holder: 'b', place: 't' }),
		says('c3', WED, { place: 'e' }),
	]);
	const on = (day: string, place: string) => ground.on(toDay(day)).get(placeId(place));

	test('a place is the very same where nobody’s account of it is otherwise', () => {
		expect(on(WED, 's')).toBe(on(MON, 's'));
		expect(on(SUN, 'n')).toBe(on(THU, 'n'));
		expect(on(SUN, 'e')).toBe(on(THU, 'e'));
	});

	test('an account is another where its words become older', () => {
		expect(on(MON, 'n')?.accounts[0]?.carriedFrom).toBeUndefined();
		expect(on(TUE, 'n')?.accounts[0]?.carriedFrom).toBe(MON);
		expect(on(THU, 'e')?.accounts[0]).not.toBe(on(WED, 'e')?.accounts[0]);
	});

	test('a district is another where a place inside begins to contradict', () => {
		expect(on(MON, 'n')?.comparison.kind).toBe('one-sided');
		expect(on(TUE, 'n')?.comparison).toMatchObject({ kind: 'partly-contradict', inside: ['t'] });
		expect(on(MON, 'n')?.comparison.kind).toBe('one-sided');
	});
});

describe('a ground finds', () => {
	const ground = new Ground({
		...toyDataset([says('c1', `${MON}/${TUE}`, {}), says('c2', TUE, {}), says('c3', SUN)]),
		context: [aContext({ id: 'x1', mentions: ['h'] })],
	});

	test('the days on which something was said, each once, in order', () => {
		expect(ground.days).toEqual([TUE, SUN]);
	});

	test('a statement by its id', () => {
		expect(ground.findStatement('c2')?.kind).toBe('claim');
		expect(ground.findStatement('x1')?.kind).toBe('context');
		expect(ground.findStatement('c9')).toBeUndefined();
	});

	test('where a place lies among the districts', () => {
		expect(['k', 'p', 'n', 'f', 't', 'u'].map((id) => ground.standingOf(placeId(id)))).toEqual([
			'around',
			'around',
			'ground',
			'ground',
			'inside',
			'inside',
		]);
	});

	test('the districts in scope within a place', () => {
		expect(ground.districtsWithin(PLACES.k)).toEqual(['n', 'e', 's', 'w']);
		expect(ground.districtsWithin(PLACES.n)).toEqual([]);
	});

	test('the places inside another of which something is asserted', () => {
		const inside = toyGround([says('c1', MON, { place: 'u' }), says('c2', MON, { place: 'n' })]);
		expect(inside.assertedInside(PLACES.n)).toEqual(['u']);
		expect(inside.assertedInside(PLACES.t)).toEqual(['u']);
		expect(inside.assertedInside(PLACES.p)).toEqual(['u', 'n']);
		expect(inside.assertedInside(PLACES.u)).toEqual([]);
	});
});

describe('another interpretation', () => {
	const claims = [
		aClaim({
			id: 'c1',
			said: MON,
			assertions: [{ place: 't' }],
			alternatives: [{ note: 'or h', assertions: [{ place: 'h' }] }],
		}),
		says('c2', MON, { place: 'e' }),
	];
	const usual = toyGround(claims);
	const other = usual.under(usual.findInterpretation('c1.1'));

	test('is a ground of its own, made once, with the usual one at hand', () => {
		expect(usual.under(usual.findInterpretation('c1.1'))).toBe(other);
		expect(other.usual).toBe(usual);
		expect(usual.usual).toBe(usual);
		expect(other.under(undefined)).toBe(usual);
		expect(other.under(other.findInterpretation('c1.1'))).toBe(other);
		expect(usual.findInterpretation('c1.2')).toBeUndefined();
	});

	test('says what the words mean then', () => {
		expect(usual.account(PLACES.t, A, sunday).kind).toBe('holds');
		expect(other.account(PLACES.t, A, sunday).kind).toBe('silent');
		expect(other.account(PLACES.h, A, sunday).kind).toBe('holds');
	});

	test('loses no place that carries accounts', () => {
		expect(usual.accountPlaces).toEqual(['n', 'e', 's', 'w', 'f', 't']);
		expect(other.accountPlaces).toEqual(['n', 'e', 's', 'w', 'f', 't', 'h']);
		expect(other.assertedInside(PLACES.n)).toContain('t');
	});

	test('lists the same interpretations', () => {
		expect(other.interpretations).toEqual(usual.interpretations);
	});
});

/** The dataset as it is when its files are read anew: the same, of other objects. */
function readAgain(dataset: Dataset): Dataset {
	return structuredClone(dataset);
}

describe('the ground of a changed dataset', () => {
	const before = toyDataset([
		says('c1', MON, { place: 't' }),
		says('c2', MON, { place: 'e' }),
		saysOf('b', 'c3', MON, { place: 'w' }),
		says('c4', MON, { place: 'h' }),
		says('c5', MON, { place: 'p' }),
		says('c6', MON, { place: 'f' }),
	]);
	const all = ['k', 'p', 'n', 'e', 's', 'w', 'f', 't', 'u', 'h'].map(placeId);

	/** The places whose standing words are not the very objects that they were. */
	function recomputed(change: (dataset: Dataset) => Dataset): string[] {
		const earlier = new Ground(before);
		const read = (ground: Ground) => all.map((place) => ground.account(place, A, sunday).standing);
		const known = read(earlier);
		const later = read(new Ground(change(readAgain(before)), { earlier }));
		return all.filter((_, i) => known[i] !== later[i] && (known[i]?.length || later[i]?.length));
	}
	const withClaim = (claim: Claim) => (dataset: Dataset) => ({
		...dataset,
		claims: [...dataset.claims.filter(({ id }) => id !== claim.id), claim],
	});

	test('takes over all, where the same was read again', () => {
		expect(recomputed((dataset) => dataset)).toEqual([]);
	});

	test('keeps the claims of the earlier one, where they say the same', () => {
		const earlier = new Ground(before);
		const claims = [...before.claims.slice(1), says('c1', TUE, { place: 't' })];
		const later = new Ground(
			{ ...readAgain(before), claims: readAgain({ ...before, claims }).claims },
			{ earlier },
		);
		expect(later.dataset.claims.filter((claim, i) => claim === claims[i])).toHaveLength(5);
	});

	test('works out anew a place of which a claim speaks, what is around it, and what lies in the same district', () => {
		expect(recomputed(withClaim(says('c2', TUE, { place: 'e' })))).toEqual(['p', 'e']);
		expect(recomputed(withClaim(says('c4', TUE, { place: 'h' })))).toEqual(['p', 'n', 't', 'h']);
		expect(recomputed(withClaim(says('c9', TUE, { place: 'n' })))).toEqual(['p', 'n', 't', 'u', 'h']);
		expect(recomputed(withClaim(says('c6', TUE, { place: 'f' })))).toEqual(['f']);
	});

	test('works out anew what borrows from a district where a word beside it decides what stands', () => {
		// All of n but u repeats all of n only where h, which is another's, leaves most of it.
		const without = toyDataset([says('c1', MON, {}), says('c3', WED, { except: ['u'] })]);
		const earlier = new Ground(without);
		const on = (ground: Ground) => toRecord(ground.account(PLACES.t, A, sunday));
		expect(on(earlier)).toMatchObject({ portion: 'whole', claims: ['c1'], also: ['c3'] });
		const claims = [...without.claims, says('c2', TUE, { place: 'h', holder: 'b' })];
		const later = new Ground({ ...without, claims }, { earlier });
		expect(on(later)).toMatchObject({ portion: 'most', claims: ['c3'], overtaken: [] });
		expect(on(new Ground(without, { earlier: later }))).toEqual(on(earlier));
	});

	test('keeps what bears on a place in order of ids', () => {
		const earlier = new Ground(toyDataset([says('c1', MON, {}), says('c12', MON, {})]));
		const claims = [...earlier.dataset.claims, says('c9', MON, {}), says('c100', MON, {})];
		const later = new Ground(toyDataset(claims), { earlier });
		expect(later.reachesOn(PLACES.n).map(({ claim }) => claim.id)).toEqual(['c1', 'c9', 'c12', 'c100']);
	});

	test('works out anew where a claim spoke that is gone', () => {
		const without = (id: string) => (dataset: Dataset) => ({
			...dataset,
			claims: dataset.claims.filter((claim) => claim.id !== id),
		});
		expect(recomputed(without('c2'))).toEqual(['p', 'e']);
	});

	test('works out anew both where a claim spoke and where it speaks', () => {
		expect(recomputed(withClaim(says('c2', MON, { place: 'f' })))).toEqual(['p', 'e', 'f']);
	});

	test.each([
		['a title', (dataset: Dataset) => ({ ...dataset, title: { en: 'Other' } }), 0],
		[
			'a name',
			(dataset: Dataset) => ({
				...dataset,
				parties: dataset.parties.map(({ id }) => aParty(id, { name: { en: 'X' } })),
			}),
			0,
		],
		[
			'the order of parties',
			(dataset: Dataset) => ({ ...dataset, parties: dataset.parties.toReversed() }),
			6,
		],
		[
			'an observer to a party',
			(dataset: Dataset) => ({
				...dataset,
				parties: [...dataset.parties, ...dataset.observers.map(({ id }) => aParty(id))],
				observers: [],
			}),
			6,
		],
		['the scope', (dataset: Dataset) => ({ ...dataset, scope: dataset.scope.slice(1) }), 6],
		[
			'where a place lies',
			(dataset: Dataset) => ({
				...dataset,
				places: new Map([...dataset.places, [PLACES.h, aPlace({ id: 'h', level: 'height', parent: 'e' })]]),
			}),
			7,
		],
	])('after a change of %s', (_, change, count) => {
		expect(recomputed(change).length > 0).toBe(count > 0);
		const changed = change(readAgain(before));
		expect(listAll(new Ground(changed, { earlier: new Ground(before) }))).toEqual(
			listAll(new Ground(changed)),
		);
	});

	test('tells names and places as they are now', () => {
		const earlier = new Ground(before);
		const [first] = before.places.values();
		const places = new Map([
			...before.places,
			[PLACES.k, { ...first, ...aPlace({ id: 'k', level: 'country', title: 'New' }) }],
		]);
		const later = new Ground({ ...before, title: { en: 'Other' }, places }, { earlier });
		expect(later.dataset.title).toEqual({ en: 'Other' });
		expect(later.dataset.places.get(PLACES.k)?.title).toBe('New');
	});
});

/** All that is worked out, as plain data. */
function listAll(ground: Ground, days: readonly Day[] = DAYS) {
	return days.map((day) =>
		[...ground.on(day).values()].map(({ place, accounts, observed, comparison }) => ({
			place,
			accounts: [...accounts, ...observed].map((account) => ({
				...toRecord(account),
				left: account.bearings.map(({ reach, portion }) => [reach.claim.id, reach.basis, portion].join(' ')),
			})),
			comparison: comparison.kind,
			inside: comparison.inside,
			clashes: comparison.clashes.length,
		})),
	);
}

describe('of any dataset, whatever changes', () => {
	/** Some claims gone, some put in the place of others, some new. */
	const anyChange = fc
		.tuple(anyDataset, anyDataset, fc.infiniteStream(fc.constantFrom('keep', 'keep', 'drop', 'take')))
		.map(([before, other, what]) => {
			const claims = before.claims.flatMap((claim, i) => {
				const choice = what.next().value;
				const taken = other.claims[i];
				if (choice === 'drop') return [];
				return choice === 'take' && taken ? [taken] : [claim];
			});
			const more = other.claims.slice(before.claims.length);
			return [before, { ...before, claims: [...claims, ...more] }] as const;
		});

	test('what is shared equals what is made afresh', () => {
		fc.assert(
			fc.property(anyChange, fc.boolean(), ([before, after], isAsked) => {
				const earlier = new Ground(before);
				if (isAsked) listAll(earlier);
				expect(listAll(new Ground(readAgain(after), { earlier }))).toEqual(listAll(new Ground(after)));
			}),
			{ numRuns: 40 },
		);
	});

	test('and change after change', () => {
		fc.assert(
			fc.property(anyChange, ([before, after]) => {
				const [one, other] = [new Ground(before), new Ground(before)];
				const there = new Ground(readAgain(after), { earlier: one });
				listAll(there, DAYS.slice(-1));
				const back = new Ground(readAgain(before), { earlier: there });
				expect(listAll(back)).toEqual(listAll(other));
			}),
			{ numRuns: 20 },
		);
	});
});

describe('days and places that carry accounts', () => {
	const at = (place: string, portion?: 'part') => says('c1', MON, { place, ...(portion && { portion }) });

	test('are taken over where as much is said of the same places on the same days', () => {
		const earlier = toyGround([at('t'), says('c2', TUE, {})]);
		const { accountPlaces } = earlier;
		const later = new Ground(toyDataset([at('t', 'part'), says('c2', TUE, {})]), { earlier });
		expect(later.accountPlaces).toBe(accountPlaces);
		const moved = new Ground(toyDataset([at('h')]), { earlier });
		expect(moved.days).toEqual([MON]);
		expect(moved.accountPlaces).toEqual(['n', 'e', 's', 'w', 'f', 'h']);
	});

	test('of another interpretation are those of the usual one, too; of the usual one no others', () => {
		const usual = toyGround([at('t')]);
		const before = toyGround([at('h')]);
		expect(before.accountPlaces).not.toContain('t');
		const interpreted = new Ground(toyDataset([at('h', 'part')]), { earlier: before, usualGround: usual });
		expect(interpreted.accountPlaces).toEqual(['n', 'e', 's', 'w', 'f', 't', 'h']);
		const back = new Ground(toyDataset([at('h')]), { earlier: interpreted });
		expect(back.accountPlaces).toEqual(['n', 'e', 's', 'w', 'f', 'h']);
	});
});

test('a ground of several days is asked in any order', () => {
	const claims = [says('c1', MON, {}), says('c2', TUE, { place: 't', holder: 'b' }), says('c3', WED, {})];
	const [forth, back] = [toyGround(claims), toyGround(claims)];
	const backwards = DAYS.toReversed()
		.map((day) => listAll(back, [day]))
		.toReversed();
	expect(DAYS.map((day) => listAll(forth, [day]))).toEqual(backwards);
});
