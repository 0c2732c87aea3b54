import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Comparison, compareAccounts, isContradiction } from '../../src/domain/comparison.ts';
import type { Portion } from '../../src/domain/predicate.ts';
import { aParty } from '../build.ts';
import { anyDataset, anyShuffled, exchange, freezeDeep, listEveryComparison, PLACES } from './arbitrary.ts';
import { comparisonOf, MON, SUN, says, saysOf, THU, TUE, toDay, toyGround, WED } from './toy.ts';

const a = (...assertions: Parameters<typeof says>[2][]) => says('c1', MON, ...assertions);
const b = (...assertions: Parameters<typeof says>[2][]) => saysOf('b', 'c2', MON, ...assertions);
const c = (...assertions: Parameters<typeof says>[2][]) => saysOf('c', 'c3', MON, ...assertions);

describe('two parties contradict', () => {
	test('when each says that another holds the whole', () => {
		expect(comparisonOf([a({ holder: 'a' }), b({ holder: 'b' })])).toBe('contradict');
	});

	test('even when neither speaks of itself', () => {
		expect(comparisonOf([a({ holder: 'b' }), b({ holder: 'a' })])).toBe('contradict');
	});

	test.each([
		['whole', 'whole'],
		['whole', 'part'],
		['most', 'most'],
		['part', 'part'],
	] as const)('when one holds %s and the other denies it %s', (held, denied) => {
		const claims = [a({ portion: held }), b({ predicate: 'denies', holder: 'a', portion: denied })];
		expect(comparisonOf(claims)).toBe('contradict');
	});

	test.each(['whole', 'most', 'part'] as const)(
		'when one holds %s and the other says that it lost the whole',
		(held) => {
			expect(comparisonOf([a({ portion: held }), b({ predicate: 'lost', holder: 'a' })])).toBe('contradict');
		},
	);

	test('when one denies of a third what another says of it', () => {
		expect(comparisonOf([a({ holder: 'c' }), b({ predicate: 'denies', holder: 'c' })])).toBe('contradict');
	});

	test('by words beside the headline: one clashing pair is enough', () => {
		const claims = [
			a({ holder: 'a', portion: 'whole' }),
			b({ holder: 'b', portion: 'part' }, { predicate: 'denies', holder: 'a', portion: 'whole' }),
		];
		expect(comparisonOf(claims)).toBe('contradict');
	});

	test('outright rather than partly, when their words clash in both ways', () => {
		const claims = [a({ holder: 'a' }), b({ holder: 'b', portion: 'part' }), c({ holder: 'c' })];
		expect(comparisonOf(claims)).toBe('contradict');
	});

	test('by words of the very place, whatever is lent to it beside', () => {
		const claims = [
			says('c1', MON, { place: 't', holder: 'b' }),
			says('c4', TUE, { holder: 'b', portion: 'part', detail: 'the mill' }),
			b({ predicate: 'denies', portion: 'part', holder: 'b' }),
		];
		expect(comparisonOf(claims, { day: MON })).toBe('partly-contradict');
		expect(comparisonOf(claims, { day: TUE })).toBe('contradict');
	});

	test('by words that reach the place by way of its province', () => {
		const claims = [a({ place: 'p', reachesDistricts: true }), b({ holder: 'b', inferred: true })];
		expect(comparisonOf(claims)).toBe('contradict');
	});

	test('though they spoke on different days: another party’s claim overtakes nothing', () => {
		const claims = [says('c1', MON, {}), saysOf('b', 'c2', WED, { holder: 'b' })];
		expect(comparisonOf(claims, { day: TUE })).toBe('one-sided');
		expect(comparisonOf(claims, { day: WED })).toBe('contradict');
	});
});

