import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import { PORTIONS, type Portion, type Predicate } from '../../src/domain/predicate.ts';
import {
	type AssertionParts,
	accountIn,
	FRI,
	fatesOn,
	MON,
	reachesOn,
	says,
	saysOf,
	THU,
	TUE,
	WED,
} from './toy.ts';

// District n, and what lies inside it:
//
//   ┌─────────────┐
//   │ n  ┌─────┐  │
//   │    │ t u │ h│
//   │    └─────┘  │
//   └─────────────┘

/** Party a speaks of each of these places, so that they are asserted, long before all else, and of forces alone. */
const asserted: readonly Claim[] = [says('c90', '2020-01-01', ...places('t', 'u', 'h'))];

function places(...ids: readonly string[]): readonly AssertionParts[] {
	return ids.map((place) => ({ place, predicate: 'near', holder: 'c' }));
}

/** What has become of claims on a place, but for those that only make it asserted. */
function on(place: string, ...claims: readonly Claim[]): string[] {
	return fatesOn(place, [...asserted, ...claims]).filter((fate) => !fate.startsWith('c90'));
}

describe('a district lends to a place inside', () => {
	test.each([
		['holds', 'whole'],
		['lost', 'whole'],
		['denies', 'part'],
	] as const)('what is said of every part, as said: %s the %s', (predicate, portion) => {
		const claim = says('c1', MON, { predicate, portion });
		for (const place of ['t', 'u', 'h']) expect(reachesOn(place, claim)).toEqual([`c1 ${portion} inherited`]);
	});

	const less: readonly (readonly [Predicate, Portion | undefined])[] = [
		['holds', 'most'],
		['holds', 'part'],
		['lost', 'most'],
		['lost', 'part'],
		['denies', 'whole'],
		['denies', 'most'],
		['fighting', undefined],
		['surrounds', undefined],
		['present', undefined],
		['advancing', undefined],
		['near', undefined],
	];
	test.each(less)('nothing of what is not: %s, %s', (predicate, portion) => {
		expect(reachesOn('t', says('c1', MON, { predicate, ...(portion && { portion }) }))).toEqual([]);
	});

	test('what reaches it from around, and nothing that does not', () => {
		expect(reachesOn('t', says('c1', MON, { place: 'k', reachesDistricts: true }))).toEqual([
			'c1 whole inherited',
		]);
		expect(reachesOn('t', says('c1', MON, { place: 'p' }))).toEqual([]);
	});

	test('what names no holder, as inferred', () => {
		expect(reachesOn('t', says('c1', MON, { inferred: true }))).toEqual(['c1 whole inferred']);
	});

	test('what it said itself, and nothing lent to it', () => {
		expect(reachesOn('h', says('c1', MON, { place: 't' }))).toEqual([]);
	});

	test('nothing outside of it', () => {
		expect(reachesOn('t', says('c1', MON, { place: 'e' }))).toEqual([]);
	});

	test('nothing of what another voice says of it', () => {
		expect(reachesOn('t', saysOf('b', 'c1', MON, {}))).toEqual([]);
	});

	test('what it keeps saying, with its claim and its day', () => {
		expect(accountIn([says('c1', MON, {})], { place: 't', day: TUE })).toEqual({
			place: 't',
			voice: 'a',
			kind: 'holds',
			holder: 'a',
			portion: 'whole',
			basis: 'inherited',
			claims: ['c1'],
			also: [],
			overtaken: [],
			carriedFrom: MON,
		});
	});
});

describe('an exception', () => {
	const allBut = (...except: string[]) => says('c1', MON, { except });

	test('borrows nothing, nor does what lies in it', () => {
		expect(on('t', allBut('t'))).toEqual([]);
		expect(on('u', allBut('t'))).toEqual([]);
		expect(on('h', allBut('t'))).toEqual(['c1 whole']);
	});

	test('leaves most of the place around it', () => {
		expect(on('t', allBut('u'))).toEqual(['c1 most']);
		expect(on('u', allBut('u'))).toEqual([]);
		expect(on('h', allBut('u'))).toEqual(['c1 whole']);
	});
});

