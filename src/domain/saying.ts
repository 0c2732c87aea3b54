/** What does an account say, in few words: who holds the ground, and what else is said of it? */

import type { Account } from './account.ts';
import type { Bearing } from './bearing.ts';
import type { Day } from './day.ts';
import type { PartyId } from './party.ts';
import { isControl, type Portion } from './predicate.ts';

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
export function listSayings(account: Account): Sayings {
	const { kind, holder, portion, basis, carriedFrom, standing } = account;
	const [first] = standing;
	const headline: Saying = {
		kind,
		...(holder !== undefined && { holder }),
		...(portion !== undefined && { portion }),
		isInferred: basis === 'inferred',
		...(first?.reach.lent && kind !== 'mixed' && { lent: first.reach.lent }),
		...(carriedFrom !== undefined && { carriedFrom }),
	};
	const besides = new Map<string, Saying>();
	for (const bearing of standing) {
		if (isSaidBy(headline, bearing)) continue;
		const saying = sayingOf(bearing, account);
		const key = sayingKey(saying);
		if (!besides.has(key)) besides.set(key, saying);
	}
	return [headline, ...besides.values()];
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

function sayingOf({ reach, portion }: Bearing, { standing, changedOn }: Account): Saying {
	const { predicate, holder } = reach.assertion;
	const days = standing
		.filter((one) => {
			const { assertion, basis, lent } = one.reach;
			return (
				assertion.predicate === predicate &&
				assertion.holder === holder &&
				one.portion === portion &&
				lent === reach.lent &&
				(basis === 'inferred') === (reach.basis === 'inferred')
			);
		})
		.map((one) => one.reach.claim.said.last)
		.sort();
	const last = days.at(-1);
	return {
		kind: predicate,
		...(holder !== undefined && { holder }),
		...(portion !== undefined && { portion }),
		isInferred: reach.basis === 'inferred',
		...(reach.lent && { lent: reach.lent }),
		...(last !== undefined && last !== changedOn && { carriedFrom: last }),
	};
}