describe('two parties contradict each other partly', () => {
	test.each([
		['whole', 'most'],
		['whole', 'part'],
		['most', 'most'],
		['part', 'whole'],
	] as const)('when one says a holds %s and the other b holds %s', (one, other) => {
		const claims = [a({ portion: one }), b({ holder: 'b', portion: other })];
		expect(comparisonOf(claims)).toBe('partly-contradict');
	});

	test('by the larger of two portions that one says of a holder', () => {
		const claims = [
			a({ portion: 'part', detail: 'the mill' }, { portion: 'most' }),
			b({ holder: 'b', portion: 'most' }),
		];
		expect(comparisonOf(claims)).toBe('partly-contradict');
	});

	test('when one holds the whole or most and the other says that it lost some of it', () => {
		const lost = (portion: Portion) => b({ predicate: 'lost', holder: 'a', portion });
		expect(comparisonOf([a({}), lost('most')])).toBe('partly-contradict');
		expect(comparisonOf([a({}), lost('part')])).toBe('partly-contradict');
		expect(comparisonOf([a({ portion: 'most' }), lost('most')])).toBe('partly-contradict');
	});

	test('when all but something is lost', () => {
		const lost = b({ predicate: 'lost', holder: 'a', except: ['t'] });
		expect(comparisonOf([a({}), lost])).toBe('partly-contradict');
	});

	test('when an exception makes most of a whole', () => {
		expect(comparisonOf([a({ except: ['t'] }), b({ holder: 'b' })])).toBe('partly-contradict');
	});

	test('when one holds all and another a place inside', () => {
		expect(comparisonOf([a({}), b({ holder: 'b', place: 't' })])).toBe('partly-contradict');
		expect(comparisonOf([a({}), b({ holder: 'a', place: 't', predicate: 'lost' })])).toBe(
			'partly-contradict',
		);
	});

	test('and no more, though they deny each other of a place inside', () => {
		const denied = b({ predicate: 'denies', holder: 'a', place: 't', portion: 'part' });
		expect(comparisonOf([a({}), denied])).toBe('partly-contradict');
		expect(comparisonOf([a({}), denied], { place: 't' })).toBe('contradict');
	});

	test('when a party has cut its own whole', () => {
		const claims = [a({}), says('c4', TUE, { holder: 'c', portion: 'part' }), b({ holder: 'b' })];
		expect(comparisonOf(claims)).toBe('partly-contradict');
	});
});

describe('parties agree', () => {
	test('when each names the same one holder, to whatever extent', () => {
		for (const portion of ['whole', 'most', 'part'] as Portion[]) {
			expect(comparisonOf([a({ holder: 'b' }), b({ holder: 'b', portion })])).toBe('agree');
		}
	});

	test('when one of them says more beside: presence, or what it denies of others', () => {
		const claims = [
			a({ holder: 'b' }),
			b({ holder: 'b' }, { predicate: 'present', holder: 'a' }, { predicate: 'denies', holder: 'a' }),
		];
		expect(comparisonOf(claims)).toBe('agree');
	});

	test('all three, not two of three', () => {
		expect(comparisonOf([a({ holder: 'b' }), b({ holder: 'b' }), c({ holder: 'b' })])).toBe('agree');
		const present = c({ predicate: 'present', holder: 'b' });
		expect(comparisonOf([a({ holder: 'b' }), b({ holder: 'b' }), present])).toBe('compatible');
	});

	test('two of them, where the third is silent', () => {
		expect(comparisonOf([a({ holder: 'c' }), b({ holder: 'c' })])).toBe('agree');
	});

	test('no longer on a holder whom one of them has taken back', () => {
		const claims = [a({ holder: 'b' }), b({ holder: 'b' }), says('c4', TUE, {})];
		expect(comparisonOf(claims, { day: MON })).toBe('agree');
		expect(comparisonOf(claims, { day: TUE })).toBe('contradict');
	});
});

describe('accounts are compatible', () => {
	test('when parts are held by different holders', () => {
		const claims = [a({ portion: 'part' }), b({ holder: 'b', portion: 'part' })];
		expect(comparisonOf(claims)).toBe('compatible');
		expect(comparisonOf([a({ portion: 'most' }), b({ holder: 'b', portion: 'part' })])).toBe('compatible');
	});

	test('when one names a holder and the other only presence or advance', () => {
		expect(comparisonOf([a({}), b({ predicate: 'present', holder: 'b' })])).toBe('compatible');
		expect(comparisonOf([a({}), b({ predicate: 'advancing', holder: 'b' })])).toBe('compatible');
	});

	test('when neither names a holder, though both say the same', () => {
		const present = { predicate: 'present', holder: 'a' } as const;
		expect(comparisonOf([a(present), b(present)])).toBe('compatible');
		const fighting = { predicate: 'fighting' } as const;
		expect(comparisonOf([a(fighting), b(fighting)])).toBe('compatible');
		const lost = { predicate: 'lost', holder: 'a' } as const;
		expect(comparisonOf([a(lost), b(lost)])).toBe('compatible');
		const denied = { predicate: 'denies', holder: 'a' } as const;
		expect(comparisonOf([a(denied), b(denied)])).toBe('compatible');
	});

	test('when one denies less than the other claims', () => {
		const denied = { predicate: 'denies', holder: 'a', portion: 'whole' } as const;
		expect(comparisonOf([a({ portion: 'part' }), b(denied)])).toBe('compatible');
		expect(comparisonOf([a({ portion: 'most' }), b(denied)])).toBe('compatible');
		const lost = { predicate: 'lost', holder: 'a', portion: 'part' } as const;
		expect(comparisonOf([a({ portion: 'most' }), b(lost)])).toBe('compatible');
	});

	test('when one of them names two holders', () => {
		const shared = [{ portion: 'part' }, { portion: 'part', holder: 'b' }] as const;
		expect(comparisonOf([a(...shared), b({ portion: 'part' })])).toBe('compatible');
		expect(comparisonOf([a(...shared), b(...shared)])).toBe('compatible');
	});
});

