import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Account, isStanding, listAccounts } from '../../src/domain/account.ts';
import { type Bearing, indexGround, isClash, listBearings } from '../../src/domain/bearing.ts';
import { type Assertion, type Claim, PORTIONS } from '../../src/domain/claim.ts';
import { addDays } from '../../src/domain/day.ts';
import type { PlaceId } from '../../src/domain/place.ts';
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
import { accountIn, MON, SUN, says, saysOf, THU, TUE, toDay, toRecord, toyGround, WED } from './toy.ts';

describe('the headline', () => {
	const of = (...claims: Parameters<typeof accountIn>[0]) => accountIn(claims);

	test.each([
		['holds', 'denies'],
		['denies', 'present'],
		['present', 'advancing'],
		['holds', 'advancing'],
	] as const)('%s before %s, however large and late', (stronger, weaker) => {
		const account = of(
			says('c1', MON, { predicate: stronger, portion: 'part' }),
			says('c2', TUE, { predicate: weaker, holder: 'b', portion: 'whole' }),
		);
		expect(account).toMatchObject({ kind: stronger, holder: 'a', claims: ['c1'], also: ['c2'] });
	});

	test.each([
		['whole', 'most'],
		['most', 'part'],
		['whole', 'part'],
	] as const)('%s before %s, however direct and late', (larger, smaller) => {
		const account = of(
			says('c1', MON, { place: 'p', reachesDistricts: true, portion: larger }),
			says('c2', TUE, { portion: smaller }),
		);
		expect(account).toMatchObject({ portion: larger, basis: 'inherited', claims: ['c1'], also: ['c2'] });
	});

	const named = { place: 'n' };
	const inherited = { place: 'p', reachesDistricts: true };
	const inferred = { place: 'n', inferred: true };
	test.each([
		['named', named, inherited],
		['named', named, inferred],
		['inherited', inherited, inferred],
	] as const)('%s before the less direct, whichever was said later', (basis, direct, indirect) => {
		const account = of(says('c1', MON, direct), says('c2', TUE, indirect));
		expect(account).toMatchObject({ basis, claims: ['c1', 'c2'] });
		expect(of(says('c1', MON, indirect), says('c2', MON, direct))).toMatchObject({ basis });
	});

	const part = (holder: string, detail: string) => ({ holder, portion: 'part', detail }) as const;

	test('then the later', () => {
		const account = of(says('c1', MON, part('b', 'hills')), says('c2', TUE, part('c', 'road')));
		expect(account).toMatchObject({ kind: 'holds', holder: 'c', claims: ['c2'], also: ['c1'] });
	});

	test('then the lower id, in whatever order the records come', () => {
		const claims = [says('c12', MON, part('c', 'road')), says('c100', MON, part('b', 'hills'))];
		for (const order of [claims, claims.toReversed()]) {
			const index = indexGround({ ...toyGround([]), claims: order });
			const [account] = listAccounts(PLACES.n, toDay(SUN), index).map(toRecord);
			expect(account).toMatchObject({ kind: 'holds', holder: 'c', claims: ['c12'], also: ['c100'] });
		}
	});

	test('is not what was overtaken', () => {
		const account = of(says('c1', MON, {}), says('c2', TUE, { predicate: 'denies', portion: 'part' }));
		expect(account).toMatchObject({ kind: 'denies', portion: 'part', claims: ['c2'], overtaken: ['c1'] });
	});

	test('counts what a cut has left', () => {
		const account = of(says('c1', MON, {}), says('c2', TUE, { holder: 'b', portion: 'most' }));
		expect(account).toMatchObject({ holder: 'b', portion: 'most', claims: ['c2'], also: ['c1'] });
	});

	test.each(['holds', 'denies'] as const)('%s shows portion and basis', (predicate) => {
		const account = of(says('c1', MON, { predicate, portion: 'most' }));
		expect(account).toMatchObject({ kind: predicate, holder: 'a', portion: 'most', basis: 'named' });
	});

	test.each(['present', 'advancing'] as const)('%s shows no portion', (predicate) => {
		const account = of(says('c1', MON, { predicate, portion: 'whole' }));
		expect(account).toMatchObject({ kind: predicate, holder: 'a', basis: 'named' });
		expect(account).not.toHaveProperty('portion');
	});

	test('names the holder, who need not be the claimant', () => {
		expect(of(says('c1', MON, { holder: 'b' }))).toMatchObject({ party: 'a', kind: 'holds', holder: 'b' });
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
			says('c1', MON, { predicate: 'present', portion: 'part', detail: 'the hills' }),
			says('c2', MON, { predicate: 'present', portion: 'whole' }),
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
			says('c1', MON, { predicate: 'present', portion: 'part' }, { predicate: 'advancing', holder: 'b' }),
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
			party: 'a',
			day: SUN,
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
	const silent = { place: 'n', party: 'a', kind: 'silent', claims: [], also: [], overtaken: [] };

	test('is kept until the first word counts', () => {
		const claims = [says('c1', `${TUE}/${WED}`, {})];
		expect(accountIn(claims, { day: TUE })).toEqual({ ...silent, day: TUE });
		expect(accountIn(claims, { day: WED }).kind).toBe('holds');
	});

	test('is not broken by words about elsewhere, about nothing, or by another party', () => {
		const claims = [
			says('c1', MON, { place: 't' }),
			says('c2', MON),
			saysOf('b', 'c3', MON, { holder: 'a' }),
		];
		expect(accountIn(claims)).toEqual({ ...silent, day: SUN });
	});

	test('is not broken by context', () => {
		const dataset = { ...toyGround([]), context: [aContext({ mentions: ['n'] })] };
		for (const account of listAccounts(PLACES.n, toDay(SUN), indexGround(dataset))) {
			expect(account.kind).toBe('silent');
		}
	});
});

test('accounts come in the dataset’s party order', () => {
	const index = indexGround(toyGround([], ['c', 'a', 'b']));
	expect(listAccounts(PLACES.n, toDay(SUN), index).map(({ party }) => party)).toEqual(['c', 'a', 'b']);
});

describe('of any dataset', () => {
	const anyDay = fc.constantFrom(...DAYS);
	const anyPlace = fc.constantFrom(...Object.values(PLACES));

	test('exchanging two parties everywhere exchanges their accounts', () => {
		fc.assert(
			fc.property(anyDataset, (dataset) => {
				const exchangedAfter = listEveryAccount(dataset).map(exchangeAccount);
				expect(listEveryAccount(exchange(dataset))).toEqual(exchangedAfter);
			}),
		);
	});

	test('the order of claims and of assertions within a claim never matters', () => {
		const anyTwo = anyDataset.chain((dataset) => fc.tuple(fc.constant(dataset), anyShuffled(dataset)));
		fc.assert(
			fc.property(anyTwo, anyPlace, anyDay, ([dataset, shuffled], place, day) => {
				const accounts = listAccounts(place, day, indexGround(dataset));
				const others = listAccounts(place, day, indexGround(shuffled));
				for (const [i, account] of accounts.entries()) {
					if (isTied(account)) continue;
					expect(others.slice(i, i + 1).map(toRecord)).toEqual([toRecord(account)]);
				}
			}),
			{ numRuns: 500 },
		);
	});

	test('a claim said after the day shown changes nothing', () => {
		fc.assert(
			fc.property(anyDataset, anyDay, (dataset, day) => {
				const known = { ...dataset, claims: dataset.claims.filter((claim) => claim.said.last <= day) };
				expect(listEveryAccount(dataset, [day])).toEqual(listEveryAccount(known, [day]));
			}),
		);
	});

	test('a later day never revives what was overtaken nor gives back what was cut', () => {
		fc.assert(
			fc.property(anyDataset, anyPlace, anyDay, (dataset, place, day) => {
				const index = indexGround(dataset);
				for (const { id } of dataset.parties) {
					const later = listBearings(place, id, addDays(day, 1), index);
					for (const now of listBearings(place, id, day, index)) {
						const then = later.find((one) => one.assertion === now.assertion && one.basis === now.basis);
						expect(then).toMatchObject(now.overtaken ? { overtaken: now.overtaken } : {});
						expect(PORTIONS.slice(PORTIONS.indexOf(now.portion))).toContain(then?.portion);
					}
				}
			}),
			{ numRuns: 500 },
		);
	});

	test('each claim that bears on the place by that day is listed once, and no other', () => {
		fc.assert(
			fc.property(anyDataset, anyPlace, anyDay, (dataset, place, day) => {
				for (const account of listAccounts(place, day, indexGround(dataset))) {
					const isHeard = ({ claimant, said, assertions }: Claim) =>
						claimant === account.party && said.last <= day && assertions.some((one) => bearsOn(one, place));
					const heard = dataset.claims.filter(isHeard).map(({ id }) => id);
					const { claims, also, overtaken } = toRecord(account);
					expect([...claims, ...also, ...overtaken].sort()).toEqual(heard.sort());
				}
			}),
			{ numRuns: 500 },
		);
	});

	test('something always stands of what a party said: it is silent only where it said nothing', () => {
		fc.assert(
			fc.property(anyDataset, (dataset) => {
				for (const { kind, claims, also, overtaken } of listEveryAccount(dataset)) {
					expect(kind === 'silent').toBe([...claims, ...also, ...overtaken].length === 0);
					expect(kind === 'silent').toBe(claims.length === 0);
				}
			}),
		);
	});

	test('a party never clashes with what it said on an earlier day', () => {
		fc.assert(
			fc.property(anyDataset, anyPlace, anyDay, (dataset, place, day) => {
				for (const account of listAccounts(place, day, indexGround(dataset))) {
					const standing = account.bearings.filter(isStanding);
					const clashing = standing.flatMap((one) =>
						standing.filter((other) => isClash(one, other)).map((other) => [one.claim, other.claim] as const),
					);
					expect(account.kind === 'mixed').toBe(clashing.length > 0);
					for (const [one, other] of clashing) {
						expect(one.said.first === null || one.said.first <= other.said.last).toBe(true);
					}
				}
			}),
			{ numRuns: 500 },
		);
	});

	test('a party that says nothing is silent and leaves the accounts of the others alone', () => {
		fc.assert(
			fc.property(anyDataset, (dataset) => {
				const accounts = listEveryAccount({ ...dataset, parties: [aParty('mute'), ...dataset.parties] });
				expect(accounts.filter(({ party }) => party !== 'mute')).toEqual(listEveryAccount(dataset));
				for (const { kind } of listOf('mute', accounts)) expect(kind).toBe('silent');
			}),
		);
	});

	test('what the other parties say changes no account', () => {
		fc.assert(
			fc.property(anyDataset, (dataset) => {
				for (const { id } of dataset.parties) {
					const alone = { ...dataset, claims: dataset.claims.filter(({ claimant }) => claimant === id) };
					expect(listOf(id, listEveryAccount(dataset))).toEqual(listOf(id, listEveryAccount(alone)));
				}
			}),
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

function listOf<T extends { party: string }>(party: string, accounts: readonly T[]): readonly T[] {
	return accounts.filter((account) => account.party === party);
}

/** True if one claim names two holders alike and leads the account: the rules do not say whom it shows. */
function isTied({ kind, bearings }: Account): boolean {
	const [first, ...others] = bearings.filter(isStanding);
	const isAlike = ({ claim, assertion, portion, basis }: Bearing) =>
		claim === first?.claim &&
		assertion.predicate === first.assertion.predicate &&
		assertion.holder !== first.assertion.holder &&
		portion === first.portion &&
		basis === first.basis;
	return kind !== 'mixed' && others.some(isAlike);
}

/** Rule 2 on the toy ground, where each district lies in p and only n has a place within. */
function bearsOn({ place, reachesDistricts, except }: Assertion, on: PlaceId): boolean {
	const isDistrict = on !== PLACES.p && on !== PLACES.t;
	return place === on || (place === PLACES.p && reachesDistricts && isDistrict && !except.includes(on));
}