describe('a district lends until later words on it clash with what was said', () => {
	test.each(PORTIONS)('be it of the %s', (portion) => {
		const later = says('c2', WED, { holder: 'b', portion });
		const claims = [...asserted, says('c1', MON, {}), later];
		expect(accountIn(claims, { place: 'h', day: TUE })).toMatchObject({ claims: ['c1'] });
		expect(accountIn(claims, { place: 'h', day: WED })).toMatchObject({
			claims: portion === 'whole' ? ['c2'] : ['c90'],
		});
	});

	test('by a loss or a denial, too', () => {
		const claim = says('c1', MON, {});
		expect(on('h', claim, says('c2', TUE, { predicate: 'lost', portion: 'part' }))).toEqual([]);
		expect(on('h', claim, says('c2', TUE, { predicate: 'denies' }))).toEqual([]);
	});

	test('even where they no longer clash with what is left of it', () => {
		const claims = [
			says('c1', MON, {}),
			says('c2', TUE, { place: 't', holder: 'b' }),
			says('c3', WED, { predicate: 'denies' }),
		];
		expect(on('n', ...claims)[0]).toBe('c1 most, lessened by c2 on t');
		expect(on('h', ...claims)).toEqual([]);
	});

	test('or until it no longer stands', () => {
		expect(on('h', says('c1', MON, {}), says('c2', TUE, {}))).toEqual(['c2 whole']);
	});

	test('and no longer, whatever else would bar it afterwards', () => {
		const near = says('c4', WED, { place: 't', predicate: 'near' });
		const claims = [says('c1', MON, {}), says('c2', TUE, { holder: 'b', portion: 'part' }), near];
		const on = (day: string) => accountIn(claims, { place: 't', day }).claims;
		expect([MON, TUE, WED].map(on)).toEqual([['c1'], [], ['c4']]);
		const inTurn = [
			says('c1', MON, {}),
			says('c2', TUE, { predicate: 'denies' }),
			says('c3', WED, { holder: 'b' }),
		];
		expect(accountIn(inTurn, { place: 't', day: TUE }).kind).toBe('silent');
	});

	test('not by words that are not later', () => {
		expect(on('h', says('c1', MON, {}), says('c2', MON, { holder: 'b', portion: 'part' }))).toEqual([
			'c1 whole',
		]);
		expect(on('h', says('c1', `${MON}/${WED}`, {}), says('c2', TUE, { predicate: 'denies' }))).toEqual([
			'c1 whole',
		]);
	});

	test('not by what another voice says, nor by words on a place inside', () => {
		expect(on('h', says('c1', MON, {}), saysOf('b', 'c2', TUE, { holder: 'b' }))).toEqual(['c1 whole']);
		expect(on('h', says('c1', MON, {}), says('c2', TUE, { place: 't', holder: 'b' }))).toEqual(['c1 whole']);
	});
});

describe('a place inside does not borrow what clashes with its own words', () => {
	test('neither earlier nor later', () => {
		const claim = says('c1', `${MON}/${WED}`, {});
		for (const said of [TUE, WED, `${WED}/${THU}`, `../${THU}`]) {
			expect(on('t', claim, says('c2', said, { place: 't', holder: 'b', portion: 'part' }))).toEqual([
				'c2 part',
			]);
		}
		expect(on('t', says('c1', MON, {}, { place: 't', predicate: 'denies' }))).toEqual(['c1 whole']);
	});

	test('though these no longer stand', () => {
		const claims = [
			says('c1', `${MON}/${WED}`, {}),
			says('c2', MON, { place: 't', holder: 'b', portion: 'part' }),
			says('c3', TUE, { place: 't', predicate: 'lost', holder: 'b' }),
		];
		expect(on('t', ...claims)).toEqual(['c2 overtaken by c3: clash', 'c3 whole']);
	});

	test('but what is later overtakes the earlier: the words on the district those inside', () => {
		expect(on('t', says('c1', TUE, {}), says('c2', MON, { place: 't', holder: 'b' }))).toEqual([
			'c1 whole',
			'c2 overtaken by c1: clash',
		]);
	});

	test('and those inside the words on the district', () => {
		expect(on('t', says('c1', MON, {}), says('c2', TUE, { place: 't', holder: 'b' }))).toEqual([
			'c1 overtaken by c2: clash',
			'c2 whole',
		]);
	});

	test('and borrows what does not clash with them', () => {
		const present = { place: 't', predicate: 'present', holder: 'b' } as const;
		expect(on('t', says('c1', MON, {}, present))).toEqual(['c1 whole', 'c1 stands']);
		expect(on('t', says('c1', MON, {}, { place: 't', portion: 'part' }))).toEqual(['c1 whole', 'c1 part']);
	});

	test('nor does it matter what another voice says there', () => {
		expect(on('t', says('c1', MON, {}), saysOf('b', 'c2', MON, { place: 't', holder: 'b' }))).toEqual([
			'c1 whole',
		]);
	});
});