describe('one side alone', () => {
	test('is one-sided, whatever it says', () => {
		expect(comparisonOf([a({})])).toBe('one-sided');
		expect(comparisonOf([a({ predicate: 'present', holder: 'b' })])).toBe('one-sided');
	});

	test('does not contradict itself: mixed words are one side’s', () => {
		expect(comparisonOf([a({}, { holder: 'b' })])).toBe('one-sided');
	});

	test('stays one-sided beside a party that speaks of elsewhere or later', () => {
		expect(comparisonOf([a({}), b({ place: 'e' })])).toBe('one-sided');
		expect(comparisonOf([a({}), saysOf('b', 'c2', TUE, { holder: 'b' })], { day: MON })).toBe('one-sided');
	});

	test('a mixed account clashes with another party by each of its words', () => {
		const mixed = a({ holder: 'a' }, { holder: 'b' });
		expect(comparisonOf([mixed, b({ holder: 'b' })])).toBe('contradict');
		expect(comparisonOf([mixed, b({ predicate: 'present', holder: 'b' })])).toBe('compatible');
	});
});

describe('silence', () => {
	test('is what nobody spoke of', () => {
		expect(comparisonOf([])).toBe('silent');
		expect(comparisonOf([a({}), b({})], { day: toDay('2021-01-03') })).toBe('silent');
		expect(comparisonOf([a({}), b({})], { place: 'e' })).toBe('silent');
	});

	test('of no party at all is silence', () => {
		expect(compareAccounts([]).kind).toBe('silent');
	});
});

describe('overtaken words', () => {
	test('clash with nobody', () => {
		const claims = [a({}), says('c4', TUE, { holder: 'b' }), b({ holder: 'b' })];
		expect(comparisonOf(claims, { day: MON })).toBe('contradict');
		expect(comparisonOf(claims, { day: TUE })).toBe('agree');
	});
});

describe('an observer', () => {
	test('is compared with nobody', () => {
		expect(comparisonOf([a({}), saysOf('o', 'c2', MON, { holder: 'b' })])).toBe('one-sided');
		expect(comparisonOf([saysOf('o', 'c2', MON, {})])).toBe('silent');
		expect(comparisonOf([a({}), saysOf('o', 'c2', MON, { place: 't', holder: 'b' })])).toBe('one-sided');
	});
});

//   ┌──────────────┐
//   │ n  a: t is a's;  b: t is b's
//   │    ┌─────┐   │
//   │    │ t ≠ │   │   so n, whose halves the parties do not dispute, is partly contradicted
//   │    └─────┘   │
//   └──────────────┘
describe('what is contradicted inside a district', () => {
	const inside = [a({ place: 't' }), b({ place: 't', holder: 'b' })];
	const read = (claims: Parameters<typeof toyGround>[0], place: keyof typeof PLACES): Comparison =>
		toyGround(claims).placeOn(PLACES[place], toDay(SUN)).comparison;

	test('contradicts the district partly', () => {
		expect(comparisonOf(inside, { place: 't' })).toBe('contradict');
		expect(read(inside, 'n')).toMatchObject({ kind: 'partly-contradict', clashes: [], inside: ['t'] });
	});

	test('as does what is partly contradicted, at any depth', () => {
		const partly = [a({ place: 'u', portion: 'most' }), b({ place: 'u', holder: 'b', portion: 'most' })];
		expect(comparisonOf(partly, { place: 'u' })).toBe('partly-contradict');
		expect(read(partly, 'n')).toMatchObject({ kind: 'partly-contradict', inside: ['u'] });
	});

	test('for a district only: neither a province around it nor a town around a bazaar', () => {
		expect(
			comparisonOf([...inside, says('c3', MON, { place: 'p', predicate: 'near' })], { place: 'p' }),
		).toBe('one-sided');
		const deep = [a({ place: 'u' }, { place: 't', portion: 'part' }), b({ place: 'u', holder: 'b' })];
		expect(comparisonOf(deep, { place: 'u' })).toBe('contradict');
		expect(comparisonOf(deep, { place: 't' })).toBe('one-sided');
		expect(comparisonOf(deep)).toBe('partly-contradict');
	});

	test('does not soften what is contradicted outright', () => {
		expect(comparisonOf([...inside, says('c3', MON, {}), saysOf('b', 'c4', MON, { holder: 'b' })])).toBe(
			'contradict',
		);
	});

	test('names each such place', () => {
		const claims = [
			a({ place: 't' }, { place: 'h' }),
			b({ place: 't', holder: 'b' }, { place: 'h', holder: 'b' }),
		];
		expect(read(claims, 'n').inside).toEqual(['t', 'h']);
		expect(read(claims, 'e').inside).toEqual([]);
	});

	test('counts as long as it stands', () => {
		const claims = [...inside, saysOf('b', 'c3', TUE, { place: 't' })];
		expect(comparisonOf(claims, { day: MON })).toBe('partly-contradict');
		expect(comparisonOf(claims, { day: TUE })).toBe('agree');
	});

	test('what is lent to both is contradicted there as well', () => {
		const claims = [a({}), b({ holder: 'b' }), saysOf('c', 'c3', MON, { place: 'h', predicate: 'near' })];
		expect(comparisonOf(claims, { place: 'h' })).toBe('contradict');
		expect(comparisonOf(claims)).toBe('contradict');
	});
});

