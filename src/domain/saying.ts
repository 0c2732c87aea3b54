/** What does an account say, in few words: who holds the ground, and what else is said of it? */

import type { Account } from './account.ts';
import type { Bearing } from './bearing.ts';
import type { Day } from './day.ts';
import { groupBy } from './group-by.ts';
import type { PartyId } from './party.ts';
import { isControl, type Portion } from './predicate.ts';
import { remember } from './remember.ts';

export interface Saying {
	readonly kind: Account['kind'];
	readonly holder?: PartyId;
	/** Of what is held, lost or denied. */
	readonly portion?: Portion;
	/** The words name no holder. */
	readonly isInferred: boolean;
	/** Said of the district around, or of a place inside this one. */
	readonly lent?: 'inwards' | 'outwards';
	/** The last day on which it was said, if before that of the account. */
	readonly carriedFrom?: Day;
}

export type Sayings = readonly [headline: Saying, ...besides: Saying[]];

/** The headline, then what else stands: who else holds a part, losses, denials, forces; each once. */
export const listSayings = remember((account: Account): Sayings => {
	const { standing } = account;
	const headline = headlineSaying(account);
	const besides = groupBy(
		standing.filter((bearing) => !isSaidBy(headline, bearing)),
		(bearing) => sayingKey(sayingOf(bearing)),
	);
	return [headline, ...[...besides.values()].flatMap((alike) => tellTogether(alike, account))];
});

/** The first of the sayings alone, which most ask for. */
export function headlineSaying({ kind, holder, portion, basis, carriedFrom, standing }: Account): Saying {
	const lent = kind === 'mixed' ? undefined : standing[0]?.reach.lent;
	return {
		kind,
		...(holder !== undefined && { holder }),
		...(portion !== undefined && { portion }),
		isInferred: basis === 'inferred',
		...(lent && { lent }),
		...(carriedFrom !== undefined && { carriedFrom }),
	};
}

/** The same for sayings that differ at most in their day. */
export function sayingKey({ kind, holder, portion, isInferred, lent }: Saying): string {
	return [kind, holder, portion, isInferred, lent].join(' ');
}

/** True if the headline says it already, or more: of a mixed account, who holds the ground; of another, its own words. */
function isSaidBy({ kind, holder, portion }: Saying, bearing: Bearing): boolean {
	const { assertion } = bearing.reach;
	if (isControl(assertion) && (kind === 'mixed' || assertion.holder === holder)) return true;
	return assertion.predicate === kind && assertion.holder === holder && bearing.portion === portion;
}

/** Without its day. */
function sayingOf({ reach, portion }: Bearing): Saying {
	const { predicate, holder } = reach.assertion;
	return {
		kind: predicate,
		...(holder !== undefined && { holder }),
		...(portion !== undefined && { portion }),
		isInferred: reach.basis === 'inferred',
		...(reach.lent && { lent: reach.lent }),
	};
}

/** What several say alike, with the last day of them. */
function tellTogether(alike: readonly Bearing[], { changedOn }: Account): readonly Saying[] {
	const [first] = alike;
	if (!first) return [];
	const days = alike.map(({ reach }) => reach.claim.said.last);
	const last = days.reduce((later, day) => (day > later ? day : later));
	return [{ ...sayingOf(first), ...(last !== changedOn && { carriedFrom: last }) }];
}
