import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Account, listThrough } from '../../src/domain/account.ts';
import { isLater } from '../../src/domain/claim.ts';
import { listClashes } from '../../src/domain/clashing.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { addDays, type Day } from '../../src/domain/day.ts';
import { Ground } from '../../src/domain/ground.ts';
import { PREDICATES, TRAITS } from '../../src/domain/predicate.ts';
import type { Reach } from '../../src/domain/reach.ts';
import { aContext, aParty } from '../build.ts';
import {
	anyDataset,
	anyShuffled,
	DAYS,
	exchange,
	exchangeAccount,
	freezeDeep,
	listEveryAccount,
	PLACES,
} from './arbitrary.ts';
import {
	accountIn,
	accountOn,
	MON,
	SUN,
	says,
	saysOf,
	THU,
	TUE,
	toDay,
	toRecord,
	toyDataset,
	toyGround,
	WED,
} from './toy.ts';

describe('the headline', () => {
	const of = (...claims: Parameters<typeof accountIn>[0]) => accountIn(claims);

	const inTurn = PREDICATES.slice(1).map((weaker, i) => [PREDICATES[i] ?? weaker, weaker] as const);
	test.each(inTurn)('%s before %s, however late', (stronger, weaker) => {
		const hasHolder = TRAITS[weaker].hasHolder;
		const isLess = TRAITS[stronger].portions.length > 0;
		const account = of(
			says('c1', MON, { predicate: stronger, ...(isLess && { portion: 'most' }) }),
			says('c2', TUE, { predicate: weaker, ...(hasHolder && { holder: 'b' }) }),
		);
		expect(account).toMatchObject({ kind: stronger, claims: ['c1'], also: ['c2'] });
	});

	test.each([
		['whole', 'most'],
		['most', 'part'],
		['whole', 'part'],
	] as const)('%s before %s, however direct and late', (larger, smaller) => {
		for (const predicate of ['holds', 'lost'] as const) {
			const account = of(
				says('c1', MON, { predicate, place: 'p', reachesDistricts: true, portion: larger }),
				says('c2', TUE, { predicate, portion: smaller }),
			);
			expect(account).toMatchObject({ portion: larger, basis: 'inherited', claims: ['c1'], also: ['c2'] });
		}
	});

	test.each([
		['part', 'most'],
		['most', 'whole'],
	] as const)('of denials, that of %s before that of %s', (stronger, weaker) => {
		const account = of(
			says('c1', MON, { predicate: 'denies', portion: stronger, place: 'p', reachesDistricts: true }),
			says('c2', TUE, { predicate: 'denies', portion: weaker }),
		);
		expect(account).toMatchObject({ kind: 'denies', portion: stronger, claims: ['c1'], also: ['c2'] });
	});

	const named = { place: 'n' };
	const inherited = { place: 'p', reachesDistricts: true };
	const within = { place: 't' };
	const inferred = { place: 'n', inferred: true };
	test.each([
		['named', named, inherited],
		['named', named, within],
		['named', named, inferred],
		['inherited', inherited, within],
		['inherited', inherited, inferred],
		['within', within, inferred],
	] as const)('%s before the less direct, whichever was said later', (basis, direct, indirect) => {
		const part = { portion: 'part', detail: 'the mill' } as const;
		const account = of(says('c1', MON, { ...direct, ...part }), says('c2', TUE, { ...indirect, ...part }));
		expect(account).toMatchObject({ basis, claims: ['c1', 'c2'] });
		const reversed = of(says('c1', MON, { ...indirect, ...part }), says('c2', MON, { ...direct, ...part }));
		expect(reversed).toMatchObject({ basis, claims: ['c1', 'c2'] });
	});

	const part = (holder: string, detail: string) => ({ holder, portion: 'part', detail }) as const;

	test('then the later', () => {
		const account = of(says('c1', MON, part('b', 'hills')), says('c2', TUE, part('c', 'road')));
		expect(account).toMatchObject({ kind: 'holds', holder: 'c', claims: ['c2'], also: ['c1'] });
	});

	test('then the lower id, in whatever order the records come', () => {
		const claims = [says('c12', MON, part('c', 'road')), says('c100', MON, part('b', 'hills'))];
		for (const order of [claims, claims.toReversed()]) {
			const account = accountOn(new Ground({ ...toyDataset([]), claims: order }));
			expect(toRecord(account)).toMatchObject({
				kind: 'holds',
				holder: 'c',
				claims: ['c12'],
				also: ['c100'],
			});
		}
	});

	test('then the earlier in its claim', () => {
		const account = of(says('c1', MON, part('c', 'road'), part('b', 'hills')));
		expect(account).toMatchObject({ kind: 'holds', holder: 'c', claims: ['c1'], also: [] });
	});

	test('is not what was overtaken', () => {
		const account = of(says('c1', MON, {}), says('c2', TUE, { predicate: 'denies', portion: 'part' }));
		expect(account).toMatchObject({ kind: 'denies', portion: 'part', claims: ['c2'], overtaken: ['c1'] });
	});

	test('counts what a cut has left', () => {
		const account = of(says('c1', MON, {}), says('c2', TUE, { holder: 'b', portion: 'most' }));
		expect(account).toMatchObject({ holder: 'b', portion: 'most', claims: ['c2'], also: ['c1'] });
	});

	test.each(['holds', 'lost', 'denies'] as const)('%s shows portion and basis', (predicate) => {
		const account = of(says('c1', MON, { predicate, portion: 'most' }));
		expect(account).toMatchObject({ kind: predicate, holder: 'a', portion: 'most', basis: 'named' });
	});

	test.each(['surrounds', 'present', 'advancing', 'near'] as const)('%s shows no portion', (predicate) => {
		const account = of(says('c1', MON, { predicate }));
		expect(account).toMatchObject({ kind: predicate, holder: 'a', basis: 'named' });
		expect(account).not.toHaveProperty('portion');
	});

	test('fighting shows neither portion nor holder', () => {
		const account = of(says('c1', MON, { predicate: 'fighting' }));
		expect(account).toMatchObject({ kind: 'fighting', basis: 'named', claims: ['c1'] });
		expect(account).not.toHaveProperty('portion');
		expect(account).not.toHaveProperty('holder');
	});

	test('names the holder, who need not be the claimant', () => {
		expect(of(says('c1', MON, { holder: 'b' }))).toMatchObject({ voice: 'a', kind: 'holds', holder: 'b' });
	});
});