describe('a place in another inside does not borrow', () => {
	const whole = says('c1', TUE, {});

	test.each([
		['on the same day', TUE],
		['later', WED],
		['or neither earlier nor later', `${MON}/${TUE}`],
	])('what clashes with words, %s, on every part of that other', (_, said) => {
		const claims = [whole, says('c2', said, { place: 't', holder: 'b' })];
		expect(on('u', ...claims)).toEqual([]);
		expect(on('h', ...claims)).toEqual(['c1 whole']);
	});

	test('from the day of those words on, though they no longer stand', () => {
		const claims = [
			...asserted,
			whole,
			says('c2', WED, { place: 't', holder: 'b' }),
			says('c3', THU, { place: 't' }),
		];
		const on = (day: string) => accountIn(claims, { place: 'u', day }).claims;
		expect([TUE, WED, THU].map(on)).toEqual([['c1'], ['c90'], ['c90']]);
	});

	test('but does borrow, if they are earlier, or not on every part', () => {
		expect(on('u', whole, says('c2', MON, { place: 't', holder: 'b' }))).toEqual(['c1 whole']);
		expect(on('u', whole, says('c2', WED, { place: 't', holder: 'b', portion: 'most' }))).toEqual([
			'c1 whole',
		]);
		expect(on('u', whole, says('c2', WED, { place: 't', predicate: 'denies' }))).toEqual(['c1 whole']);
		expect(on('u', whole, says('c2', WED, { place: 't' }))).toEqual(['c1 whole']);
	});

	test.each([
		['lost', 'whole'],
		['denies', 'part'],
	] as const)('be they that it %s the %s', (predicate, portion) => {
		expect(on('u', whole, says('c2', WED, { place: 't', predicate, portion }))).toEqual([]);
	});

	test('and is barred by no words on the district or on ground around it', () => {
		const claims = [
			says('c1', MON, {}),
			says('c2', MON, { holder: 'b' }),
			says('c3', MON, { place: 'p', holder: 'c' }),
		];
		expect(on('u', ...claims)).toEqual(['c1 whole', 'c2 whole']);
	});

	test('anything from that other, which is no district', () => {
		expect(on('u', says('c1', MON, { place: 't' }))).toEqual([]);
	});
});

describe('a place that forces are said to be close to', () => {
	const whole = says('c1', TUE, {});
	const close = (predicate: Predicate, said: string, parts: AssertionParts = {}) =>
		says('c2', said, { ...parts, place: 't', predicate });

	test.each(['surrounds', 'advancing', 'near'] as const)(
		'does not borrow that their holder holds: %s',
		(it) => {
			for (const said of [TUE, WED, `${MON}/${TUE}`])
				expect(on('t', whole, close(it, said))).toEqual(['c2 stands']);
			expect(on('h', whole, close(it, WED))).toEqual(['c1 whole']);
			expect(on('u', whole, close(it, WED))).toEqual(['c1 whole']);
		},
	);

	test('though they are no longer said to be', () => {
		expect(on('t', whole, close('near', TUE), says('c3', WED, { place: 't', predicate: 'present' }))).toEqual(
			['c2 overtaken by c3: outcome', 'c3 stands'],
		);
	});

	test('does borrow it, if they were said to be earlier', () => {
		expect(on('t', whole, close('near', MON))).toEqual(['c1 whole', 'c2 overtaken by c1: outcome']);
	});

	test('does borrow that another holds, or that their holder has lost or does not hold', () => {
		expect(on('t', whole, close('near', WED, { holder: 'b' }))).toEqual(['c1 whole', 'c2 stands']);
		const lost = says('c1', TUE, { predicate: 'lost' });
		expect(on('t', lost, close('near', WED))).toEqual(['c1 whole', 'c2 stands']);
		const denied = says('c1', TUE, { predicate: 'denies', portion: 'part' });
		expect(on('t', denied, close('near', WED))).toEqual(['c1 part', 'c2 stands']);
	});

	test.each(['present', 'fighting'] as const)('is not one where they are in it: %s', (predicate) => {
		expect(on('t', whole, close(predicate, WED))).toEqual(['c1 whole', 'c2 stands']);
	});
});

