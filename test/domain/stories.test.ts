import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import { placeId } from '../build.ts';
import { accountIn, FRI, MON, says, saysOf, THU, TUE, toDay, toyGround, WED } from './toy.ts';

// District n, with town t, bazaar u in it, and height h:
//
//   ┌─────────────┐
//   │ n  ┌─────┐  │
//   │    │ t u │ h│
//   │    └─────┘  │
//   └─────────────┘

const DAYS = [MON, TUE, WED, THU, FRI];

/** A voice's account of a place day by day, as long as anything new is said: `holds a whole, named: c1 (also c2; overtaken c3)`. */
function told(claims: readonly Claim[], place: string, voice = 'a'): string[] {
	return listDays(claims).map((day) => {
		const { kind, holder, portion, basis, ...ids } = accountIn(claims, { place, voice, day });
		const list = (title: string, some: readonly string[]) =>
			some.length > 0 ? [`${title}${some.join(' ')}`] : [];
		const rest = [...list('also ', ids.also), ...list('overtaken ', ids.overtaken)];
		const words = [kind, holder, portion].filter((word) => word !== undefined).join(' ');
		const headline = [words, ...(basis ? [basis] : [])].join(', ');
		return `${[headline, ...list('', ids.claims)].join(': ')}${rest.length > 0 ? ` (${rest.join('; ')})` : ''}`;
	});
}

/** How the parties' accounts of a place compare, day by day. */
function compared(claims: readonly Claim[], place: string): string[] {
	const ground = toyGround(claims);
	return listDays(claims).map((day) => ground.placeOn(placeId(place), toDay(day)).comparison.kind);
}

function listDays(claims: readonly Claim[]): string[] {
	return DAYS.filter((day) => claims.some(({ said }) => said.last >= day));
}

describe('a town lost and retaken in a district that is held', () => {
	const claims = [
		says('c1', MON, { place: 'n' }),
		says('c2', TUE, { place: 't', predicate: 'lost' }),
		says('c3', WED, { place: 't' }),
		says('c4', THU, { place: 't', predicate: 'fighting' }),
	];

	test('leaves most of the district, until it is retaken', () => {
		expect(told(claims, 'n')).toEqual([
			'holds a whole, named: c1',
			'holds a most, named: c1 (also c2)',
			'holds a whole, named: c1 (also c3)',
			'holds a whole, named: c1 (also c3 c4)',
		]);
	});

	test('is itself as was said of it last', () => {
		expect(told(claims, 't')).toEqual([
			'holds a whole, inherited: c1',
			'lost a whole, named: c2 (overtaken c1)',
			'holds a whole, named: c3 (overtaken c1 c2)',
			'holds a whole, named: c3 (also c4; overtaken c1 c2)',
		]);
	});

	test('takes nothing from another place of the district, and its bazaar no longer borrows', () => {
		expect(told(claims, 'h')).toEqual(DAYS.slice(0, 4).map(() => 'holds a whole, inherited: c1'));
		expect(told(claims, 'u')).toEqual(['holds a whole, inherited: c1', 'silent', 'silent', 'silent']);
	});
});

describe('a district lost, but for a height in it', () => {
	const claims = [
		says('c1', MON, { place: 'n' }),
		says('c2', TUE, { place: 'n', predicate: 'lost', except: ['h'] }),
		says('c3', WED, { place: 'h' }),
		says('c4', THU, { place: 'h', predicate: 'lost' }),
	];

	test('is lost for the most part, which leaves a part of what was held', () => {
		expect(told(claims, 'n')).toEqual([
			'holds a whole, named: c1',
			'holds a part, named: c1 (also c2)',
			'holds a part, named: c1 c3 (also c2)',
			'holds a part, named: c1 (also c2 c4)',
		]);
	});

	test('lends its loss to all else inside', () => {
		expect(told(claims, 't')).toEqual([
			'holds a whole, inherited: c1',
			'lost a whole, inherited: c2',
			'lost a whole, inherited: c2',
			'lost a whole, inherited: c2',
		]);
		expect(told(claims, 'h')).toEqual([
			'holds a whole, inherited: c1',
			'silent',
			'holds a whole, named: c3',
			'lost a whole, named: c4 (overtaken c3)',
		]);
	});
});

