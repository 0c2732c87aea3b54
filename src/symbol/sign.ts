/** Which small signs stand beside a place's label? Those of words that ink no ground. */

import type { Account } from '../domain/account.ts';
import type { PartyId } from '../domain/party.ts';
import { isControl, PREDICATES, type Predicate } from '../domain/predicate.ts';

/** Drawn within a box of 12 × 12. */
interface SignShape {
	/** Of an SVG path. */
	readonly d: string;
	/** Filled, or drawn as lines. */
	readonly isFilled: boolean;
}

/** One for each predicate but those of control, whose colour is that of the ground itself. */
export const SIGN_PATH = {
	// An arrow out of an open box.
	lost: { d: 'M6.5 1.5H1.5v9h5M4.5 6H11M8.3 3.3 11 6 8.3 8.7', isFilled: false },
	// A barred ring.
	denies: { d: 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M2.8 9.2l6.4-6.4', isFilled: false },
	// A burst.
	fighting: { d: 'M6 1v10M1.7 3.5l8.6 5M10.3 3.5l-8.6 5', isFilled: false },
	// Brackets around a point.
	surrounds: { d: 'M3.8 1.5H1.3v9h2.5M8.2 1.5h2.5v9H8.2M5.8 6h.4', isFilled: false },
	// A triangle, filled where forces are, open where they are close.
	present: { d: 'M6 1.5 11 10.5H1Z', isFilled: true },
	// Two chevrons.
	advancing: { d: 'M2 2l4 4-4 4M6.5 2l4 4-4 4', isFilled: false },
	near: { d: 'M6 2.2 10.4 10H1.6Z', isFilled: false },
} as const satisfies Partial<Record<Predicate, SignShape>>;

/** A predicate that has a sign. */
export type Signed = keyof typeof SIGN_PATH;

/** In the order of the table of predicates. */
export const SIGNED: readonly Signed[] = PREDICATES.filter(isSigned);

export interface Sign {
	readonly predicate: Signed;
	/** Who is said to be there, to advance, not to hold; absent where the words name nobody. */
	readonly holder?: PartyId;
}

/**
 * Each once, in the order of `SIGNED`. What is lent stands where it was said: beside the place inside, on the district.
 * @param accounts those shown, of one place.
 */
export function signsOf(accounts: readonly Account[]): readonly Sign[] {
	const signs = new Map<string, Sign>();
	for (const { reach } of accounts.flatMap(({ standing }) => standing)) {
		const { predicate, holder } = reach.assertion;
		if (reach.lent !== undefined || !isSigned(predicate)) continue;
		const sign = { predicate, ...(holder !== undefined && { holder }) };
		signs.set(signKey(sign), sign);
	}
	return [...signs.values()].sort((a, b) => SIGNED.indexOf(a.predicate) - SIGNED.indexOf(b.predicate));
}

/** The same for equal signs. */
export function signKey({ predicate, holder }: Sign): string {
	return `${predicate} ${holder ?? ''}`;
}

export function isSigned(predicate: Predicate): predicate is Signed {
	return !isControl({ predicate });
}