describe('a place inside lends to its district', () => {
	const rows: readonly (readonly [Predicate, Portion | undefined, string])[] = [
		...PORTIONS.map((portion) => ['holds', portion, 'c1 part within'] as const),
		...PORTIONS.map((portion) => ['denies', portion, 'c1 whole within'] as const),
		...PORTIONS.map((portion) => ['lost', portion, 'c1 part within'] as const),
		['fighting', undefined, 'c1 within'],
		['present', undefined, 'c1 within'],
	];
	test.each(rows)('%s %s as “%s”', (predicate, portion, expected) => {
		const claim = says('c1', MON, { place: 't', predicate, ...(portion && { portion }) });
		expect(reachesOn('n', claim)).toEqual([expected]);
	});

	test.each(['surrounds', 'advancing', 'near'] as const)(
		'nothing of forces outside of it: %s',
		(predicate) => {
			expect(reachesOn('n', says('c1', MON, { place: 't', predicate }))).toEqual([]);
		},
	);

	test('what names no holder, as inferred', () => {
		expect(reachesOn('n', says('c1', MON, { place: 't', inferred: true }))).toEqual(['c1 part inferred']);
	});

	test('however deep inside it lies, and to nothing between', () => {
		const claim = says('c1', MON, { place: 'u' });
		expect(reachesOn('n', claim)).toEqual(['c1 part within']);
		expect(reachesOn('t', claim)).toEqual([]);
	});

	test('and to nothing around it, nor beside', () => {
		const claim = says('c1', MON, { place: 't' });
		for (const place of ['p', 'k', 'e', 'h']) expect(reachesOn(place, claim)).toEqual([]);
	});

	test('nothing that was lent to it', () => {
		expect(on('n', says('c1', MON, {}))).toEqual(['c1 whole']);
	});

	test('as long as it stands there', () => {
		const claims = [
			says('c1', MON, { place: 't', predicate: 'present' }),
			says('c2', WED, { place: 't', predicate: 'lost' }),
		];
		expect(fatesOn('n', claims, { day: TUE })).toEqual(['c1 stands']);
		expect(fatesOn('n', claims, { day: WED })).toEqual(['c2 part']);
	});

	test('though it says otherwise of itself: both stand', () => {
		const claims = [says('c1', MON, { place: 't' }, { place: 't', holder: 'b' })];
		expect(fatesOn('n', claims)).toEqual(['c1 part', 'c1 part']);
	});
});

