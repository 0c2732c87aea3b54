/** What does an account say, in few words: who holds the ground, and what else is said of it? */

import { type Account, isStanding } from './account.ts';
import type { Bearing } from './bearing.ts';
import type { Portion, Predicate } from './claim.ts';
import type { Day } from './day.ts';
import type { PartyId } from './party.ts';

export interface Saying {
	readonly kind: Account['kind'];
	readonly holder?: PartyId;
	/** Of what is held or denied. */
	readonly portion?: Portion;
	/** The words name no holder. */
	readonly isInferred: boolean;
	/** The last day on which it was said, if before that of the account. */
	readonly carriedFrom?: Day;
}

export type Sayings = readonly [headline: Saying, ...besides: Saying[]];

/** The headline, then what else stands and colours no ground: denials, presence, advance; each once. */
export function listSayings(account: Account): Sayings {
	const besides = new Map<string, Saying>();
	const headline = sayingOf(account);
	for (const bearing of account.bearings.filter(isStanding)) {
		const { predicate, holder } = bearing.assertion;
		if (predicate === 'holds' || (account.kind === predicate && isHeadline(bearing, account))) continue;
		const saying = sayingOf({
			kind: predicate,
			holder,
			...(predicate === 'denies' ? { portion: bearing.portion } : {}),
			basis: bearing.basis,
			...carried(account, predicate, bearing),
		});
		const key = sayingKey(saying);
		if (key !== sayingKey(headline) && !besides.has(key)) besides.set(key, saying);
	}
	return [headline, ...besides.values()];
}

/** The same for sayings that differ at most in their day. */
export function sayingKey({ kind, holder, portion, isInferred }: Saying): string {
	return [kind, holder, portion, isInferred].join(' ');
}

interface Said extends Pick<Account, 'kind' | 'carriedFrom'> {
	readonly holder?: PartyId;
	readonly portion?: Portion;
	readonly basis?: Bearing['basis'];
}

function sayingOf(said: Said | Account): Saying {
	const { kind, carriedFrom } = said;
	return {
		kind,
		...('holder' in said && said.holder ? { holder: said.holder } : {}),
		...('portion' in said && said.portion ? { portion: said.portion } : {}),
		isInferred: 'basis' in said && said.basis === 'inferred',
		...(carriedFrom === undefined ? {} : { carriedFrom }),
	};
}

function isHeadline({ assertion, portion }: Bearing, account: Account): boolean {
	if (!('holder' in account) || assertion.holder !== account.holder) return false;
	return !('portion' in account) || account.portion === portion;
}

/** The last day on which the party said the like, if before the account's. */
function carried(
	account: Account,
	predicate: Predicate,
	{ assertion, portion }: Bearing,
): { carriedFrom?: Day } {
	const last = account.bearings
		.filter(isStanding)
		.filter((one) => one.assertion.predicate === predicate && one.assertion.holder === assertion.holder)
		.filter((one) => predicate !== 'denies' || one.portion === portion)
		.map(({ claim }) => claim.said.last)
		.sort()
		.at(-1);
	return last !== undefined && last < account.day ? { carriedFrom: last } : {};
}