describe('the evidence', () => {
	const of = (...claims: Parameters<typeof accountIn>[0]) => accountIn(claims);

	test('claims are all that say the same of the same holder to the same extent', () => {
		const account = of(
			says('c3', MON, { place: 'p', reachesDistricts: true }),
			says('c1', MON, {}),
			says('c2', MON, { inferred: true }),
		);
		expect(account).toMatchObject({ basis: 'named', claims: ['c1', 'c2', 'c3'], also: [], overtaken: [] });
	});

	test('is listed by id, c12 before c100', () => {
		const account = of(says('c100', MON, {}), says('c12', MON, {}), says('c9', MON, {}));
		expect(account.claims).toEqual(['c9', 'c12', 'c100']);
	});

	test('what is held to a lesser extent, or by another, is also said', () => {
		const account = of(
			says('c1', MON, { portion: 'most' }),
			says('c2', MON, { portion: 'part' }),
			says('c3', MON, { portion: 'part', holder: 'b' }),
			says('c4', MON, { predicate: 'denies', holder: 'b' }),
			says('c5', MON, { predicate: 'advancing', holder: 'b' }),
		);
		expect(account).toMatchObject({ claims: ['c1'], also: ['c2', 'c3', 'c4', 'c5'] });
	});

	test('all who say that the same holder is present count alike, however widely', () => {
		const account = of(
			says('c1', MON, { predicate: 'present', detail: 'the hills' }),
			says('c2', MON, { predicate: 'present', place: 't' }),
		);
		expect(account).toMatchObject({ kind: 'present', claims: ['c1', 'c2'], also: [] });
	});

	test('a claim whose two assertions are headline and also is listed once, as claim', () => {
		const account = of(
			says('c1', MON, { portion: 'most' }, { place: 'p', portion: 'part', reachesDistricts: true }),
		);
		expect(account).toMatchObject({
			portion: 'most',
			basis: 'named',
			claims: ['c1'],
			also: [],
			overtaken: [],
		});
	});

	test('a claim of which one assertion stands and one is overtaken is listed once, as standing', () => {
		const account = of(
			says('c1', MON, { predicate: 'present' }, { predicate: 'advancing', holder: 'b' }),
			says('c2', TUE, {}),
		);
		expect(account).toMatchObject({ kind: 'holds', claims: ['c2'], also: ['c1'], overtaken: [] });
	});

	test('what no longer stands is overtaken', () => {
		const account = of(says('c2', MON, {}), says('c1', MON, {}), says('c3', TUE, { holder: 'b' }));
		expect(account).toMatchObject({ claims: ['c3'], also: [], overtaken: ['c1', 'c2'] });
	});

	test('what bears on another place, comes later or comes from another party is not listed', () => {
		const account = accountIn(
			[says('c1', MON, {}), says('c2', MON, { place: 'e' }), says('c3', WED, {}), saysOf('b', 'c4', MON, {})],
			{ day: TUE },
		);
		expect(account).toMatchObject({ claims: ['c1'], also: [], overtaken: [] });
	});
});

