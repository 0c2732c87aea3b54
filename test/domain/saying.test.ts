import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import { listSayings, type Saying } from '../../src/domain/saying.ts';
import { accountOn, MON, says, saysOf, TUE, toyGround, WED } from './toy.ts';

type Shown = NonNullable<Parameters<typeof accountOn>[1]>;

/** "holds a whole", "near b?" if inferred, "holds a part ↑" if lent by a place inside, "↓" by the district; "since 2021-01-04". */
function toLine({ kind, holder, portion, isInferred, lent, carriedFrom }: Saying): string {
	const words = [
		kind,
		holder,
		portion,
		lent && { outwards: '↑', inwards: '↓' }[lent],
		carriedFrom && `since ${carriedFrom}`,
	].filter((word) => word !== undefined);
	return words.join(' ') + (isInferred ? '?' : '');
}

/** What party a's account of district n says as of Monday, unless told otherwise. */
function sayingsOf(claims: readonly Claim[], shown: Shown = {}): string[] {
	return listSayings(accountOn(toyGround(claims), { day: MON, ...shown })).map(toLine);
}

describe('an account says first', () => {
	test('that it is silent', () => {
		expect(sayingsOf([])).toEqual(['silent']);
	});

	test('its headline, with the holder and how much', () => {
		expect(sayingsOf([says('c1', MON, { holder: 'b', portion: 'most' })])).toEqual(['holds b most']);
		expect(sayingsOf([says('c1', MON, { predicate: 'lost' })])).toEqual(['lost a whole']);
		expect(sayingsOf([says('c1', MON, { predicate: 'near' })])).toEqual(['near a']);
		expect(sayingsOf([says('c1', MON, { predicate: 'fighting' })])).toEqual(['fighting']);
	});

	test('that its words name no holder', () => {
		expect(sayingsOf([says('c1', MON, { inferred: true })])).toEqual(['holds a whole?']);
	});

	test('that it was lent, by a place inside or by the district', () => {
		expect(sayingsOf([says('c1', MON, { place: 't' })])).toEqual(['holds a part ↑']);
		expect(sayingsOf([says('c1', MON, {})], { place: 't' })).toEqual(['holds a whole ↓']);
		expect(sayingsOf([says('c1', MON, { place: 'p', reachesDistricts: true })])).toEqual(['holds a whole']);
	});

	test('since when, if not since the day shown', () => {
		const claims = [says('c1', MON, {}), says('c2', TUE, { predicate: 'present', holder: 'b' })];
		expect(sayingsOf(claims, { day: TUE })).toEqual([`holds a whole since ${MON}`, 'present b']);
	});

	test('that its words clash', () => {
		const claims = [says('c1', MON, {}, { holder: 'b' })];
		expect(sayingsOf(claims)).toEqual(['mixed']);
		expect(sayingsOf(claims, { place: 't' })).toEqual(['mixed']);
	});

	test('of an observer as of a party', () => {
		expect(sayingsOf([saysOf('o', 'c1', MON, {})], { voice: 'o' })).toEqual(['holds a whole']);
	});
});

describe('an account says besides', () => {
	test('what else stands, strongest first: who else holds, losses, denials, every force', () => {
		const claims = [
			says('c1', MON, { predicate: 'present', holder: 'b' }),
			says('c2', MON, { predicate: 'present', holder: 'c' }),
			says('c3', MON, { predicate: 'fighting' }),
			says('c4', MON, { predicate: 'denies', holder: 'b' }),
			says('c5', MON, { predicate: 'lost', holder: 'c', portion: 'most' }),
			says('c6', MON, { portion: 'part', holder: 'b' }),
			says('c7', MON, { portion: 'most' }),
		];
		expect(sayingsOf(claims)).toEqual([
			'holds a most',
			'holds b part',
			'lost c most',
			'denies b whole',
			'fighting',
			'present b',
			'present c',
		]);
	});

	test('each once, since the last day on which it was said', () => {
		const claims = [
			says('c1', MON, {}),
			says('c2', `${MON}/${TUE}`, { predicate: 'near', holder: 'b' }),
			says('c3', MON, { predicate: 'near', holder: 'b' }),
		];
		expect(sayingsOf(claims, { day: WED })).toEqual([`holds a whole since ${MON}`, `near b since ${TUE}`]);
	});

	test('no less of what the headline says that the same holder holds', () => {
		const claims = [
			says('c1', MON, {}),
			says('c2', MON, { portion: 'part' }),
			says('c3', MON, { place: 't' }),
		];
		expect(sayingsOf(claims)).toEqual(['holds a whole']);
	});

	test('what it says in the same words of a place inside, too, as the same', () => {
		const claims = [says('c1', MON, { portion: 'part' }), says('c2', MON, { place: 't' })];
		expect(sayingsOf(claims)).toEqual(['holds a part']);
	});

	test('what was said of the place apart from what was lent to it', () => {
		const claims = [
			says('c1', MON, {}, { predicate: 'present', holder: 'b' }),
			says('c2', MON, { place: 't', predicate: 'present', holder: 'b' }),
		];
		expect(sayingsOf(claims)).toEqual(['holds a whole', 'present b', 'present b ↑']);
	});

	test('beside words that clash, all but who holds the ground', () => {
		const claims = [
			says('c1', MON, {}, { holder: 'b' }),
			says('c2', MON, { predicate: 'denies', holder: 'b', portion: 'part' }),
			says('c3', MON, { predicate: 'near', holder: 'c' }),
		];
		expect(sayingsOf(claims)).toEqual(['mixed', 'denies b part', 'near c']);
	});

	test('nothing of what was overtaken', () => {
		const claims = [says('c1', MON, { predicate: 'near' }), says('c2', TUE, {})];
		expect(sayingsOf(claims, { day: TUE })).toEqual(['holds a whole']);
	});
});

test('the day of words on the place itself is not that of words lent from inside', () => {
	const claims = [
		says('c1', MON, {}, { predicate: 'present', holder: 'b' }),
		says('c2', WED, { place: 't', predicate: 'present', holder: 'b' }),
	];
	expect(sayingsOf(claims, { day: WED })).toEqual([
		`holds a whole since ${MON}`,
		`present b since ${MON}`,
		'present b ↑',
	]);
});

test('words that say the same are looked at a few times, however many they are', () => {
	const claims = Array.from({ length: 1000 }, (_, i) => says(`c${i}`, MON, { predicate: 'present' }));
	const account = accountOn(toyGround([says('c1000', MON, {}), ...claims]), { day: MON });
	let reads = 0;
	const standing = account.standing.map((bearing) => ({
		...bearing,
		get reach() {
			reads += 1;
			return bearing.reach;
		},
	}));
	const { place, voice, kind, holder, portion, basis, changedOn } = account;
	const counted = {
		...account,
		place,
		voice,
		kind,
		holder,
		portion,
		basis,
		changedOn,
		standing,
	} as typeof account;
	expect(listSayings(counted).map(toLine)).toEqual(['holds a whole', 'present a']);
	expect(reads).toBeLessThan(10 * standing.length);
});
