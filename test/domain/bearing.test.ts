import { describe, expect, test } from 'vitest';
import { indexGround, isClash, type Reach } from '../../src/domain/bearing.ts';
import { PORTIONS, type Portion, type Predicate } from '../../src/domain/claim.ts';
import { aClaim, anAssertion } from '../build.ts';
import { fatesOn, MON, reachesOn, SUN, says, saysOf, THU, TUE, toyGround, WED } from './toy.ts';

describe('when a claim counts, and which of two is later', () => {
	const spoken = [says('c1', `${MON}/${WED}`, {})];

	test('a claim counts from the last day of its saying, that day included', () => {
		expect(fatesOn('n', spoken, { day: TUE })).toEqual([]);
		expect(fatesOn('n', spoken, { day: WED })).toEqual(['c1 whole']);
	});

	test('a claim whose first day follows the last day of another is later', () => {
		const claims = [says('c1', `${MON}/${TUE}`, {}), says('c2', `${WED}/${THU}`, { holder: 'b' })];
		expect(fatesOn('n', claims)).toEqual(['c1 overtaken by c2: clash', 'c2 whole']);
	});

	test('ids do not tell which is later', () => {
		const claims = [says('c1', WED, { holder: 'b' }), says('c2', MON, {})];
		expect(fatesOn('n', claims)).toEqual(['c1 whole', 'c2 overtaken by c1: clash']);
	});

	test.each([
		['on one day', MON, MON],
		['on touching days', `${MON}/${TUE}`, `${TUE}/${WED}`],
		['one within the other', `${MON}/${THU}`, TUE],
		['with the same last day', `${MON}/${WED}`, WED],
		['the second without a first day', MON, `../${WED}`],
		['both without a first day', `../${MON}`, `../${WED}`],
	])('claims said %s are not ordered', (_, first, second) => {
		const claims = [says('c1', first, {}), says('c2', second, { holder: 'b' })];
		expect(fatesOn('n', claims)).toEqual(['c1 whole', 'c2 whole']);
	});

	test('a claim without a first day is overtaken from the day after its last', () => {
		const claims = [says('c1', `../${MON}`, {}), says('c2', TUE, { holder: 'b' })];
		expect(fatesOn('n', claims)).toEqual(['c1 overtaken by c2: clash', 'c2 whole']);
	});

	test('a later claim does nothing before it counts', () => {
		const claims = [says('c1', MON, {}), says('c2', `${TUE}/${WED}`, { holder: 'b' })];
		expect(fatesOn('n', claims, { day: TUE })).toEqual(['c1 whole']);
		expect(fatesOn('n', claims, { day: WED })).toEqual(['c1 overtaken by c2: clash', 'c2 whole']);
	});

	test('the time spoken of orders nothing', () => {
		const claims = [
			aClaim({ id: 'c1', said: MON, about: { first: null, last: null }, assertions: [{}] }),
			aClaim({ id: 'c2', said: MON, assertions: [{ holder: 'b' }] }),
		];
		expect(fatesOn('n', claims)).toEqual(['c1 whole', 'c2 whole']);
	});
});