describe('a party whose standing words clash', () => {
	test('has a mixed account without holder, portion and basis', () => {
		const account = accountIn([says('c1', MON, {}), says('c2', MON, { holder: 'b' })]);
		expect(account).toEqual({
			place: 'n',
			voice: 'a',
			kind: 'mixed',
			claims: ['c1', 'c2'],
			also: [],
			overtaken: [],
			carriedFrom: MON,
		});
	});

	test('has only the clashing words as claims', () => {
		const account = accountIn([
			says('c1', MON, { portion: 'most' }),
			says('c2', MON, { predicate: 'denies', portion: 'most' }),
			says('c3', MON, { portion: 'part' }),
			says('c4', MON, { holder: 'b', portion: 'part' }),
		]);
		expect(account).toMatchObject({ kind: 'mixed', claims: ['c1', 'c2'], also: ['c3', 'c4'] });
	});

	test('is mixed even where the stronger words agree with each other', () => {
		const account = accountIn([
			says('c1', MON, {}),
			says('c2', MON, { predicate: 'denies', holder: 'b', portion: 'part' }),
			says('c3', MON, { predicate: 'denies', portion: 'whole' }),
		]);
		expect(account).toMatchObject({ kind: 'mixed', claims: ['c1', 'c3'], also: ['c2'] });
	});

	test('is mixed by the larger of two portions that it says of a holder', () => {
		const account = accountIn([
			says('c1', MON, { portion: 'part', detail: 'the mill' }),
			says('c2', MON, { portion: 'most' }),
			says('c3', MON, { holder: 'b', portion: 'most' }),
		]);
		expect(account).toMatchObject({ kind: 'mixed', claims: ['c2', 'c3'], also: ['c1'] });
	});

	test('may clash within one claim', () => {
		const account = accountIn([says('c1', MON, {}, { holder: 'b' })]);
		expect(account).toMatchObject({ kind: 'mixed', claims: ['c1'] });
	});

	test('is mixed over days that overlap, and settled by a later day', () => {
		const claims = [
			says('c1', `${MON}/${TUE}`, {}),
			says('c2', TUE, { holder: 'b' }),
			says('c3', THU, { holder: 'b' }),
		];
		expect(accountIn(claims, { day: WED })).toMatchObject({ kind: 'mixed', claims: ['c1', 'c2'] });
		expect(accountIn(claims, { day: THU })).toMatchObject({
			kind: 'holds',
			holder: 'b',
			claims: ['c3'],
			overtaken: ['c1', 'c2'],
		});
	});

	test('is not mixed by two parts, nor by a denial of the whole beside a part', () => {
		const parts = [says('c1', MON, { portion: 'part' }), says('c2', MON, { holder: 'b', portion: 'part' })];
		expect(accountIn(parts).kind).toBe('holds');
		const denied = [says('c1', MON, { portion: 'part' }), says('c2', MON, { predicate: 'denies' })];
		expect(accountIn(denied)).toMatchObject({ kind: 'holds', claims: ['c1'], also: ['c2'] });
	});

	test('is not mixed by what another party says', () => {
		expect(accountIn([says('c1', MON, {}), saysOf('b', 'c2', MON, { holder: 'b' })]).kind).toBe('holds');
	});
});

describe('carried from an earlier day', () => {
	test('is the last day on which the claims were said', () => {
		const claims = [says('c1', MON, {}), says('c2', TUE, { place: 'p', reachesDistricts: true })];
		expect(accountIn(claims, { day: WED })).toMatchObject({ claims: ['c1', 'c2'], carriedFrom: TUE });
	});

	test('is not said of the day shown', () => {
		const claims = [says('c1', MON, {}), says('c2', TUE, { place: 'p', reachesDistricts: true })];
		expect(accountIn(claims, { day: TUE })).not.toHaveProperty('carriedFrom');
		expect(accountIn(claims, { day: MON })).not.toHaveProperty('carriedFrom');
	});

	test('looks at the claims, not at what is also said', () => {
		const claims = [says('c1', MON, {}), says('c2', TUE, { predicate: 'present', holder: 'b' })];
		expect(accountIn(claims, { day: TUE })).toMatchObject({ also: ['c2'], carriedFrom: MON });
	});

	test('counts the last day of a span', () => {
		expect(accountIn([says('c1', `${MON}/${WED}`, {})], { day: THU })).toMatchObject({ carriedFrom: WED });
	});
});