describe('what borrows works it out with its own', () => {
	test('and keeps its own when what had bitten them goes, and when what bites them after that goes', () => {
		const allBut = (id: string, said: string, holder: string) => says(id, said, { holder, except: ['u'] });
		const claims = [
			says('c1', MON, { place: 't' }),
			allBut('c2', TUE, 'b'),
			allBut('c3', WED, 'c'),
			allBut('c4', THU, 'a'),
		];
		expect(fatesOn('t', claims, { day: TUE })).toEqual(['c1 part, cut by c2', 'c2 most']);
		expect(fatesOn('t', claims, { day: WED })).toEqual(['c1 part, cut by c3', 'c3 most']);
		expect(fatesOn('t', claims, { day: THU })).toEqual(['c1 whole', 'c4 most']);
	});

	test('what two places lend never overtakes, whatever is later', () => {
		const claims = [says('c1', MON, { place: 't' }), says('c2', TUE, { place: 'h' })];
		expect(fatesOn('n', claims)).toEqual(['c1 part', 'c2 part']);
		const there = (id: string, said: string, place: string) =>
			says(id, said, { place, predicate: 'present' });
		expect(fatesOn('n', [there('c1', MON, 't'), there('c2', TUE, 'h')])).toEqual(['c1 stands', 'c2 stands']);
	});

	test('what a place lends is repeated by what it lends later, if only of a part, beside what others lend', () => {
		const claims = [
			says('c1', MON, { place: 'h', predicate: 'near' }),
			says('c2', MON, { place: 't' }),
			says('c3', TUE, { place: 'h', portion: 'part' }, { place: 't', portion: 'part' }),
		];
		expect(fatesOn('t', claims)).toEqual(['c2 whole', 'c3 part']);
		expect(fatesOn('n', claims)).toEqual(['c2 overtaken by c3: repeat', 'c3 part', 'c3 part']);
	});

	test('forces on the district are settled by what is held inside', () => {
		const claims = [says('c1', MON, { predicate: 'near' }), says('c2', TUE, { place: 't', portion: 'most' })];
		expect(fatesOn('n', claims)).toEqual(['c1 overtaken by c2: outcome', 'c2 part']);
	});

	test('a part of the district goes on beside a part inside, which is less direct', () => {
		const claims = [says('c1', MON, { portion: 'part' }), says('c2', TUE, { place: 't' })];
		expect(fatesOn('n', claims)).toEqual(['c1 part', 'c2 part']);
	});

	test('a part inside is repeated by a part of the district', () => {
		const claims = [says('c1', MON, { place: 't' }), says('c2', TUE, { portion: 'part' })];
		expect(fatesOn('n', claims)).toEqual(['c1 overtaken by c2: repeat', 'c2 part']);
		expect(fatesOn('t', claims)).toEqual(['c1 whole']);
	});

	test('most of the district may be held beside a place inside that another holds', () => {
		const claims = [says('c1', MON, { portion: 'most' }), says('c2', TUE, { place: 't', holder: 'b' })];
		expect(fatesOn('n', claims)).toEqual(['c1 most', 'c2 part']);
	});
});