describe('which places an assertion bears on', () => {
	test('the place it names', () => {
		expect(reachesOn('n', says('c1', MON, { place: 'n', portion: 'most' }))).toEqual(['c1 most named']);
	});

	test('not the districts within, unless its words cover them all', () => {
		const claim = says('c1', MON, { place: 'p', portion: 'most' });
		expect(reachesOn('p', claim)).toEqual(['c1 most named']);
		expect(reachesOn('n', claim)).toEqual([]);
	});

	test.each(PORTIONS)('words that cover every district carry their portion, %s, to each', (portion) => {
		const claim = says('c1', MON, { place: 'p', portion, reachesDistricts: true });
		expect(reachesOn('p', claim)).toEqual([`c1 ${portion} named`]);
		for (const district of ['n', 'e', 's', 'w']) {
			expect(reachesOn(district, claim)).toEqual([`c1 ${portion} inherited`]);
		}
	});

	test('districts more than one level down are reached', () => {
		const claim = says('c1', MON, { place: 'k', reachesDistricts: true });
		expect(reachesOn('n', claim)).toEqual(['c1 whole inherited']);
	});

	test('only districts are reached: no province between, no town, no district elsewhere', () => {
		const claim = says('c1', MON, { place: 'k', reachesDistricts: true });
		for (const place of ['p', 't', 'u', 'f']) expect(reachesOn(place, claim)).toEqual([]);
	});

	test('a district that is named is reached once, as named', () => {
		expect(reachesOn('n', says('c1', MON, { place: 'n', reachesDistricts: true }))).toEqual([
			'c1 whole named',
		]);
	});

	test('a town says nothing of its district, a district nothing of its province', () => {
		expect(reachesOn('n', says('c1', MON, { place: 't' }))).toEqual([]);
		expect(reachesOn('p', says('c1', MON, { place: 'n' }))).toEqual([]);
	});

	test('a place that is only mentioned carries nothing', () => {
		expect(reachesOn('n', aClaim({ mentions: ['n'] }))).toEqual([]);
	});

	test('what another reader could take a claim to assert carries nothing', () => {
		const alternatives = [{ note: 'or n', assertions: [{ place: 'n' }] }];
		expect(reachesOn('n', aClaim({ assertions: [{ place: 'e' }], alternatives }))).toEqual([]);
	});

	test('words that name no holder stay inferred, on the place named and on those reached', () => {
		const claim = says('c1', MON, { place: 'p', inferred: true, reachesDistricts: true });
		expect(reachesOn('p', claim)).toEqual(['c1 whole inferred']);
		expect(reachesOn('n', claim)).toEqual(['c1 whole inferred']);
	});

	test('two assertions of one claim both bear on a place', () => {
		const claim = says(
			'c1',
			MON,
			{ place: 'n', portion: 'most' },
			{ place: 'p', portion: 'part', reachesDistricts: true },
		);
		expect(reachesOn('n', claim)).toEqual(['c1 most named', 'c1 part inherited']);
		expect(reachesOn('e', claim)).toEqual(['c1 part inherited']);
	});

	test('each party is heard by itself', () => {
		const claims = [says('c1', MON, {}), saysOf('b', 'c2', MON, { holder: 'b' })];
		expect(fatesOn('n', claims)).toEqual(['c1 whole']);
		expect(fatesOn('n', claims, { party: 'b' })).toEqual(['c2 whole']);
		expect(fatesOn('n', claims, { party: 'c' })).toEqual([]);
	});
});

//   "all of p but n and t's bazaar u":
//
//   ┌───┬───┐     ┌───┬─────┐
//   │ w │ n │     │ w │  n  │
//   │███│   │     │███│█[t]█│     but t: n counts as most
//   ├───┼───┤     ├───┼─────┤
//   │ s │ e │     │ s │ e   │
//   │███│███│     │███│█████│
//   └───┴───┘     └───┴─────┘
describe('what exceptions leave', () => {
	const allBut = (...except: string[]) => says('c1', MON, { place: 'p', reachesDistricts: true, except });

	test('an excepted district is not reached; the whole around it counts as most', () => {
		expect(reachesOn('n', allBut('n'))).toEqual([]);
		expect(reachesOn('e', allBut('n'))).toEqual(['c1 whole inherited']);
		expect(reachesOn('p', allBut('n'))).toEqual(['c1 most named']);
	});

	test('a place excepted within a district leaves most of that district, and all of the others', () => {
		expect(reachesOn('n', allBut('t'))).toEqual(['c1 most inherited']);
		expect(reachesOn('e', allBut('t'))).toEqual(['c1 whole inherited']);
		expect(reachesOn('p', allBut('t'))).toEqual(['c1 most named']);
	});

	test('a place excepted two levels within a district leaves most of it', () => {
		expect(reachesOn('n', allBut('u'))).toEqual(['c1 most inherited']);
	});

	test('a district excepted together with a place within it is not reached', () => {
		expect(reachesOn('n', allBut('n', 't'))).toEqual([]);
		expect(reachesOn('n', allBut('t', 'n'))).toEqual([]);
	});

	test('a district within an excepted province is not reached', () => {
		const claim = says('c1', MON, { place: 'k', reachesDistricts: true, except: ['p'] });
		expect(reachesOn('n', claim)).toEqual([]);
		expect(reachesOn('k', claim)).toEqual(['c1 most named']);
	});

	test('a district named with an exception counts as most', () => {
		expect(reachesOn('n', says('c1', MON, { except: ['t'] }))).toEqual(['c1 most named']);
	});

	test('an exception outside the place leaves it whole', () => {
		expect(reachesOn('e', says('c1', MON, { place: 'e', except: ['t'] }))).toEqual(['c1 whole named']);
	});

	test.each(['most', 'part'] as const)('%s stays as it is with an exception', (portion) => {
		const claim = says('c1', MON, { place: 'p', portion, reachesDistricts: true, except: ['t'] });
		expect(reachesOn('n', claim)).toEqual([`c1 ${portion} inherited`]);
	});

	test('several exceptions leave most, since parts never add up', () => {
		expect(reachesOn('p', allBut('n', 'e', 's', 'w'))).toEqual(['c1 most named']);
	});
});

