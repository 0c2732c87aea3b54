/** How do the parties' accounts of one place relate? */

import { type Account, isStanding } from './account.ts';
import { type Bearing, isClash } from './bearing.ts';

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
	/** The pairs of assertions by different parties that clash; what the first two kinds rest on. */
	readonly clashes: readonly (readonly [Bearing, Bearing])[];
}

/** @param accounts one of each party, on the same place and day. */
export function compareAccounts(accounts: readonly Account[]): Comparison {
	const clashes = accounts.flatMap((account, i) =>
		accounts.slice(i + 1).flatMap((other) => listClashes(account, other)),
	);
	return { kind: kindOf(accounts, clashes), clashes };
}

function kindOf(accounts: readonly Account[], clashes: Comparison['clashes']): ComparisonKind {
	if (clashes.some(isOutright)) return 'contradict';
	if (clashes.length > 0) return 'partly-contradict';
	const speaking = accounts.filter((account) => account.kind !== 'silent');
	if (speaking.length === 0) return 'silent';
	if (speaking.length === 1) return 'one-sided';
	const holders = speaking.map(listHolders);
	const [first] = holders[0] ?? [];
	return holders.every((named) => named.length === 1 && named[0] === first) ? 'agree' : 'compatible';
}

function listClashes(a: Account, b: Account): readonly (readonly [Bearing, Bearing])[] {
	const standing = b.bearings.filter(isStanding);
	return a.bearings
		.filter(isStanding)
		.flatMap((one) => standing.filter((other) => isClash(one, other)).map((other) => [one, other] as const));
}

function isOutright([a, b]: readonly [Bearing, Bearing]): boolean {
	const isDenial = a.assertion.predicate === 'denies' || b.assertion.predicate === 'denies';
	return isDenial || (a.portion === 'whole' && b.portion === 'whole');
}

/** Everyone an account's standing assertions say holds the place. */
function listHolders(account: Account) {
	const held = account.bearings.filter((b) => isStanding(b) && b.assertion.predicate === 'holds');
	return [...new Set(held.map((b) => b.assertion.holder))];
}