describe('an approach, a siege, a storm', () => {
	const claims = [
		says('c1', MON, { place: 't', predicate: 'near' }),
		says('c2', TUE, { place: 't', predicate: 'surrounds' }, { place: 't', holder: 'b' }),
		says('c3', WED, { place: 't', predicate: 'fighting' }, { place: 't', predicate: 'present' }),
		says('c4', THU, { place: 't', portion: 'most' }),
		says('c5', FRI, { place: 't' }),
	];

	test('is told of the town step by step, the strongest words first', () => {
		expect(told(claims, 't')).toEqual([
			'near a, named: c1',
			'holds b whole, named: c2 (also c1)',
			'holds b whole, named: c2 (also c3; overtaken c1)',
			'holds a most, named: c4 (also c2 c3; overtaken c1)',
			'holds a whole, named: c5 (overtaken c1 c2 c3 c4)',
		]);
	});

	test('is told of the district from the storm on, and of who holds a part', () => {
		expect(told(claims, 'n')).toEqual([
			'silent',
			'holds b part, within: c2',
			'holds b part, within: c2 (also c3)',
			'holds a part, within: c4 (also c2 c3)',
			'holds a part, within: c5',
		]);
	});
});

describe('a retreat that one side tells and the other does not', () => {
	const claims = [
		says('a1', MON, { place: 'n' }),
		saysOf('b', 'b2', TUE, { place: 't', holder: 'b' }),
		says('a3', WED, { place: 't', predicate: 'denies', holder: 'b', portion: 'part' }),
		saysOf('o', 'o4', WED, { place: 't', holder: 'b', portion: 'most' }),
		says('a5', THU, { place: 't', predicate: 'lost' }, { place: 't', holder: 'b' }),
	];

	test('is compared in the town', () => {
		expect(compared(claims, 't')).toEqual(['one-sided', 'contradict', 'contradict', 'agree']);
	});

	test('and in the district no harder than a place inside allows', () => {
		expect(compared(claims, 'n')).toEqual([
			'one-sided',
			'partly-contradict',
			'partly-contradict',
			'compatible',
		]);
	});

	test('leaves the account of the one as it was, whatever the other says', () => {
		expect(told(claims, 't')).toEqual([
			'holds a whole, inherited: a1',
			'holds a whole, inherited: a1',
			'holds a whole, inherited: a1 (also a3)',
			'holds b whole, named: a5 (overtaken a1 a3)',
		]);
		expect(told(claims, 't', 'b').at(-1)).toBe('holds b whole, named: b2');
	});

	test('and that of an observer, who is compared with neither', () => {
		expect(told(claims, 't', 'o').slice(1)).toEqual([
			'silent',
			'holds b most, named: o4',
			'holds b most, named: o4',
		]);
		expect(told(claims, 'n', 'o').at(-1)).toBe('holds b part, within: o4');
	});
});

describe('a denial', () => {
	test('of the whole is no word on a part, be it held before or after', () => {
		const claims = [
			says('c1', MON, { place: 'n', portion: 'part' }),
			says('c2', TUE, { place: 'n', predicate: 'denies' }),
			says('c3', WED, { place: 'n', portion: 'part', detail: 'the hills' }),
		];
		expect(told(claims, 'n')).toEqual([
			'holds a part, named: c1',
			'holds a part, named: c1 (also c2)',
			'holds a part, named: c1 c3 (also c2)',
		]);
	});

	test('of every part is taken back by any part', () => {
		const claims = [
			says('c1', MON, { place: 'n', predicate: 'denies', portion: 'part' }),
			says('c2', WED, { place: 'n', portion: 'part' }),
		];
		expect(told(claims, 'n')).toEqual([
			'denies a part, named: c1',
			'denies a part, named: c1',
			'holds a part, named: c2 (overtaken c1)',
		]);
		expect(told(claims, 't')).toEqual([
			'denies a part, inherited: c1',
			'denies a part, inherited: c1',
			'silent',
		]);
	});

	test('of every part counts as one of most beside a town that is held', () => {
		const claims = [
			says('c1', MON, { place: 'n', predicate: 'denies', portion: 'part' }),
			says('c2', TUE, { place: 't' }),
		];
		expect(told(claims, 'n')).toEqual(['denies a part, named: c1', 'holds a part, within: c2 (also c1)']);
		expect(told(claims, 't')).toEqual([
			'denies a part, inherited: c1',
			'holds a whole, named: c2 (overtaken c1)',
		]);
	});
});