describe('a whole around a place that the party later says another holds', () => {
	const whole = says('c1', MON, { place: 'p', reachesDistricts: true });

	test('counts as most', () => {
		expect(fatesOn('p', [whole, says('c2', TUE, { holder: 'b', place: 'n' })])).toEqual([
			'c1 most, cut by c2',
		]);
	});

	test('counts as most on the district around a town, and on no other', () => {
		const claims = [whole, says('c2', TUE, { holder: 'b', place: 't' })];
		expect(fatesOn('n', claims)).toEqual(['c1 most, cut by c2']);
		expect(fatesOn('p', claims)).toEqual(['c1 most, cut by c2']);
		expect(fatesOn('e', claims)).toEqual(['c1 whole']);
	});

	test.each(PORTIONS)('counts as most for the sake of a %s', (portion) => {
		const claims = [whole, says('c2', TUE, { holder: 'b', place: 'n', portion })];
		expect(fatesOn('p', claims)).toEqual(['c1 most, cut by c2']);
	});

	test('counts as most from that day on, not before', () => {
		const claims = [whole, says('c2', WED, { holder: 'b', place: 'n' })];
		expect(fatesOn('p', claims, { day: TUE })).toEqual(['c1 whole']);
		expect(fatesOn('p', claims, { day: WED })).toEqual(['c1 most, cut by c2']);
	});

	test('stays most though the party takes that word back', () => {
		const claims = [
			whole,
			says('c2', TUE, { holder: 'b', place: 'n' }),
			says('c3', WED, { holder: 'a', place: 'n' }),
		];
		expect(fatesOn('p', claims)).toEqual(['c1 most, cut by c2']);
	});

	test('is not cut by several such places to less than most, and names a claim once', () => {
		const claims = [whole, says('c2', TUE, { holder: 'b', place: 'n' }, { holder: 'b', place: 'e' })];
		expect(fatesOn('p', claims)).toEqual(['c1 most, cut by c2']);
	});

	test.each([
		['said on the same day', says('c2', MON, { holder: 'b', place: 'n' })],
		['said before', says('c2', '2021-01-01', { holder: 'b', place: 'n' })],
		['that the same holder holds', says('c2', TUE, { holder: 'a', place: 'n' })],
		['where another is only present', says('c2', TUE, { holder: 'b', place: 'n', predicate: 'present' })],
		['to which another is advancing', says('c2', TUE, { holder: 'b', place: 'n', predicate: 'advancing' })],
		['that it says another does not hold', says('c2', TUE, { holder: 'b', place: 'n', predicate: 'denies' })],
		['that only the other party speaks of', saysOf('b', 'c2', TUE, { holder: 'b', place: 'n' })],
		['that lies elsewhere', says('c2', TUE, { holder: 'b', place: 'f' })],
	])('stays whole around a place %s', (_, other) => {
		expect(fatesOn('p', [whole, other])).toContain('c1 whole');
	});

	test('that was said to be most or part stays so', () => {
		for (const portion of ['most', 'part'] as const) {
			const claims = [says('c1', MON, { place: 'p', portion }), says('c2', TUE, { holder: 'b', place: 'n' })];
			expect(fatesOn('p', claims)).toEqual([`c1 ${portion}`]);
		}
	});

	test('of a denial stays whole: it would deny more than was said', () => {
		const claims = [
			says('c1', MON, { place: 'p', predicate: 'denies' }),
			says('c2', TUE, { holder: 'b', place: 'n' }),
		];
		expect(fatesOn('p', claims)).toEqual(['c1 whole']);
	});
});