describe('once a loan ends', () => {
	const end = says('c9', WED, { holder: 'c', portion: 'part' });

	test('what it overtook stays overtaken, and the place may be silent', () => {
		const claims = [says('c1', MON, { place: 't', predicate: 'near' }), says('c2', TUE, {}), end];
		expect(accountIn(claims, { place: 't', day: TUE })).toMatchObject({
			kind: 'holds',
			claims: ['c2'],
			overtaken: ['c1'],
		});
		const silent = accountIn(claims, { place: 't', day: WED });
		expect(silent).toMatchObject({ kind: 'silent', claims: [], also: [], overtaken: ['c1'] });
		expect(silent).not.toHaveProperty('holder');
	});

	test('what was lent is listed as overtaken, if it was shown so, and else not at all', () => {
		const lent = says('c1', MON, {});
		const claims = [lent, says('c2', TUE, { place: 't', holder: 'b' }), end];
		expect(accountIn(claims, { place: 't' })).toMatchObject({ claims: ['c2'], overtaken: ['c1'] });
		const unsaid = [lent, says('c2', TUE, { place: 't', predicate: 'present', holder: 'b' }), end];
		expect(accountIn(unsaid, { place: 't' })).toMatchObject({ claims: ['c2'], overtaken: [] });
	});

	test('what it had cut is as it would be without', () => {
		const claims = [says('c1', MON, { place: 't', holder: 'b' }), says('c2', TUE, { except: ['u'] }), end];
		expect(fatesOn('t', claims, { day: TUE })).toEqual(['c1 part, cut by c2', 'c2 most']);
		expect(fatesOn('t', claims, { day: WED })).toEqual(['c1 whole']);
	});

	test('what came after the cut meets what it would have been without', () => {
		// Cut to a part by c2, t was not denied by c3; without c2, it was.
		const claims = [
			says('c1', MON, { place: 't', holder: 'b' }),
			says('c2', TUE, { except: ['u'] }),
			says('c3', WED, { place: 't', predicate: 'denies', holder: 'b' }),
			says('c4', THU, { holder: 'c', portion: 'part' }),
		];
		expect(fatesOn('t', claims, { day: WED })).toEqual(['c1 part, cut by c2', 'c2 most', 'c3 whole']);
		expect(fatesOn('t', claims, { day: THU })).toEqual(['c1 overtaken by c3: clash', 'c3 whole']);
	});

	test('what it kept lessened is whole again', () => {
		// Tuesday: t is a's, but bazaar u in it b's. Wednesday: u is a's again; what n lends still says otherwise of t.
		const claims = [
			says('c1', MON, { holder: 'b', except: ['u'] }),
			says('c2', TUE, { place: 't' }, { place: 'u', holder: 'b' }),
			says('c3', WED, { place: 'u' }),
			says('c4', THU, { holder: 'c', portion: 'part' }),
		];
		const on = (day: string) => fatesOn('t', claims, { day });
		expect(on(TUE)).toEqual(['c1 part, cut by c2', 'c2 most, lessened by c2 on u']);
		expect(on(WED)).toEqual(['c1 part, lessened by c3 on u, cut by c2', 'c2 most, lessened by c2 on u']);
		expect(on(THU)).toEqual(['c2 whole']);
	});

	test('what came while it kept words lessened meets them as they would have been without', () => {
		const claims = [
			says('c1', MON, { holder: 'b', except: ['u'] }),
			says('c2', TUE, { place: 't' }, { place: 'u', holder: 'b' }),
			says('c3', WED, { place: 'u' }),
			says('c4', THU, { place: 't', predicate: 'denies' }),
			says('c5', FRI, { holder: 'c', portion: 'part' }),
		];
		const on = (day: string) => fatesOn('t', claims, { day });
		expect(on(THU).slice(1)).toEqual(['c2 most, lessened by c2 on u', 'c4 whole']);
		expect(on(FRI)).toEqual(['c2 overtaken by c4: clash', 'c4 whole']);
	});

	describe('words that kept others lessened, and were overtaken,', () => {
		// Tuesday: t is a's, but u in it b's. Wednesday: u is a's again. Thursday: neither a nor b holds t.
		const own = [
			says('c2', TUE, { place: 't' }, { place: 'u', holder: 'b' }),
			says('c3', WED, { place: 'u' }),
			says(
				'c4',
				THU,
				{ place: 't', predicate: 'denies' },
				{ place: 't', predicate: 'denies', holder: 'b', portion: 'part' },
			),
		];
		const kept = 'c2 most, lessened by c2 on u';

		test('kept them so until then, and what overtook them keeps them so after', () => {
			const claims = [...own, says('c1', MON, { place: 't', holder: 'b', portion: 'most' })];
			expect(fatesOn('t', claims, { day: WED })).toContain(kept);
			expect(fatesOn('t', claims, { day: THU })).toEqual([
				'c1 overtaken by c4: clash',
				kept,
				'c4 whole',
				'c4 part',
			]);
		});

		test('kept them so, when another loan ends', () => {
			const claims = [
				...own,
				says('c1', MON, { place: 't', holder: 'b', portion: 'most' }, { predicate: 'lost', holder: 'c' }),
				says('c5', FRI, { holder: 'c', portion: 'part' }),
			];
			expect(fatesOn('t', claims, { day: FRI })).toContain(kept);
		});

		test('never kept them so, when they were lent themselves and no longer are', () => {
			const claims = [
				...own,
				says('c1', MON, { holder: 'b', except: ['u'] }),
				says('c5', FRI, { holder: 'c', portion: 'part' }),
			];
			expect(fatesOn('t', claims, { day: THU })).toContain(kept);
			expect(fatesOn('t', claims, { day: FRI })).toContain('c2 overtaken by c4: clash');
		});
	});
});