test('only two of the kinds are contradictions', () => {
	const kinds = ['contradict', 'partly-contradict', 'agree', 'compatible', 'one-sided', 'silent'] as const;
	expect(kinds.filter((kind) => isContradiction({ kind }))).toEqual(['contradict', 'partly-contradict']);
});

describe('the clashes', () => {
	test('are the pairs of assertions of different parties on which the comparison rests', () => {
		const ground = toyGround([
			a({ holder: 'a' }, { predicate: 'present', holder: 'b' }),
			b({ holder: 'b' }, { predicate: 'denies', holder: 'a' }),
			saysOf('o', 'c3', THU, { holder: 'c' }),
		]);
		const { clashes } = ground.placeOn(PLACES.n, toDay(SUN)).comparison;
		const pairs = clashes.map((pair) =>
			pair.map(({ reach: { claim, assertion } }) => `${claim.id} ${assertion.predicate}`),
		);
		expect(pairs).toEqual([
			['c1 holds', 'c2 holds'],
			['c1 holds', 'c2 denies'],
		]);
	});
});

describe('of any dataset', () => {
	test('exchanging two parties everywhere leaves every comparison as it was', () => {
		fc.assert(
			fc.property(anyDataset, (dataset) => {
				expect(listEveryComparison(exchange(dataset))).toEqual(listEveryComparison(dataset));
			}),
			{ numRuns: 40 },
		);
	});

	test('the order of claims, assertions and parties never matters', () => {
		const anyTwo = anyDataset.chain((dataset) => fc.tuple(fc.constant(dataset), anyShuffled(dataset)));
		fc.assert(
			fc.property(anyTwo, ([dataset, shuffled]) => {
				const reversed = { ...shuffled, parties: [...shuffled.parties].reverse() };
				expect(listEveryComparison(reversed)).toEqual(listEveryComparison(dataset));
			}),
			{ numRuns: 40 },
		);
	});

	test('what observers say changes no comparison', () => {
		fc.assert(
			fc.property(anyDataset, (dataset) => {
				const parties = dataset.parties.map(({ id }) => id as string);
				const claims = dataset.claims.filter(({ claimant }) => parties.includes(claimant));
				expect(listEveryComparison({ ...dataset, claims })).toEqual(listEveryComparison(dataset));
			}),
			{ numRuns: 40 },
		);
	});

	test('a party that says nothing changes no comparison', () => {
		fc.assert(
			fc.property(anyDataset, (dataset) => {
				const joined = { ...dataset, parties: [...dataset.parties, aParty('mute')] };
				expect(listEveryComparison(joined)).toEqual(listEveryComparison(dataset));
			}),
			{ numRuns: 40 },
		);
	});

	test('comparing changes nothing in the dataset', () => {
		fc.assert(
			fc.property(anyDataset, (dataset) => {
				const before = structuredClone(dataset);
				listEveryComparison(freezeDeep(dataset));
				expect(structuredClone(dataset)).toEqual(before);
			}),
			{ numRuns: 30 },
		);
	});
});