describe('which two assertions clash', () => {
	function a(predicate: Predicate, portion: Portion, holder = 'a'): Reach {
		const claim = aClaim();
		return { claim, assertion: anAssertion({ predicate, portion, holder }), basis: 'named', portion };
	}
	const clash = (one: Reach, other: Reach) => {
		expect(isClash(one, other)).toBe(isClash(other, one));
		return isClash(one, other);
	};
	const pairs = (list: readonly string[]) =>
		list.flatMap((one) => list.map((other) => [one, other] as const)) as [Portion, Portion][];

	test.each(pairs(PORTIONS))('a holds %s, b holds %s: only with a whole, or both most', (one, other) => {
		const expected = one === 'whole' || other === 'whole' || (one === 'most' && other === 'most');
		expect(clash(a('holds', one), a('holds', other, 'b'))).toBe(expected);
	});

	test.each(pairs(PORTIONS))('a holds %s, a holds %s: never', (one, other) => {
		expect(clash(a('holds', one), a('holds', other))).toBe(false);
	});

	test.each([
		['whole', 'whole', true],
		['whole', 'most', true],
		['whole', 'part', true],
		['most', 'whole', false],
		['most', 'most', true],
		['most', 'part', true],
		['part', 'whole', false],
		['part', 'most', false],
		['part', 'part', true],
	] as const)('a holds %s against a denial of %s: %s', (held, denied, expected) => {
		expect(clash(a('holds', held), a('denies', denied))).toBe(expected);
	});

	test('a denial of the whole denies no part, a denial of a part denies every part', () => {
		expect(clash(a('denies', 'whole'), a('holds', 'part'))).toBe(false);
		for (const portion of PORTIONS) expect(clash(a('denies', 'part'), a('holds', portion))).toBe(true);
	});

	test('a denial says nothing of what another holds', () => {
		for (const [held, denied] of pairs(PORTIONS)) {
			expect(clash(a('holds', held), a('denies', denied, 'b'))).toBe(false);
		}
	});

	test('two denials never clash: neither names a holder', () => {
		expect(clash(a('denies', 'part'), a('denies', 'part', 'b'))).toBe(false);
		expect(clash(a('denies', 'whole'), a('denies', 'part'))).toBe(false);
	});

	test('presence is not control and advancing is not holding: neither clashes with anything', () => {
		for (const predicate of ['present', 'advancing'] as const) {
			for (const other of ['holds', 'denies', 'present', 'advancing'] as const) {
				expect(clash(a(predicate, 'whole'), a(other, 'whole', 'b'))).toBe(false);
				expect(clash(a(predicate, 'whole'), a(other, 'part'))).toBe(false);
			}
		}
	});
});

