import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listComparisonExamples, listLastDays } from '../../src/domain/comparison-example.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { Ground } from '../../src/domain/ground.ts';
import { isAgainst, isControl, isOfForces, TRAITS } from '../../src/domain/predicate.ts';
import { listRuleExamples, RULES, type Rule, type RuleExample } from '../../src/domain/rule-example.ts';
import { aContext, aDataset, aPlace } from '../build.ts';
import { article } from '../datasets.ts';
import { anyDataset, anyReordered, exchange, exchanged } from './arbitrary.ts';
import { MON, says, saysOf, TUE, toyDataset } from './toy.ts';

const allOfP = { place: 'p', reachesDistricts: true };

const examplesIn = (dataset: Dataset) => listRuleExamples(new Ground(dataset));
const rulesIn = (dataset: Dataset) => examplesIn(dataset).map(({ rule }) => rule);

/** "c1 on n: says, overtaken". */
function toLine(example: RuleExample | undefined): string {
	if (!example || example.rule === 'context') return example?.passage.id ?? 'none';
	return `${example.passage.id} on ${example.place}: ${example.steps.map(({ kind }) => kind).join(', ')}`;
}

function exampleOf(rule: Rule, dataset: Dataset): string {
	return toLine(examplesIn(dataset).find((one) => one.rule === rule));
}

describe('an example', () => {
	const rows: readonly (readonly [Rule, string, Parameters<typeof toyDataset>[0]])[] = [
		['day', 'c1 on n: says', [says('c1', MON, {})]],
		['reach', 'c1 on n: says', [says('c1', MON, allOfP)]],
		['no-reach', 'c1 on n: passes', [says('c1', MON, { place: 'p', portion: 'most' })]],
		['except', 'c1 on p: says, excepts', [says('c1', MON, { ...allOfP, except: ['e'] })]],
		['inner', 'c1 on p: says, lessens', [says('c1', MON, { place: 'p' }), says('c2', TUE, { holder: 'b' })]],
		['lends-outwards', 'c1 on n: says', [says('c1', MON, { place: 't' })]],
		[
			'lends-inwards',
			'c1 on t: says',
			[says('c1', MON, {}), says('c2', MON, { place: 't', predicate: 'present' })],
		],
		['forces', 'c1 on n: says', [says('c1', MON, { predicate: 'present' })]],
		['forces', 'c1 on n: says', [says('c1', MON, { predicate: 'fighting' })]],
		['denial', 'c1 on n: passes', [says('c1', MON, { predicate: 'denies', place: 'p' })]],
		['inferred', 'c1 on n: says', [says('c1', MON, { inferred: true })]],
		['repeat', 'c1 on n: says, overtaken', [says('c1', MON, {}), says('c2', TUE, {})]],
		['outcome', 'c1 on n: says, overtaken', [says('c1', MON, { predicate: 'present' }), says('c2', TUE, {})]],
		['clash', 'c1 on n: says, overtaken', [says('c1', MON, {}), says('c2', TUE, { holder: 'b' })]],
		['cut', 'c1 on n: says, cut', [says('c1', MON, {}), says('c2', TUE, { holder: 'b', portion: 'most' })]],
		[
			'other-side',
			'c1 on n: says, stands, says',
			[says('c1', MON, {}), saysOf('b', 'c2', TUE, { holder: 'b' })],
		],
		['mixed', 'c1 on n: clashes', [says('c1', MON, {}), says('c2', MON, { holder: 'b' })]],
		[
			'headline',
			'c2 on n: says, says, leads',
			[says('c1', MON, { predicate: 'present' }), says('c2', MON, { portion: 'part' })],
		],
	];
	test.each(rows)('of %s is %s', (rule, line, claims) => {
		expect(exampleOf(rule, toyDataset(claims))).toBe(line);
	});

	test('is the one with the lowest id, c12 before c100', () => {
		const claims = [says('c100', MON, {}), says('c12', MON, { place: 'e' })];
		expect(exampleOf('day', toyDataset(claims))).toBe('c12 on e: says');
	});

	test('of context is a passage by nobody’s spokesman, the publisher’s own words first', () => {
		const context = [{ ...aContext({ id: 'c1' }), words: 'reported' as const }, aContext({ id: 'c2' })];
		expect(exampleOf('context', aDataset({ context }))).toBe('c2');
		expect(exampleOf('context', aDataset({ context: context.slice(0, 1) }))).toBe('c1');
	});

	test('is none where the dataset has no instance', () => {
		expect(rulesIn(toyDataset([]))).toEqual([]);
		expect(rulesIn(toyDataset([says('c1', MON, {})]))).toEqual(['day']);
		expect(rulesIn(toyDataset([saysOf('o', 'c1', MON, {})]))).toEqual([]);
		expect(rulesIn(toyDataset([says('c1', MON, {}), saysOf('b', 'c2', MON, { holder: 'b' })]))).not.toContain(
			'other-side',
		);
	});

	test('is told of an earlier day where the last one has none', () => {
		const claims = [says('c1', MON, {}), says('c2', MON, { holder: 'b' }), says('c3', TUE, { holder: 'c' })];
		const mixed = examplesIn(toyDataset(claims)).find(({ rule }) => rule === 'mixed');
		expect(mixed).toMatchObject({ day: MON, place: 'n' });
	});

	test('is taken from each party in turn where both have one', () => {
		const claims = [
			says('c1', MON, { ...allOfP, inferred: true }),
			saysOf('b', 'c2', MON, { ...allOfP, holder: 'b', inferred: true }),
		];
		const claimants = examplesIn(toyDataset(claims)).map(
			({ passage }) => passage.kind === 'claim' && passage.claimant,
		);
		expect(claimants).toEqual(['a', 'b', 'a']);
	});
});

