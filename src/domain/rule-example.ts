/** Which passage of a dataset shows each rule at work? Found by the rules themselves, so that no example is ever made up. */

import type { Bearing, GroundIndex, Reach } from './bearing.ts';
import type { Claim, Context } from './claim.ts';
import { compareIds } from './compare-ids.ts';
import { listLastDays } from './comparison-example.ts';
import type { Dataset } from './dataset.ts';
import type { Day } from './day.ts';
import { deriveAccount, type Step } from './derivation.ts';
import type { PartyId } from './party.ts';
import type { PlaceId } from './place.ts';
import { readGround } from './reading.ts';

/** In the order in which they are explained: what counts, how far it reaches, what later words make of it. */
export const RULES = [
	'day',
	'context',
	'reach',
	'no-reach',
	'except',
	'presence',
	'denial',
	'inferred',
	'repeat',
	'holding',
	'clash',
	'cut',
	'other-side',
	'mixed',
	'headline',
] as const;
export type Rule = (typeof RULES)[number];

/** A passage that no account takes up. */
interface ContextExample {
	readonly rule: 'context';
	readonly passage: Context;
}

interface ClaimExample {
	readonly rule: Exclude<Rule, 'context'>;
	/** What the rule is applied to. */
	readonly passage: Claim;
	/** The place whose account `steps` are part of, as of `day`. */
	readonly place: PlaceId;
	readonly day: Day;
	/** Enough of the account's derivation to see the rule; never empty. */
	readonly steps: readonly Step[];
}

export type RuleExample = ContextExample | ClaimExample;

/**
 * At most one example a rule, in the order of `RULES`; none for a rule of which the dataset has no instance.
 * Each is taken from the latest day that has one. Of several, that of the party with the fewest examples so far,
 * so that none is made an example of more than another; then the lowest id.
 */
export function listRuleExamples(index: GroundIndex): readonly RuleExample[] {
	const found = findInstances(index);
	const taken = new Map<PartyId, number>();
	return RULES.flatMap((rule): readonly RuleExample[] => {
		if (rule === 'context') return listContextExamples(index.dataset);
		const [first, ...others] = found.get(rule) ?? [];
		if (!first) return [];
		const count = ({ passage }: ClaimExample) => taken.get(passage.claimant) ?? 0;
		const chosen = others.reduce((best, one) => (count(one) < count(best) ? one : best), first);
		taken.set(chosen.passage.claimant, count(chosen) + 1);
		return [chosen];
	});
}

/** The publisher's own words come before those that sum up a party's. */
function listContextExamples({ context }: Dataset): readonly ContextExample[] {
	const passage = context.find(({ words }) => words === 'publisher') ?? context[0];
	return passage ? [{ rule: 'context', passage }] : [];
}

/** By rule, those of one day, by claim id. */
function findInstances(index: GroundIndex): ReadonlyMap<Rule, readonly ClaimExample[]> {
	const found = new Map<Rule, ClaimExample[]>();
	for (const day of listLastDays(index)) {
		const ofDay = listInstances(day, index).filter(({ rule }) => !found.has(rule));
		for (const one of ofDay.sort(byClaim)) {
			const known = found.get(one.rule);
			if (known) known.push(one);
			else found.set(one.rule, [one]);
		}
	}
	return found;
}

function listInstances(day: Day, index: GroundIndex): ClaimExample[] {
	return [...readGround(day, index).values()].flatMap(({ place, accounts, comparison }) => [
		...accounts.flatMap((account) => {
			const steps = deriveAccount(account, index);
			return steps.flatMap((step) => {
				const [passage, shown] = [claimOf(step), [...listOrigins(step, steps), step]];
				return listShown(step, place, day, index).map((rule) => ({
					rule,
					passage,
					place,
					day,
					steps: shown,
				}));
			});
		}),
		...comparison.clashes.flatMap(inOrder).map(([earlier, later]): ClaimExample => {
			const steps = [says(earlier), { kind: 'stands', reach: earlier, day } as const, says(later)];
			return { rule: 'other-side', passage: earlier.claim, place, day, steps };
		}),
	]);
}

/** Which rules a step of an account shows. */
function listShown(
	step: Step,
	place: PlaceId,
	day: Day,
	{ dataset }: GroundIndex,
): readonly ClaimExample['rule'][] {
	const isDistrict = dataset.scope.includes(place);
	switch (step.kind) {
		case 'says': {
			const { claim, assertion, basis } = step.reach;
			const { predicate } = assertion;
			const isPresence = predicate === 'present' || predicate === 'advancing';
			return [
				...(claim.said.last === day ? ['day' as const] : []),
				...(assertion.place !== place ? ['reach' as const] : []),
				...(isPresence && isDistrict ? ['presence' as const] : []),
				...(predicate === 'holds' && basis === 'inferred' ? ['inferred' as const] : []),
			];
		}
		case 'excepts':
			return ['except'];
		case 'cut':
			return ['cut'];
		case 'overtaken':
			return [step.because];
		case 'passes': {
			if (!isDistrict) return [];
			if (step.because === 'denial') return ['denial'];
			const isUnclear = step.because === 'unnamed' || step.because === 'unmarked';
			return isUnclear && step.assertion.predicate === 'holds' ? ['no-reach'] : [];
		}
		case 'clashes':
			return ['mixed'];
		case 'leads':
			return ['headline'];
		case 'stands':
			return [];
	}
}

function claimOf(step: Step): Claim {
	if (step.kind === 'passes') return step.claim;
	return step.kind === 'clashes' ? step.one.claim : step.reach.claim;
}

/** The steps that say what a step is about. */
function listOrigins(step: Step, steps: readonly Step[]): readonly Step[] {
	const saying = ({ claim, assertion }: Reach) =>
		steps.filter(
			(one) => one.kind === 'says' && one.reach.claim === claim && one.reach.assertion === assertion,
		);
	switch (step.kind) {
		case 'excepts':
		case 'cut':
		case 'overtaken':
			return saying(step.reach);
		case 'leads':
			return [...saying(step.reach), ...saying(step.over)];
		default:
			return [];
	}
}

/** The pair with the earlier first, if all of one was said after all of the other. */
function inOrder([one, other]: readonly [Bearing, Bearing]): readonly (readonly [Bearing, Bearing])[] {
	const isBefore = (a: Bearing, b: Bearing) =>
		b.claim.said.first !== null && a.claim.said.last < b.claim.said.first;
	if (isBefore(one, other)) return [[one, other]];
	return isBefore(other, one) ? [[other, one]] : [];
}

function says(reach: Reach): Step {
	return { kind: 'says', reach };
}

/** Stable, so that of one claim the places keep their order. */
function byClaim(a: ClaimExample, b: ClaimExample): number {
	return compareIds(a.passage.id, b.passage.id);
}