describe('a later word that clashes', () => {
	test.each([
		['whole', 'whole', 'c1 overtaken by c2: clash'],
		['most', 'whole', 'c1 overtaken by c2: clash'],
		['part', 'whole', 'c1 overtaken by c2: clash'],
		['whole', 'most', 'c1 part, cut by c2'],
		['most', 'most', 'c1 part, cut by c2'],
		['part', 'most', 'c1 part'],
		['whole', 'part', 'c1 most, cut by c2'],
		['most', 'part', 'c1 most'],
		['part', 'part', 'c1 part'],
	] as const)('a held %s; then b holds %s: %s', (earlier, later, fate) => {
		const claims = [says('c1', MON, { portion: earlier }), says('c2', TUE, { holder: 'b', portion: later })];
		expect(fatesOn('n', claims)).toEqual([fate, `c2 ${later}`]);
	});

	test('with less direct words overtakes all the same', () => {
		const claims = [
			says('c1', MON, {}),
			says('c2', TUE, { holder: 'b', place: 'p', reachesDistricts: true }),
		];
		expect(fatesOn('n', claims)).toEqual(['c1 overtaken by c2: clash', 'c2 whole']);
	});

	test('counts with its exceptions: all of n but t is most of n', () => {
		const claims = [says('c1', MON, {}), says('c2', TUE, { holder: 'b', except: ['t'] })];
		expect(fatesOn('n', claims)).toEqual(['c1 part, cut by c2', 'c2 most']);
	});

	test('clashes with what a cut has left, not with what was said', () => {
		const claims = [
			says('c1', MON, {}),
			says('c2', TUE, { holder: 'b', portion: 'most' }),
			says('c3', WED, { predicate: 'denies' }),
		];
		expect(fatesOn('n', claims)[0]).toBe('c1 part, cut by c2');
	});

	test('cuts again what an earlier cut has left', () => {
		const claims = [
			says('c1', MON, {}),
			says('c2', TUE, { holder: 'b', portion: 'part' }),
			says('c3', WED, { holder: 'c', portion: 'most' }),
		];
		expect(fatesOn('n', claims)).toEqual(['c1 part, cut by c2 and c3', 'c2 part', 'c3 most']);
	});

	test('a second part takes nothing more, since parts never add up', () => {
		const claims = [
			says('c1', MON, {}),
			says('c2', TUE, { holder: 'b', portion: 'part' }),
			says('c3', WED, { holder: 'c', portion: 'part' }),
		];
		expect(fatesOn('n', claims)).toEqual(['c1 most, cut by c2', 'c2 part', 'c3 part']);
	});

	test('two parts of one day take no more than one', () => {
		const claims = [
			says('c1', MON, {}),
			says('c2', TUE, { holder: 'b', portion: 'part' }),
			says('c3', TUE, { holder: 'c', portion: 'part' }),
		];
		expect(fatesOn('n', claims)).toEqual(['c1 most, cut by c2 and c3', 'c2 part', 'c3 part']);
	});

	test('what is cut to part is not cut by another most', () => {
		const claims = [
			says('c1', MON, {}),
			says('c2', TUE, { holder: 'b', portion: 'most' }),
			says('c3', WED, { holder: 'c', portion: 'part' }),
		];
		expect(fatesOn('n', claims)).toEqual(['c1 part, cut by c2', 'c2 most', 'c3 part']);
	});

	test('a later whole overtakes what a cut has left', () => {
		const claims = [
			says('c1', MON, {}),
			says('c2', TUE, { holder: 'b', portion: 'part' }),
			says('c3', WED, { holder: 'b' }),
		];
		expect(fatesOn('n', claims)).toEqual([
			'c1 overtaken by c3: clash',
			'c2 overtaken by c3: repeat',
			'c3 whole',
		]);
	});

	test.each([
		['whole', 'whole', 'c1 overtaken by c2: clash'],
		['whole', 'part', 'c1 overtaken by c2: clash'],
		['part', 'part', 'c1 overtaken by c2: clash'],
		['most', 'whole', 'c1 most'],
		['part', 'most', 'c1 part'],
	] as const)('a held %s; then a does not hold the %s: %s', (held, denied, fate) => {
		const claims = [
			says('c1', MON, { portion: held }),
			says('c2', TUE, { predicate: 'denies', portion: denied }),
		];
		expect(fatesOn('n', claims)).toEqual([fate, `c2 ${denied}`]);
	});

	test('a denial is overtaken by a later holding of at least as much, never cut by less', () => {
		const denial = says('c1', MON, { predicate: 'denies', portion: 'most' });
		expect(fatesOn('n', [denial, says('c2', TUE, { portion: 'most' })])[0]).toBe('c1 overtaken by c2: clash');
		expect(fatesOn('n', [denial, says('c2', TUE, { portion: 'whole' })])[0]).toBe(
			'c1 overtaken by c2: clash',
		);
		expect(fatesOn('n', [denial, says('c2', TUE, { portion: 'part' })])[0]).toBe('c1 most');
	});

	test('of another party never overtakes nor cuts', () => {
		for (const portion of PORTIONS) {
			const claims = [says('c1', MON, {}), saysOf('b', 'c2', TUE, { holder: 'b', portion })];
			expect(fatesOn('n', claims)).toEqual(['c1 whole']);
		}
		expect(fatesOn('n', [says('c1', MON, {}), saysOf('b', 'c2', TUE, {})])).toEqual(['c1 whole']);
	});
});