describe('silence', () => {
	const silent = { place: 'n', voice: 'a', kind: 'silent', claims: [], also: [], overtaken: [] };

	test('is kept until the first word counts', () => {
		const claims = [says('c1', `${TUE}/${WED}`, {})];
		expect(accountIn(claims, { day: TUE })).toEqual(silent);
		expect(accountIn(claims, { day: WED }).kind).toBe('holds');
	});

	test('is not broken by words about elsewhere, about nothing, or by another party', () => {
		const claims = [
			says('c1', MON, { place: 'e' }, { place: 'p' }, { place: 't', predicate: 'near' }),
			says('c2', MON),
			saysOf('b', 'c3', MON, { holder: 'a' }),
		];
		expect(accountIn(claims)).toEqual(silent);
	});

	test('is not broken by context', () => {
		const ground = new Ground({ ...toyDataset([]), context: [aContext({ mentions: ['n'] })] });
		for (const { kind } of ground.placeOn(PLACES.n, toDay(SUN)).accounts) expect(kind).toBe('silent');
	});
});

describe('the places through which an account reaches its own', () => {
	const through = (...claims: Parameters<typeof toyGround>[0]) => listThrough(accountOn(toyGround(claims)));

	test('are those named by the words that it shows, each once', () => {
		const claims = [says('c1', MON, { place: 'p', reachesDistricts: true })];
		expect(through(...claims)).toEqual(['p']);
		expect(through(says('c1', MON, { place: 't' }), says('c2', MON, { place: 't' }))).toEqual(['t']);
	});

	test('are none, if it was named', () => {
		expect(through(says('c1', MON, {}))).toEqual([]);
	});

	test('leave out those of what is also said, by the same claim or another', () => {
		const present = { place: 't', predicate: 'present' } as const;
		expect(through(says('c1', MON, {}, present))).toEqual([]);
		expect(through(says('c1', MON, {}), says('c2', MON, present))).toEqual([]);
	});

	test('are none of a mixed account, which says nothing', () => {
		const claims = [
			says('c1', MON, { place: 'p', reachesDistricts: true }),
			says('c2', MON, { holder: 'b' }),
		];
		expect(through(...claims)).toEqual([]);
	});
});

