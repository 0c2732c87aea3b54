/** Which passage of a dataset shows each rule at work? Found by the rules themselves, so that no example is ever made up. */

import type { Bearing } from './bearing.ts';
import { type Claim, type Context, isLater } from './claim.ts';
import { compareIds } from './compare-ids.ts';
import { listLastDays } from './comparison-example.ts';
import type { Dataset } from './dataset.ts';
import type { Day } from './day.ts';
import { deriveAccount, type Step } from './derivation.ts';
import type { Ground } from './ground.ts';
import type { VoiceId } from './observer.ts';
import type { PlaceId } from './place.ts';
import { isControl, isOfForces } from './predicate.ts';
import type { Reach } from './reach.ts';
import { take } from './take.ts';

/** In the order in which they are explained: what counts, how far it reaches, what later words make of it. */
export const RULES = [
	'day',
	'context',
	'reach',
	'no-reach',
	'except',
	'inner',
	'lends-outwards',
	'lends-inwards',
	'forces',
	'denial',
	'inferred',
	'repeat',
	'outcome',
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
 * Each is taken from the latest day that has one. Of several, that of the voice with the fewest examples so far,
 * so that none is made an example of more than another; then the lowest id.
 */
export function listRuleExamples(ground: Ground): readonly RuleExample[] {
	const found = findInstances(ground);
	const taken = new Map<VoiceId, number>();
	return RULES.flatMap((rule): readonly RuleExample[] => {
		if (rule === 'context') return listContextExamples(ground.dataset);
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
function findInstances(ground: Ground): ReadonlyMap<Rule, readonly ClaimExample[]> {
	const found = new Map<Rule, ClaimExample[]>();
	for (const day of listLastDays(ground)) {
		const ofDay = listInstances(day, ground).filter(({ rule }) => !found.has(rule));
		for (const one of ofDay.sort(byClaim)) take(found, one.rule, () => []).push(one);
	}
	return found;
}

function listInstances(day: Day, ground: Ground): ClaimExample[] {
	return [...ground.on(day).values()].flatMap(({ place, accounts, comparison }) => [
		...accounts.flatMap((account) => {
			const steps = deriveAccount(account, day, ground);
			return steps.flatMap((step) => {
				const [passage, shown] = [claimOf(step), [...listOrigins(step, steps), step]];
				return listShown(step, place, day, ground).map((rule) => ({
					rule,
					passage,
					place,
					day,
					steps: shown,
				}));
			});
		}),
		...comparison.clashes.flatMap(inOrder).map(([earlier, later]): ClaimExample => {
			const { reach, portion } = earlier;
			const stands: Step = { kind: 'stands', reach, ...(portion && { portion }), day };
			const steps = [says(reach), stands, says(later.reach)];
			return { rule: 'other-side', passage: reach.claim, place, day, steps };
		}),
	]);
}

/** Which rules a step of an account shows. */
function listShown(
	step: Step,
	place: PlaceId,
	day: Day,
	{ dataset }: Ground,
): readonly ClaimExample['rule'][] {
	const isDistrict = dataset.scope.includes(place);
	switch (step.kind) {
		case 'says': {
			const { claim, assertion, basis, lent } = step.reach;
			return [
				...(claim.said.last === day ? ['day' as const] : []),
				...(lent ? [`lends-${lent}` as const] : assertion.place !== place ? ['reach' as const] : []),
				...(isOfForces(assertion) && isDistrict && !lent ? ['forces' as const] : []),
				...(isControl(assertion) && basis === 'inferred' && !lent ? ['inferred' as const] : []),
			];
		}
		case 'excepts':
			return ['except'];
		case 'lessens':
			return ['inner'];
		case 'cut':
			return ['cut'];
		case 'overtaken':
			return [step.because];
		case 'passes': {
			if (!isDistrict) return [];
			if (step.because === 'denial') return ['denial'];
			const isUnclear = step.because === 'unnamed' || step.because === 'unmarked';
			return isUnclear && isControl(step.assertion) ? ['no-reach'] : [];
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
		case 'lessens':
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
	const isBefore = (a: Bearing, b: Bearing) => isLater(b.reach.claim, a.reach.claim);
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