describe('overtaken stays overtaken', () => {
	const tale = [
		says('c1', MON, { portion: 'most' }),
		says('c2', TUE, { holder: 'b' }),
		says('c3', WED, { holder: 'c' }),
	];

	test('even when its overtaker is overtaken', () => {
		expect(fatesOn('n', tale)).toEqual([
			'c1 overtaken by c2: clash',
			'c2 overtaken by c3: clash',
			'c3 whole',
		]);
	});

	test('even when its overtaker is overtaken by the same words again', () => {
		const claims = [says('c1', MON, {}), says('c2', TUE, { holder: 'b' }), says('c3', WED, {})];
		expect(fatesOn('n', claims)).toEqual([
			'c1 overtaken by c2: clash',
			'c2 overtaken by c3: clash',
			'c3 whole',
		]);
	});

	test('even when its overtaker is later cut', () => {
		const claims = [
			says('c1', MON, { place: 'p' }),
			says('c2', TUE, { holder: 'b', place: 'p' }),
			says('c3', WED, { holder: 'c', place: 'n' }),
		];
		expect(fatesOn('p', claims)).toEqual(['c1 overtaken by c2: clash', 'c2 most, cut by c3']);
	});

	test('what is cut stays cut when the word that cut it is overtaken', () => {
		const claims = [
			says('c1', MON, {}),
			says('c2', TUE, { holder: 'b', portion: 'most' }),
			says('c3', WED, { predicate: 'denies', holder: 'b', portion: 'part' }),
		];
		expect(fatesOn('n', claims)).toEqual(['c1 part, cut by c2', 'c2 overtaken by c3: clash', 'c3 part']);
	});

	test('and its overtaker is named as it was on each day since', () => {
		expect(fatesOn('n', tale, { day: MON })).toEqual(['c1 most']);
		expect(fatesOn('n', tale, { day: TUE })[0]).toBe('c1 overtaken by c2: clash');
		expect(fatesOn('n', tale, { day: WED })[0]).toBe('c1 overtaken by c2: clash');
	});
});

describe('a later word that repeats', () => {
	const repeated = 'c1 overtaken by c2: repeat';

	test.each([
		['part', 'part', true],
		['part', 'most', true],
		['part', 'whole', true],
		['most', 'part', false],
		['most', 'most', true],
		['most', 'whole', true],
		['whole', 'part', false],
		['whole', 'most', false],
		['whole', 'whole', true],
	] as const)('holds %s, then %s: overtaken is %s', (earlier, later, expected) => {
		const claims = [says('c1', MON, { portion: earlier }), says('c2', TUE, { portion: later })];
		expect(fatesOn('n', claims)[0]).toBe(expected ? repeated : `c1 ${earlier}`);
	});

	test.each([
		['part', 'part', true],
		['part', 'most', false],
		['part', 'whole', false],
		['most', 'part', true],
		['most', 'most', true],
		['most', 'whole', false],
		['whole', 'part', true],
		['whole', 'most', true],
		['whole', 'whole', true],
	] as const)(
		'a denial goes the other way: denies %s, then %s: overtaken is %s',
		(earlier, later, expected) => {
			const claims = [
				says('c1', MON, { predicate: 'denies', portion: earlier }),
				says('c2', TUE, { predicate: 'denies', portion: later }),
			];
			expect(fatesOn('n', claims)[0]).toBe(expected ? repeated : `c1 ${earlier}`);
		},
	);

	const named = { place: 'n' };
	const inherited = { place: 'p', reachesDistricts: true };
	const inferred = { place: 'n', inferred: true };
	test.each([
		['named', named, 'named', named, true],
		['named', named, 'inherited', inherited, false],
		['named', named, 'inferred', inferred, false],
		['inherited', inherited, 'named', named, true],
		['inherited', inherited, 'inherited', inherited, true],
		['inherited', inherited, 'inferred', inferred, false],
		['inferred', inferred, 'named', named, true],
		['inferred', inferred, 'inherited', inherited, true],
		['inferred', inferred, 'inferred', inferred, true],
	] as const)('needs no less direct words: %s, then %s', (_, earlier, __, later, expected) => {
		expect(fatesOn('n', [says('c1', MON, earlier), says('c2', TUE, later)])[0]).toBe(
			expected ? repeated : 'c1 whole',
		);
	});

	test('of two parts, only the same detail is a repetition', () => {
		const part = (id: string, said: string, detail?: string) =>
			says(id, said, { portion: 'part', ...(detail === undefined ? {} : { detail }) });
		expect(fatesOn('n', [part('c1', MON, 'the hills'), part('c2', TUE, 'the hills')])[0]).toBe(repeated);
		expect(fatesOn('n', [part('c1', MON, 'the hills'), part('c2', TUE, 'the road')])[0]).toBe('c1 part');
		expect(fatesOn('n', [part('c1', MON, 'the hills'), part('c2', TUE)])[0]).toBe('c1 part');
		expect(fatesOn('n', [part('c1', MON), part('c2', TUE, 'the road')])[0]).toBe('c1 part');
	});

	test('detail matters between parts alone', () => {
		const hills = says('c1', MON, { portion: 'part', detail: 'the hills' });
		expect(fatesOn('n', [hills, says('c2', TUE, { portion: 'most' })])[0]).toBe(repeated);
		const most = says('c1', MON, { portion: 'most', detail: 'but a street' });
		expect(fatesOn('n', [most, says('c2', TUE, { portion: 'most', detail: 'but a house' })])[0]).toBe(
			repeated,
		);
	});

	test('of two denied parts, too, only the same detail is a repetition', () => {
		const denied = (id: string, said: string, detail: string) =>
			says(id, said, { predicate: 'denies', portion: 'part', detail });
		expect(fatesOn('n', [denied('c1', MON, 'the hills'), denied('c2', TUE, 'the road')])[0]).toBe('c1 part');
	});

	test.each(['present', 'advancing'] as const)('%s repeats like holding', (predicate) => {
		const word = (id: string, said: string, portion: Portion) => says(id, said, { predicate, portion });
		expect(fatesOn('n', [word('c1', MON, 'part'), word('c2', TUE, 'part')])[0]).toBe(repeated);
		expect(fatesOn('n', [word('c1', MON, 'whole'), word('c2', TUE, 'part')])[0]).toBe('c1 whole');
	});

	test('needs the same predicate and the same holder', () => {
		const present = says('c1', MON, { predicate: 'present', portion: 'part' });
		expect(fatesOn('n', [present, says('c2', TUE, { predicate: 'advancing', portion: 'part' })])[0]).toBe(
			'c1 part',
		);
		expect(fatesOn('n', [present, says('c2', TUE, { predicate: 'present', holder: 'b' })])[0]).toBe(
			'c1 part',
		);
		const part = says('c1', MON, { portion: 'part' });
		expect(fatesOn('n', [part, says('c2', TUE, { portion: 'part', holder: 'b' })])[0]).toBe('c1 part');
	});

	test('is measured against what a cut has left', () => {
		const claims = [
			says('c1', MON, {}),
			says('c2', TUE, { holder: 'b', portion: 'part' }),
			says('c3', WED, { portion: 'most' }),
		];
		expect(fatesOn('n', claims)[0]).toBe('c1 overtaken by c3: repeat');
	});

	test('on the same day does not overtake', () => {
		expect(fatesOn('n', [says('c1', MON, {}), says('c2', MON, {})])).toEqual(['c1 whole', 'c2 whole']);
	});
});