/** Whether the rule is at work in the accounts themselves, told without the steps that were shown. */
function isInstance(example: RuleExample, ground: Ground): boolean {
	if (example.rule === 'context') return example.passage.kind === 'context';
	const { rule, passage, place, day } = example;
	const account = ground.account(place, passage.claimant, day);
	const bearings = account.bearings.filter(({ reach }) => reach.claim === passage);
	switch (rule) {
		case 'day':
			return passage.said.last === day && bearings.length > 0;
		case 'reach':
			return bearings.some(
				({ reach }) => reach.assertion.reachesDistricts && reach.assertion.place !== place,
			);
		case 'no-reach':
		case 'denial':
			return passage.assertions.some(
				(one) =>
					!one.reachesDistricts &&
					one.place !== place &&
					(rule === 'denial' ? isAgainst(one) && !TRAITS[one.predicate].bites : isControl(one)) &&
					bearings.every(({ reach }) => reach.assertion !== one),
			);
		case 'except':
			return bearings.some(({ reach }) => reach.hasException);
		case 'inner':
			return bearings.some(({ lessenedBy }) => lessenedBy);
		case 'lends-outwards':
			return bearings.some(({ reach }) => reach.lent === 'outwards') && ground.standingOf(place) === 'ground';
		case 'lends-inwards':
			return bearings.some(({ reach }) => reach.lent === 'inwards') && ground.standingOf(place) === 'inside';
		case 'forces':
			return bearings.some(({ reach }) => isOfForces(reach.assertion));
		case 'inferred':
			return bearings.some(({ reach }) => reach.basis === 'inferred' && isControl(reach.assertion));
		case 'repeat':
		case 'outcome':
		case 'clash':
			return bearings.some(({ overtaken }) => overtaken?.because === rule);
		case 'cut':
			return bearings.some(({ cuts }) => cuts.length > 0);
		case 'other-side':
			return (
				bearings.some(({ overtaken }) => !overtaken) &&
				example.steps.some((step) => step.kind === 'says' && step.reach.claim.claimant !== passage.claimant)
			);
		case 'mixed':
			return account.kind === 'mixed' && account.claims.includes(passage);
		case 'headline':
			return account.claims.includes(passage) && account.also.length > 0;
	}
}

