import { describe, expect, test } from 'vitest';
import { Ground } from '../../src/domain/ground.ts';
import { PORTIONS } from '../../src/domain/predicate.ts';
import { aClaim } from '../build.ts';
import {
	type AssertionParts,
	accountOn,
	FRI,
	fatesOn,
	MON,
	says,
	saysOf,
	THU,
	TUE,
	toFates,
	toyDataset,
	WED,
} from './toy.ts';

const allOfP = { place: 'p', reachesDistricts: true };

describe('when a claim counts, and which of two is later', () => {
	test('a claim counts from the last day of its saying, that day included', () => {
		const spoken = [says('c1', `${MON}/${WED}`, {})];
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

	test('each voice is heard by itself', () => {
		const claims = [
			says('c1', MON, {}),
			saysOf('b', 'c2', TUE, { holder: 'b' }),
			saysOf('o', 'c3', WED, { portion: 'most', holder: 'b' }),
		];
		expect(fatesOn('n', claims)).toEqual(['c1 whole']);
		expect(fatesOn('n', claims, { voice: 'b' })).toEqual(['c2 whole']);
		expect(fatesOn('n', claims, { voice: 'o' })).toEqual(['c3 most']);
		expect(fatesOn('n', claims, { voice: 'c' })).toEqual([]);
	});
});

describe('what is said of every part, but for something', () => {
	test.each([
		['holds', 'whole'],
		['lost', 'whole'],
		['denies', 'part'],
	] as const)('counts as most: %s the %s', (predicate, portion) => {
		expect(fatesOn('n', [says('c1', MON, { predicate, portion, except: ['t'] })])).toEqual(['c1 most']);
	});

	test.each([
		['holds', 'most'],
		['holds', 'part'],
		['lost', 'part'],
		['denies', 'whole'],
		['denies', 'most'],
	] as const)('and what is not stays as it is: %s the %s', (predicate, portion) => {
		expect(fatesOn('n', [says('c1', MON, { predicate, portion, except: ['t'] })])).toEqual([`c1 ${portion}`]);
	});

	test('is most whatever the exceptions, since parts never add up', () => {
		expect(fatesOn('p', [says('c1', MON, { ...allOfP, except: ['n', 'e', 's', 'w'] })])).toEqual(['c1 most']);
	});

	test('is most as later words, too', () => {
		const claims = [says('c1', MON, {}), says('c2', TUE, { holder: 'b', except: ['t'] })];
		expect(fatesOn('n', claims)).toEqual(['c1 part, cut by c2', 'c2 most']);
	});
});

describe('what is said of every part of a place', () => {
	const whole = says('c1', MON, allOfP);
	const lessened = 'c1 most, lessened by c2 on n';

	const rows: readonly (readonly [title: string, AssertionParts, AssertionParts])[] = [
		['a holds it, and another holds a place in it', {}, { holder: 'b', portion: 'part' }],
		['a holds it, and has lost part of a place in it', {}, { predicate: 'lost', portion: 'part' }],
		['a holds it, and does not hold all of a place in it', {}, { predicate: 'denies' }],
		['a has lost it, and holds part of a place in it', { predicate: 'lost' }, { portion: 'part' }],
		[
			'a holds no part of it, and part of a place in it',
			{ predicate: 'denies', portion: 'part' },
			{ portion: 'part' },
		],
	];
	test.each(rows)('counts as most: %s', (_, outer, inner) => {
		const claims = [says('c1', MON, { place: 'p', ...outer }), says('c2', TUE, { place: 'n', ...inner })];
		expect(fatesOn('p', claims)).toEqual([lessened]);
	});

	const harmless: readonly (readonly [title: string, AssertionParts, AssertionParts])[] = [
		['the same holder holds a place in it', {}, {}],
		['another has lost a place in it', {}, { predicate: 'lost', holder: 'b' }],
		['another does not hold a place in it', {}, { predicate: 'denies', holder: 'b' }],
		['another is present in a place in it', {}, { predicate: 'present', holder: 'b' }],
		['the same holder is only near a place in it', {}, { predicate: 'near' }],
		['there is fighting in a place in it', {}, { predicate: 'fighting' }],
		['another surrounds a place in it', {}, { predicate: 'surrounds', holder: 'b' }],
		['lost, where the loser is near a place in it', { predicate: 'lost' }, { predicate: 'near' }],
		['lost, where another holds a place in it', { predicate: 'lost' }, { holder: 'b' }],
		['lost, where a place in it was lost as well', { predicate: 'lost' }, { predicate: 'lost' }],
		['another holds a place elsewhere', {}, { place: 'f', holder: 'b' }],
	];
	test.each(harmless)('stays so: %s', (_, outer, inner) => {
		const portion = outer.predicate === 'denies' ? 'part' : 'whole';
		const claims = [says('c1', MON, { place: 'p', ...outer }), says('c2', TUE, { place: 'n', ...inner })];
		expect(fatesOn('p', claims)).toEqual([`c1 ${portion}`]);
	});

	test('stays so, whatever another voice says of a place in it', () => {
		expect(fatesOn('p', [whole, saysOf('b', 'c2', TUE, { place: 'n', holder: 'b' })])).toEqual(['c1 whole']);
	});

	test.each(['most', 'part'] as const)('is no matter, where %s was said', (portion) => {
		const claims = [says('c1', MON, { place: 'p', portion }), says('c2', TUE, { holder: 'b' })];
		expect(fatesOn('p', claims)).toEqual([`c1 ${portion}`]);
	});

	test('counts as most around a town on every place around it, and on no other', () => {
		const claims = [whole, says('c2', TUE, { holder: 'b', place: 'u' })];
		expect(fatesOn('n', claims)[0]).toBe('c1 most, lessened by c2 on u');
		expect(fatesOn('p', claims)).toEqual(['c1 most, lessened by c2 on u']);
		expect(fatesOn('e', claims)).toEqual(['c1 whole']);
	});

	test('counts as most for words that reach the place inside from around it', () => {
		const claims = [says('c1', MON, { place: 'k' }), says('c2', TUE, { ...allOfP, predicate: 'denies' })];
		expect(fatesOn('k', claims)[0]).toBe('c1 most, lessened by c2 on p');
	});

	test('counts as most from the day of those words on, not before', () => {
		const claims = [whole, says('c2', WED, { holder: 'b' })];
		expect(fatesOn('p', claims, { day: TUE })).toEqual(['c1 whole']);
		expect(fatesOn('p', claims, { day: WED })).toEqual([lessened]);
	});

	test('counts as most at once for words of the same day, and of the same claim', () => {
		expect(fatesOn('p', [whole, says('c2', MON, { holder: 'b' })])).toEqual([lessened]);
		expect(fatesOn('p', [says('c1', MON, allOfP, { holder: 'b' })])).toEqual([
			'c1 most, lessened by c1 on n',
		]);
	});

	test('stays so beside earlier words, however late it counts', () => {
		const earlier = says('c2', '2021-01-01', { holder: 'b' });
		expect(fatesOn('p', [whole, earlier])).toEqual(['c1 whole']);
	});

	test('counts as most beside words that are neither earlier nor later', () => {
		const claims = [says('c1', `${MON}/${WED}`, { place: 'p' }), says('c2', TUE, { holder: 'b' })];
		expect(fatesOn('p', claims)).toEqual([lessened]);
		const open = [says('c1', `../${WED}`, { place: 'p' }), says('c2', MON, { holder: 'b' })];
		expect(fatesOn('p', open)).toEqual([lessened]);
	});

	test('is whole again once those words no longer stand there', () => {
		const claims = [whole, says('c2', TUE, { holder: 'b' }), says('c3', WED, {})];
		expect(fatesOn('p', claims, { day: TUE })).toEqual([lessened]);
		expect(fatesOn('p', claims, { day: WED })).toEqual(['c1 whole']);
	});

	test('is whole again no sooner than all of them are gone', () => {
		const claims = [
			whole,
			says('c2', TUE, { holder: 'b' }, { place: 'e', holder: 'b' }),
			says('c3', WED, {}),
			says('c4', THU, { place: 'e' }),
		];
		expect(fatesOn('p', claims, { day: WED })).toEqual(['c1 most, lessened by c2 on e']);
		expect(fatesOn('p', claims, { day: THU })).toEqual(['c1 whole']);
	});

	test('counts as most because of the words said last; of those of one day, the lowest id', () => {
		const claims = [
			whole,
			says('c9', TUE, { holder: 'b' }),
			says('c12', WED, { place: 'e', holder: 'c' }),
			says('c10', WED, { place: 's', predicate: 'denies' }),
		];
		expect(fatesOn('p', claims, { day: TUE })).toEqual(['c1 most, lessened by c9 on n']);
		expect(fatesOn('p', claims)).toEqual(['c1 most, lessened by c10 on s']);
	});

	test('counts as most because of the place with the lowest id, of those of one claim, in whatever order records come', () => {
		const lessening = says('c2', TUE, { holder: 'b' }, { place: 'e', holder: 'c' });
		const others = [says('c3', MON, { portion: 'part' }), says('c4', MON, { place: 'e', portion: 'part' })];
		for (const some of [others, others.toReversed()]) {
			const dataset = { ...toyDataset([]), claims: [whole, ...some, lessening] };
			expect(toFates(accountOn(new Ground(dataset), { place: 'p' }))).toEqual([
				'c1 most, lessened by c2 on e',
			]);
		}
	});

	describe('beside words on the very place that clash with it as said', () => {
		// Monday: all of p is a's. Tuesday: n is b's. From then on, a's denial of all of p no longer clashes with it.
		const story = [
			whole,
			says('c2', TUE, { holder: 'b' }),
			says('c3', WED, { place: 'p', predicate: 'denies' }),
			says('c4', THU, {}),
		];

		test('stays most when the words inside are gone', () => {
			expect(fatesOn('p', story, { day: WED })).toEqual([lessened, 'c3 whole']);
			expect(fatesOn('p', story, { day: THU })).toEqual([lessened, 'c3 whole']);
		});

		test('is whole again once those are gone as well', () => {
			const over = [
				...story,
				says('c5', FRI, { place: 'p', predicate: 'denies', holder: 'b', portion: 'part' }),
			];
			expect(fatesOn('p', over)[0]).toBe(lessened);
			const denied = says('c3', WED, { place: 'p', holder: 'b', portion: 'part' });
			const taken = says('c5', FRI, { place: 'p', predicate: 'lost', holder: 'b' });
			const claims = [...story.filter(({ id }) => id !== 'c3'), denied, taken];
			expect(fatesOn('p', claims, { day: THU })[0]).toBe(lessened);
			expect(fatesOn('p', claims, { day: FRI })[0]).toBe('c1 whole');
		});

		test('was most when these came, and so is not overtaken by them', () => {
			const late = [
				whole,
				says('c2', TUE, { holder: 'b' }),
				says('c3', TUE, { place: 'p', predicate: 'denies' }),
			];
			expect(fatesOn('p', late)).toEqual([lessened, 'c3 whole']);
			const never = [whole, says('c3', WED, { place: 'p', predicate: 'denies' })];
			expect(fatesOn('p', never)).toEqual(['c1 overtaken by c3: clash', 'c3 whole']);
		});

		test.each([
			['lost', 'whole'],
			['denies', 'part'],
		] as const)('stays most, be it what speaks against a holder: %s the %s', (predicate, portion) => {
			const claims = [
				says('c1', MON, { predicate, portion }),
				says('c2', TUE, { place: 't' }, { portion: 'part' }),
				says('c3', WED, { place: 't', predicate: 'lost' }),
			];
			expect(fatesOn('n', claims, { day: TUE })[0]).toBe('c1 most, lessened by c2 on t');
			expect(fatesOn('n', claims, { day: WED })[0]).toBe('c1 most, lessened by c2 on t');
		});

		test('does not become most by them alone', () => {
			const claims = [says('c1', MON, { place: 'p' }, { place: 'p', holder: 'b', portion: 'part' })];
			expect(fatesOn('p', claims)).toEqual(['c1 whole', 'c1 part']);
		});

		test('of what comes on the day on which the words inside go, decides by what stood before', () => {
			// On Wednesday n is a's again, and the denial comes, which clashes with all of p.
			const claims = [
				whole,
				says('c2', TUE, { holder: 'b' }),
				says('c3', WED, {}, { place: 'p', predicate: 'denies' }),
			];
			expect(fatesOn('p', claims)).toEqual(['c1 overtaken by c3: clash', 'c3 whole']);
		});
	});
});

describe('later words take of what was said to be held', () => {
	test('what a cut has left is what later words meet', () => {
		const claims = [
			says('c1', MON, {}),
			says('c2', TUE, { holder: 'b', portion: 'most' }),
			says('c3', WED, { predicate: 'denies' }),
		];
		expect(fatesOn('n', claims)[0]).toBe('c1 part, cut by c2');
	});

	test('again of what an earlier cut has left', () => {
		const claims = [
			says('c1', MON, {}),
			says('c2', TUE, { holder: 'b', portion: 'part' }),
			says('c3', WED, { predicate: 'lost', portion: 'most' }),
		];
		expect(fatesOn('n', claims)).toEqual(['c1 part, cut by c2 and c3', 'c2 part', 'c3 most']);
	});

	test('no more than most for a second part, since parts never add up', () => {
		const part = (id: string, day: string, holder: string) => says(id, day, { holder, portion: 'part' });
		const whole = says('c1', MON, {});
		expect(fatesOn('n', [whole, part('c2', TUE, 'b'), part('c3', WED, 'c')])[0]).toBe('c1 most, cut by c2');
		expect(fatesOn('n', [whole, part('c2', TUE, 'b'), part('c3', TUE, 'c')])[0]).toBe('c1 most, cut by c2');
	});

	test('on one day each by what was there before: most and part both cut, the larger rest first', () => {
		const claims = [
			says('c1', MON, {}),
			says('c2', TUE, { holder: 'b', portion: 'most' }),
			says('c3', TUE, { holder: 'c', portion: 'part' }),
		];
		expect(fatesOn('n', claims)[0]).toBe('c1 part, cut by c3 and c2');
	});

	test('nothing more of what was cut to a part', () => {
		const claims = [
			says('c1', MON, {}),
			says('c2', TUE, { holder: 'b', portion: 'most' }),
			says('c3', WED, { holder: 'c', portion: 'part' }),
		];
		expect(fatesOn('n', claims)).toEqual(['c1 part, cut by c2', 'c2 most', 'c3 part']);
	});

	test('all of what a cut has left, once they speak of the whole', () => {
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

	test('and are themselves measured by what counts on that day', () => {
		const repeated = [
			says('c1', MON, {}),
			says('c2', TUE, { holder: 'b', portion: 'part' }),
			says('c3', WED, { portion: 'most' }),
		];
		expect(fatesOn('n', repeated)[0]).toBe('c1 overtaken by c3: repeat');
		const less = [
			says('c1', MON, { place: 'p', predicate: 'fighting' }),
			says('c2', TUE, { place: 'p' }),
			says('c3', TUE, { holder: 'b' }),
		];
		expect(fatesOn('p', less)[0]).toBe('c1 stands');
	});

	test('are not taken back when they are overtaken themselves', () => {
		const claims = [
			says('c1', MON, {}),
			says('c2', TUE, { holder: 'b', portion: 'most' }),
			says('c3', WED, { predicate: 'denies', holder: 'b', portion: 'part' }),
		];
		expect(fatesOn('n', claims)).toEqual(['c1 part, cut by c2', 'c2 overtaken by c3: clash', 'c3 part']);
	});

	test('never for another voice', () => {
		for (const portion of PORTIONS) {
			const claims = [says('c1', MON, {}), saysOf('b', 'c2', TUE, { holder: 'b', portion })];
			expect(fatesOn('n', claims)).toEqual(['c1 whole']);
		}
		expect(fatesOn('n', [says('c1', MON, {}), saysOf('b', 'c2', TUE, {})])).toEqual(['c1 whole']);
	});
});

describe('of several later words of one day', () => {
	const whole = says('c1', MON, {});

	test('those that overtake go before those that cut', () => {
		const claims = [
			whole,
			says('c2', TUE, { holder: 'b', portion: 'part' }),
			says('c3', TUE, { holder: 'c' }),
		];
		expect(fatesOn('n', claims)[0]).toBe('c1 overtaken by c3: clash');
	});

	test('the lowest id is named, c9 before c12, in whatever order they come', () => {
		const claims = [whole, says('c12', TUE, {}), says('c9', TUE, {})];
		expect(fatesOn('n', claims)[0]).toBe('c1 overtaken by c9: repeat');
		expect(fatesOn('n', claims.toReversed())[0]).toBe('c1 overtaken by c9: repeat');
	});

	test('of one claim, what comes first in it is named, in whatever order the claims come', () => {
		const present = { predicate: 'present' } as const;
		const claims = [says('c1', MON, present), says('c2', TUE, present, {}), says('c3', TUE, {})];
		for (const order of [claims, claims.toReversed()]) {
			const ground = new Ground({ ...toyDataset([]), claims: order });
			expect(toFates(accountOn(ground))[0]).toBe('c1 overtaken by c2: repeat');
		}
	});

	test('a lower id that says something else is named by what it says', () => {
		const claims = [whole, says('c12', TUE, {}), says('c9', TUE, { holder: 'b' })];
		expect(fatesOn('n', claims)[0]).toBe('c1 overtaken by c9: clash');
	});

	test('those that are later count, though others alike are not', () => {
		const claims = [whole, says('c2', `${MON}/${TUE}`, { holder: 'b' }), says('c3', TUE, { holder: 'b' })];
		expect(fatesOn('n', claims)[0]).toBe('c1 overtaken by c3: clash');
	});

	test('those that are direct enough count, though others alike are not', () => {
		const claims = [whole, says('c2', TUE, allOfP), says('c3', TUE, {})];
		expect(fatesOn('n', claims)[0]).toBe('c1 overtaken by c3: repeat');
	});

	test('none is later than another', () => {
		expect(fatesOn('n', [says('c1', MON, {}), says('c2', MON, {})])).toEqual(['c1 whole', 'c2 whole']);
		const there = [says('c1', MON, { predicate: 'present' }), says('c2', MON, {})];
		expect(fatesOn('n', there)).toEqual(['c1 stands', 'c2 whole']);
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

	test('even when its overtaker counts as less later', () => {
		const claims = [
			says('c1', MON, { place: 'p' }),
			says('c2', TUE, { holder: 'b', place: 'p' }),
			says('c3', WED, { holder: 'c', place: 'n' }),
		];
		expect(fatesOn('p', claims)).toEqual(['c1 overtaken by c2: clash', 'c2 most, lessened by c3 on n']);
	});

	test('and its overtaker is named as it was on each day since', () => {
		expect(fatesOn('n', tale, { day: MON })).toEqual(['c1 most']);
		expect(fatesOn('n', tale, { day: TUE })[0]).toBe('c1 overtaken by c2: clash');
		expect(fatesOn('n', tale, { day: WED })[0]).toBe('c1 overtaken by c2: clash');
	});
});
