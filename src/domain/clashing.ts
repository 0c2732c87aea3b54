/** Which standing words of two accounts clash? */

import type { Bearing } from './bearing.ts';
import type { Assertion, Claim } from './claim.ts';
import { isClash, type Words } from './clash.ts';
import { groupBy } from './group-by.ts';
import { listStances, type Stance, standingWords } from './stance.ts';

/** Of how many kinds of words of either account pairs are told: nobody reads more sentences about one place. */
const MOST_KINDS = 40;

/** Words that are said alike of a place, and what they are. */
interface SaidAlike {
	readonly words: Words;
	/** Strongest first. */
	readonly bearings: readonly Bearing[];
}

/**
 * The pairs of standing words that clash, in the order of the first, then of the second. What is said alike clashes
 * alike, so each word of one kind is paired with the first of the other: every word that clashes is in some pair, and
 * there are no more pairs than a few times the words.
 * @param ones strongest first, as `others`.
 */
export function listClashes(
	ones: readonly Bearing[],
	others: readonly Bearing[],
): readonly (readonly [Bearing, Bearing])[] {
	const [mine, theirs] = [listKinds(ones, listStances(others)), listKinds(others, listStances(ones))];
	const ranks = new Map([...others.entries()].map(([rank, bearing]) => [bearing, rank]));
	const paired = new Map<Bearing, Bearing[]>();
	for (const { words, bearings } of mine) {
		for (const kind of theirs) {
			if (!isClash(words, kind.words)) continue;
			for (const [i, one] of bearings.entries()) {
				const list = paired.get(one) ?? [];
				paired.set(one, list);
				for (const other of i === 0 ? kind.bearings : kind.bearings.slice(0, 1)) list.push(other);
			}
		}
	}
	const rankOf = (bearing: Bearing) => ranks.get(bearing) ?? 0;
	return ones.flatMap((one) =>
		(paired.get(one) ?? [])
			.sort((a, b) => rankOf(a) - rankOf(b))
			.map((other): readonly [Bearing, Bearing] => [one, other]),
	);
}

/** Those that clash with something of the other account. */
function listKinds(standing: readonly Bearing[], others: readonly Stance[]): readonly SaidAlike[] {
	const clashing = standing.filter((bearing) => {
		const words = standingWords(bearing);
		return others.some((other) => isClash(words, other));
	});
	return [...groupBy(clashing, keyOfKind).values()]
		.slice(0, MOST_KINDS)
		.flatMap((bearings) => (bearings[0] ? [{ words: standingWords(bearings[0]), bearings }] : []));
}

/** The same for words of one party that come to the same for a place. */
export function keyOfKind({ reach: { claim, assertion, lent }, portion }: Bearing): string {
	return `${wordsKey(claim, { ...assertion, ...(portion && { portion }) })} ${lent ?? ''}`;
}

/** The same for words of one party that say the same. */
export function wordsKey({ claimant }: Claim, assertion: Assertion): string {
	const { predicate, holder, portion, place, except, inferred, detail } = assertion;
	const said = [claimant, predicate, holder, portion, place, [...except].sort(), inferred, detail];
	// An array has null for what is absent, which no id and no words are.
	return JSON.stringify(said);
}