const withClaimant = (one: RuleExample) =>
	[one.rule, toLine(one), one.passage.kind === 'claim' && one.passage.claimant] as const;

describe('of any dataset', () => {
	test('each example is an instance of its rule, and each rule has at most one, in order', () => {
		fc.assert(
			fc.property(anyDataset, (dataset) => {
				const ground = new Ground(dataset);
				const examples = listRuleExamples(ground);
				expect(examples.filter((one) => !isInstance(one, ground)).map(withClaimant)).toEqual([]);
				expect(examples.map(({ rule }) => rule)).toEqual(
					RULES.filter((rule) => examples.some((one) => one.rule === rule)),
				);
			}),
		);
	});

	test('exchanging the parties exchanges the examples', () => {
		fc.assert(
			fc.property(anyDataset, (dataset) => {
				const mirrored = examplesIn(exchange(dataset)).map(withClaimant);
				expect(mirrored).toEqual(
					examplesIn(dataset)
						.map(withClaimant)
						.map(([rule, line, of]) => [rule, line, of && exchanged(of)]),
				);
			}),
		);
	});

	test('the order of records does not matter to which rules are shown', () => {
		fc.assert(
			fc.property(
				anyDataset.chain((dataset) => fc.tuple(fc.constant(dataset), anyReordered(dataset))),
				([dataset, reordered]) => {
					expect(rulesIn(reordered)).toEqual(rulesIn(dataset));
				},
			),
		);
	});

	test('each example of a comparison compares so, and the parties exchanged do as well', () => {
		fc.assert(
			fc.property(anyDataset, (dataset) => {
				const told = (of: Dataset) => {
					const ground = new Ground(of);
					return listComparisonExamples(ground).map(({ kind, day, there }) => ({
						kind,
						day,
						place: there.place,
						is: ground.placeOn(there.place, day).comparison.kind,
					}));
				};
				for (const { kind, is } of told(dataset)) expect(is).toBe(kind);
				expect(told(exchange(dataset))).toEqual(told(dataset));
			}),
		);
	});

	test('that says anything, the day before shows silence', () => {
		const kinds = listComparisonExamples(new Ground(toyDataset([says('c1', MON, allOfP)])));
		expect(kinds.map(({ kind, day }) => [kind, day])).toEqual([
			['one-sided', MON],
			['silent', MON],
		]);
		expect(listComparisonExamples(new Ground(toyDataset([])))).toEqual([]);
	});
});

describe('examples are looked for', () => {
	const days = Array.from({ length: 9 }, (_, i) => `2021-01-0${i + 1}`);
	const lastDays = (districts: number) => {
		const places = Array.from({ length: districts }, (_, i) => aPlace({ id: `d${i}` }));
		const claims = days.map((day, i) => says(`c${i}`, day, { place: 'd0' }));
		const dataset = aDataset({ places, scope: places.map(({ id }) => id), claims });
		return listLastDays(new Ground(dataset));
	};

	test('on the last seven days on which something was said, the latest first', () => {
		expect(lastDays(3)).toEqual(days.slice(-7).toReversed());
	});

	test('on fewer where there are many places, and always on the last', () => {
		expect(lastDays(266)).toEqual(days.slice(-3).toReversed());
		expect(lastDays(2_000)).toEqual(days.slice(-1));
	});
});

test('the article shows most rules, of either party', () => {
	const examples = examplesIn(article.dataset);
	expect(examples.length).toBeGreaterThanOrEqual(12);
	for (const { id } of article.dataset.parties) {
		const own = examples.filter(({ passage }) => passage.kind === 'claim' && passage.claimant === id);
		expect(own.length, id).toBeGreaterThanOrEqual(4);
	}
});
