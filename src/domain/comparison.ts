/** How do the parties' accounts of one place relate? */

import type { Account } from './account.ts';
import type { Bearing } from './bearing.ts';
import { isClash } from './clash.ts';
import { listClashes } from './clashing.ts';
import type { PlaceId } from './place.ts';
import { isAgainst, isControl, isOfEveryPart, TRAITS } from './predicate.ts';
import type { Stance } from './stance.ts';

export const COMPARISONS = [
	'contradict',
	'partly-contradict',
	'agree',
	'compatible',
	'one-sided',
	'silent',
] as const;
export type ComparisonKind = (typeof COMPARISONS)[number];

export interface Comparison {
	readonly kind: ComparisonKind;
	/** Pairs of assertions by different parties that clash: each that does, and of what is said alike no more pairs than that takes. */
	readonly clashes: readonly (readonly [Bearing, Bearing])[];
	/** Places inside the district whose accounts contradict, in whole or in part. */
	readonly inside: readonly PlaceId[];
}

/**
 * @param accounts one of each party, on the same place and day.
 * @param inside the asserted places inside the district whose accounts contradict; none for other places.
 */
export function compareAccounts(accounts: readonly Account[], inside: readonly PlaceId[] = []): Comparison {
	return new ComparedAccounts(accounts, inside);
}

class ComparedAccounts implements Comparison {
	readonly kind: ComparisonKind;
	readonly inside: readonly PlaceId[];
	readonly #accounts: readonly Account[];

	constructor(accounts: readonly Account[], inside: readonly PlaceId[]) {
		this.kind = kindOf(accounts, inside);
		this.inside = inside;
		this.#accounts = accounts;
	}

	/** Of use to few. */
	get clashes(): Comparison['clashes'] {
		return this.#accounts.flatMap(({ standing }, i) =>
			this.#accounts.slice(i + 1).flatMap((other) => listClashes(standing, other.standing)),
		);
	}
}

export function isContradiction({ kind }: Pick<Comparison, 'kind'>): boolean {
	return kind === 'contradict' || kind === 'partly-contradict';
}

function kindOf(accounts: readonly Account[], inside: readonly PlaceId[]): ComparisonKind {
	const clash = findClash(accounts);
	if (clash === 'outright') return 'contradict';
	if (clash || inside.length > 0) return 'partly-contradict';
	const speaking = accounts.filter(({ kind }) => kind !== 'silent');
	if (speaking.length < 2) return speaking.length === 0 ? 'silent' : 'one-sided';
	return isUnanimous(speaking) ? 'agree' : 'compatible';
}

/** The worst clash between two accounts. */
function findClash(accounts: readonly Account[]): 'outright' | 'partly' | undefined {
	let found: 'partly' | undefined;
	for (let i = 1; i < accounts.length; i++) {
		for (let j = 0; j < i; j++) {
			for (const one of accounts[j]?.stances ?? []) {
				for (const other of accounts[i]?.stances ?? []) {
					if (!isClash(one, other)) continue;
					if (isOutrightClash(one, other)) return 'outright';
					found = 'partly';
				}
			}
		}
	}
	return found;
}

/** Of words that clash: both speak of the whole, or one of them denies outright; and both speak of this very place. */
export function isOutrightClash(one: Stance, other: Stance): boolean {
	if (one.lent === 'outwards' || other.lent === 'outwards') return false;
	if (one.portion === 'whole' && other.portion === 'whole') return true;
	return speaksAgainstAll(one) || speaksAgainstAll(other);
}

/** A denial of whatever portion; a loss of the whole. Whoever lost a part may hold the rest. */
function speaksAgainstAll({ assertion, portion }: Stance): boolean {
	const { predicate } = assertion;
	if (!isAgainst(assertion)) return false;
	return TRAITS[predicate].isDenial || isOfEveryPart({ predicate, portion });
}

/** True if each says that somebody holds the place, and all name the same one. */
function isUnanimous(accounts: readonly Account[]): boolean {
	const held = accounts.map(({ stances }) => stances.filter(({ assertion }) => isControl(assertion)));
	const holder = held[0]?.[0]?.assertion.holder;
	return held.every((some) => some.length > 0 && some.every(({ assertion }) => assertion.holder === holder));
}