describe('a word on a whole province', () => {
	const claims = [
		says('c1', MON, { place: 'p', reachesDistricts: true, except: ['e', 'u'] }),
		says('c2', TUE, { place: 'n', holder: 'b', portion: 'part' }),
		says('c3', WED, { place: 'p', reachesDistricts: true }),
	];

	test('is most of it, but for what it leaves out, and the whole of each other district', () => {
		expect(told(claims, 'p')).toEqual([
			'holds a most, named: c1',
			'holds a most, named: c1',
			'holds a whole, named: c3 (overtaken c1)',
		]);
		expect(told(claims, 's')[0]).toBe('holds a whole, inherited: c1');
		expect(told(claims, 'e')).toEqual(['silent', 'silent', 'holds a whole, inherited: c3']);
	});

	test('reaches, by way of a district, the places inside', () => {
		expect(told(claims, 't')).toEqual([
			'holds a most, inherited: c1',
			'silent',
			'holds a whole, inherited: c3',
		]);
		expect(told(claims, 'u')).toEqual(['silent', 'silent', 'holds a whole, inherited: c3']);
	});

	test('is gainsaid by a district in it from that day on, until it is said again', () => {
		expect(told(claims, 'n')).toEqual([
			'holds a most, inherited: c1',
			'holds a most, inherited: c1 (also c2)',
			'holds a whole, inherited: c3 (overtaken c1 c2)',
		]);
	});

	test('is a fact of every map: no district is told of what only ground around it was said to be', () => {
		const unmarked = [says('c1', MON, { place: 'p' })];
		expect(told(unmarked, 'p')).toEqual(['holds a whole, named: c1']);
		for (const place of ['n', 't']) expect(told(unmarked, place)).toEqual(['silent']);
	});
});

describe('two stories of one day', () => {
	const claims = [
		says('c9', MON, { place: 'n' }),
		says('c12', MON, { place: 'n', holder: 'b', portion: 'most' }, { place: 'n', predicate: 'present' }),
		says('c13', WED, { place: 'n', holder: 'c' }),
	];

	test('of one voice are mixed, until it says otherwise', () => {
		expect(told(claims, 'n')).toEqual([
			'mixed: c9 c12',
			'mixed: c9 c12',
			'holds c whole, named: c13 (also c12; overtaken c9)',
		]);
	});

	test('are told as of the day on which they were said last', () => {
		expect(accountIn(claims, { day: TUE })).toMatchObject({ kind: 'mixed', carriedFrom: MON });
		expect(accountIn(claims, { day: THU })).toMatchObject({ claims: ['c13'], carriedFrom: WED });
		expect(accountIn(claims, { day: WED })).not.toHaveProperty('carriedFrom');
	});

	test('are both lent, what can be', () => {
		expect(told(claims, 'h')).toEqual([
			'holds a whole, inherited: c9',
			'holds a whole, inherited: c9',
			'holds c whole, inherited: c13',
		]);
	});
});

describe('words that name no holder', () => {
	const claims = [
		says('c1', MON, { place: 't', inferred: true }),
		says('c2', TUE, { place: 'n', portion: 'part', detail: 'the road', inferred: true }),
		says('c3', WED, { place: 't' }),
	];

	test('stay inferred wherever they are lent, and come last of their kind', () => {
		expect(told(claims, 'n')).toEqual([
			'holds a part, inferred: c1',
			'holds a part, inferred: c1 c2',
			'holds a part, within: c2 c3',
		]);
	});

	test('are repeated by those that do', () => {
		expect(told(claims, 't')[2]).toBe('holds a whole, named: c3 (overtaken c1)');
	});
});

describe('three parties agree', () => {
	const claims = [
		says('a1', MON, { place: 'n', holder: 'b' }),
		saysOf('b', 'b2', TUE, { place: 't', holder: 'b' }),
		saysOf('c', 'c3', WED, { place: 'n', holder: 'b', portion: 'most' }),
		saysOf('c', 'c4', THU, { place: 'h', predicate: 'present', holder: 'a' }),
	];

	test('on a holder whom each of them names, of however much', () => {
		expect(compared(claims, 'n')).toEqual(['one-sided', 'agree', 'agree', 'agree']);
	});

	test('on a place inside, if it was lent to them there', () => {
		expect(compared(claims, 't')).toEqual(['one-sided', 'agree', 'agree', 'agree']);
		expect(compared(claims, 'h')).toEqual(['one-sided', 'one-sided', 'one-sided', 'compatible']);
	});
});
