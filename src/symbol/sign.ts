/** Which small signs stand beside a place's label? Those of words that ink no ground. */

import { type Account, isStanding } from '../domain/account.ts';
import type { PartyId } from '../domain/party.ts';

export interface Sign {
	readonly predicate: 'denies' | 'present' | 'advancing';
	/** Who is said to be present, to advance, or not to hold. */
	readonly holder: PartyId;
}

export const SIGN_ORDER: readonly Sign['predicate'][] = ['present', 'advancing', 'denies'];

/** Each once, in a fixed order. @param accounts of the parties shown, on one place. */
export function signsOf(accounts: readonly Account[]): readonly Sign[] {
	const signs = new Map<string, Sign>();
	for (const { assertion } of accounts.flatMap((account) => account.bearings).filter(isStanding)) {
		const { predicate, holder } = assertion;
		if (predicate !== 'holds') signs.set(`${predicate} ${holder}`, { predicate, holder });
	}
	return [...signs.values()].sort(
		(a, b) => SIGN_ORDER.indexOf(a.predicate) - SIGN_ORDER.indexOf(b.predicate),
	);
}

/** A sign as an SVG path within a 12 × 12 box; filled for presence, a chevron for an advance, a barred ring for a denial. */
export const SIGN_PATH: Readonly<
	Record<Sign['predicate'], { readonly d: string; readonly isFilled: boolean }>
> = {
	present: { d: 'M6 1.5 11 10.5H1Z', isFilled: true },
	advancing: { d: 'M2 2l4 4-4 4M6.5 2l4 4-4 4', isFilled: false },
	denies: { d: 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M2.8 9.2l6.4-6.4', isFilled: false },
};