describe('of any dataset', () => {
	const anyDay = fc.constantFrom(...DAYS);

	test('exchanging two parties everywhere exchanges their accounts', () => {
		fc.assert(
			fc.property(anyDataset, (dataset) => {
				const exchangedAfter = listEveryAccount(dataset).map(exchangeAccount);
				expect(listEveryAccount(exchange(dataset))).toEqual(exchangedAfter);
			}),
			{ numRuns: 40 },
		);
	});

	test('the order of claims and of assertions within a claim never matters', () => {
		const anyTwo = anyDataset.chain((dataset) => fc.tuple(fc.constant(dataset), anyShuffled(dataset)));
		const listAll = (dataset: Dataset) => {
			const ground = new Ground(dataset);
			return DAYS.flatMap((day) =>
				Object.values(PLACES).flatMap((place) =>
					ground.voices.map((voice) => ground.account(place, voice, day)),
				),
			);
		};
		fc.assert(
			fc.property(anyTwo, ([dataset, shuffled]) => {
				const others = listAll(shuffled);
				for (const [i, account] of listAll(dataset).entries()) {
					if (isTied(account)) continue;
					expect(others.slice(i, i + 1).map(toRecord)).toEqual([toRecord(account)]);
				}
			}),
			{ numRuns: 40 },
		);
	});

	test('a claim said after the day shown changes nothing', () => {
		fc.assert(
			fc.property(anyDataset, anyDay, (dataset, day) => {
				const known = { ...dataset, claims: dataset.claims.filter((claim) => claim.said.last <= day) };
				expect(listEveryAccount(dataset, [day])).toEqual(listEveryAccount(known, [day]));
			}),
			{ numRuns: 40 },
		);
	});

	const checkEach = (check: (account: Account, ground: Ground, day: Day) => void) =>
		fc.assert(
			fc.property(anyDataset, anyDay, (dataset, day) => {
				const ground = new Ground(dataset);
				for (const place of Object.values(PLACES)) {
					for (const voice of ground.voices) check(ground.account(place, voice, day), ground, day);
				}
			}),
			{ numRuns: 100 },
		);

	test('what was overtaken never stands again, and is told in the same way ever after', () => {
		checkEach(({ place, voice, bearings }, ground, day) => {
			for (let next = addDays(day, 1); next <= addDays(toDay(SUN), 1); next = addDays(next, 1)) {
				const later = ground.account(place, voice, next);
				for (const { reach, overtaken } of bearings) {
					if (!overtaken) continue;
					const then = later.bearings.filter((one) => isSameReach(one.reach, reach));
					expect(then.map((one) => one.overtaken)).toEqual([overtaken]);
				}
			}
		});
	});

	test('no claim is listed twice, and each that speaks of the place itself once', () => {
		checkEach((account, ground, day) => {
			const { claims, also, overtaken } = toRecord(account);
			const listed = [...claims, ...also, ...overtaken];
			expect(new Set(listed).size).toBe(listed.length);
			const own = ground.reachesOn(account.place).map(({ claim }) => claim);
			for (const { id, claimant, said } of own) {
				const isHeard = claimant === account.voice && said.last <= day;
				expect(listed.includes(id)).toBe(isHeard);
			}
			expect(listed.sort()).toEqual([...new Set(account.bearings.map(({ reach }) => reach.claim.id))].sort());
		});
	});

	test('it is silent if and only if nothing of that voice stands on the place', () => {
		checkEach(({ kind, claims, also, standing }) => {
			expect(kind === 'silent').toBe(standing.length === 0);
			expect(kind === 'silent').toBe(claims.length === 0);
			if (kind === 'silent') expect(also).toEqual([]);
		});
	});

	test('what stands and what was overtaken make up all that bears on it', () => {
		checkEach(({ bearings, standing }) => {
			expect(bearings.filter(({ overtaken }) => !overtaken)).toEqual(standing);
		});
	});

	test('a voice never clashes with what it said on an earlier day', () => {
		checkEach(({ kind, standing }) => {
			const clashing = listClashes(standing, standing).map((pair) => pair.map(({ reach }) => reach.claim));
			expect(kind === 'mixed').toBe(clashing.length > 0);
			for (const [one, other] of clashing) expect(one && other && isLater(one, other)).toBe(false);
		});
	});

	test('a party that says nothing is silent and leaves the accounts of the others alone', () => {
		fc.assert(
			fc.property(anyDataset, (dataset) => {
				const accounts = listEveryAccount({ ...dataset, parties: [aParty('mute'), ...dataset.parties] });
				expect(accounts.filter(({ voice }) => voice !== 'mute')).toEqual(listEveryAccount(dataset));
				for (const { kind } of listOf('mute', accounts)) expect(kind).toBe('silent');
			}),
			{ numRuns: 40 },
		);
	});

	test('what other voices say changes no account', () => {
		fc.assert(
			fc.property(anyDataset, (dataset) => {
				for (const { id } of [...dataset.parties, ...dataset.observers]) {
					const alone = { ...dataset, claims: dataset.claims.filter(({ claimant }) => claimant === id) };
					expect(listOf(id, listEveryAccount(dataset))).toEqual(listOf(id, listEveryAccount(alone)));
				}
			}),
			{ numRuns: 40 },
		);
	});

	test('reading the accounts changes nothing in the dataset', () => {
		fc.assert(
			fc.property(anyDataset, (dataset) => {
				const before = structuredClone(dataset);
				listEveryAccount(freezeDeep(dataset));
				expect(structuredClone(dataset)).toEqual(before);
			}),
			{ numRuns: 30 },
		);
	});
});

function listOf<T extends { readonly voice: string }>(voice: string, accounts: readonly T[]): readonly T[] {
	return accounts.filter((account) => account.voice === voice);
}

function isSameReach(one: Reach, other: Reach): boolean {
	return one.assertion === other.assertion && one.lent === other.lent;
}

/** True if one claim names two holders alike and leads the account: then the earlier in the claim is shown. */
function isTied({ kind, standing: [first, ...others] }: Account): boolean {
	return (
		kind !== 'mixed' &&
		others.some(
			({ reach, portion }) =>
				reach.claim === first?.reach.claim &&
				reach.assertion.predicate === first.reach.assertion.predicate &&
				reach.assertion.holder !== first.reach.assertion.holder &&
				portion === first.portion &&
				reach.basis === first.reach.basis,
		)
	);
}