describe('a holder said to hold where it was present or advancing', () => {
	test.each(['present', 'advancing'] as const)(
		'overtakes %s, with any portion and any basis',
		(predicate) => {
			for (const portion of PORTIONS) {
				const earlier = says('c1', MON, { predicate, portion: 'whole' });
				const claims = [earlier, says('c2', TUE, { portion, inferred: true })];
				expect(fatesOn('n', claims)[0]).toBe('c1 overtaken by c2: holding');
			}
		},
	);

	test.each(['present', 'advancing'] as const)('another holder leaves %s alone', (predicate) => {
		const claims = [says('c1', MON, { predicate }), says('c2', TUE, { holder: 'b' })];
		expect(fatesOn('n', claims)[0]).toBe('c1 whole');
	});

	test('presence does not overtake advancing, nor either holding', () => {
		for (const [earlier, later] of [
			['advancing', 'present'],
			['present', 'advancing'],
			['holds', 'present'],
			['holds', 'advancing'],
			['denies', 'present'],
			['present', 'denies'],
		] as const) {
			const claims = [says('c1', MON, { predicate: earlier }), says('c2', TUE, { predicate: later })];
			expect(fatesOn('n', claims)[0]).toBe('c1 whole');
		}
	});

	test('on the same day both stand', () => {
		const claims = [says('c1', MON, { predicate: 'present' }), says('c2', MON, {})];
		expect(fatesOn('n', claims)).toEqual(['c1 whole', 'c2 whole']);
	});
});

test('an empty dataset bears on nothing', () => {
	const index = indexGround(toyGround([]));
	expect([...index.on.keys(), ...index.within.keys()]).toEqual([]);
	expect(fatesOn('n', [], { day: SUN })).toEqual([]);
});
