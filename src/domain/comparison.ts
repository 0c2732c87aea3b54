/** How do the parties' accounts of one place relate? */

import { type Account, listClashes } from './account.ts';
import type { Bearing } from './bearing.ts';
import type { PartyId } from './party.ts';
import type { PlaceId } from './place.ts';
import { isAgainst, isControl, isOfEveryPart, TRAITS } from './predicate.ts';

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
	/** The pairs of assertions by different parties that clash. */
	readonly clashes: readonly (readonly [Bearing, Bearing])[];
	/** Places inside the district whose accounts contradict, in whole or in part. */
	readonly inside: readonly PlaceId[];
}

/**
 * @param accounts one of each party, on the same place and day.
 * @param inside the asserted places inside the district whose accounts contradict; none for other places.
 */
export function compareAccounts(accounts: readonly Account[], inside: readonly PlaceId[] = []): Comparison {
	const clashes = accounts.flatMap(({ standing }, i) =>
		accounts.slice(i + 1).flatMap((other) => listClashes(standing, other.standing)),
	);
	return { kind: kindOf(accounts, clashes, inside), clashes, inside };
}

export function isContradiction({ kind }: Pick<Comparison, 'kind'>): boolean {
	return kind === 'contradict' || kind === 'partly-contradict';
}

function kindOf(
	accounts: readonly Account[],
	clashes: Comparison['clashes'],
	inside: readonly PlaceId[],
): ComparisonKind {
	if (clashes.some(isOutright)) return 'contradict';
	if (clashes.length > 0 || inside.length > 0) return 'partly-contradict';
	const speaking = accounts.filter((account) => account.kind !== 'silent');
	if (speaking.length === 0) return 'silent';
	if (speaking.length === 1) return 'one-sided';
	const holders = speaking.map(listHolders);
	const [first] = holders[0] ?? [];
	return holders.every((named) => named.length === 1 && named[0] === first) ? 'agree' : 'compatible';
}

/** Both speak of the whole, or one of them denies outright; and both speak of this very place. */
function isOutright(pair: readonly [Bearing, Bearing]): boolean {
	if (pair.some(({ reach }) => reach.lent === 'outwards')) return false;
	return pair.some(speaksAgainstAll) || pair.every(({ portion }) => portion === 'whole');
}

/** A denial of whatever portion; a loss of the whole. Whoever lost a part may hold the rest. */
function speaksAgainstAll({ reach: { assertion }, portion }: Bearing): boolean {
	const { predicate } = assertion;
	if (!isAgainst(assertion)) return false;
	return !TRAITS[predicate].bites || isOfEveryPart({ predicate, ...(portion && { portion }) });
}

/** Everyone an account's standing assertions say holds the place. */
function listHolders({ standing }: Account): readonly PartyId[] {
	const held = standing.filter(({ reach }) => isControl(reach.assertion));
	return [...new Set(held.flatMap(({ reach }) => reach.assertion.holder ?? []))];
}
