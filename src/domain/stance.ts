/** What do standing words say of who holds a place, and who does not? */

import type { Bearing } from './bearing.ts';
import { toWords, type Words } from './clash.ts';

/** Alike for words that clash with the same: predicate, holder, what is left of the portion, and whether lent from inside. */
export type Stance = Pick<Words, 'assertion' | 'portion' | 'lent'>;

/** Each once, however many words take it, since there are few; none of forces, which clash with nothing. */
export function listStances(standing: readonly Bearing[]): readonly Stance[] {
	const stances: Stance[] = [];
	for (const bearing of standing) {
		if (bearing.portion === undefined || stances.some((stance) => isTakenBy(stance, bearing))) continue;
		stances.push(standingWords(bearing));
	}
	return stances;
}

/** A bearing as words that clash or do not. */
export function standingWords({ reach, portion }: Bearing): Words {
	return toWords(reach, portion);
}

function isTakenBy({ assertion: one, portion, lent }: Stance, { reach, portion: left }: Bearing): boolean {
	const other = reach.assertion;
	return (
		one.predicate === other.predicate &&
		one.holder === other.holder &&
		portion === left &&
		(lent === 'outwards') === (reach.lent === 'outwards')
	);
}
