/** Which small signs stand beside a place's name? Those of words that ink no ground, and of a clash between sides. */

import type { Account } from '../domain/account.ts';
import { COMPARISONS, type ComparisonKind } from '../domain/comparison.ts';
import type { PartyId } from '../domain/party.ts';
import { PREDICATES, type Predicate } from '../domain/predicate.ts';

/** Drawn within a box of `SIGN_SIZE` square. */
interface SignShape {
	/** Of an SVG path. */
	readonly d: string;
	/** Of its lines, in the units of the box; none is filled. */
	readonly width?: number;
}

/** CSS pixels. */
export const SIGN_SIZE = 12;
const LINE = 1.8;

/** By how much a sign's halo is wider than its lines, all told, in CSS pixels. */
export const SIGN_HALO = 2.7;

/** One for each predicate but those of control, whose colour is that of the ground itself. */
const SHAPES_OF_WORDS = {
	// An arrow out of an open box.
	lost: { d: 'M6.5 1.5H1.5v9h5M4.5 6H11M8.3 3.3 11 6 8.3 8.7', width: LINE },
	// A barred ring.
	denies: { d: 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M2.8 9.2l6.4-6.4', width: LINE },
	// A burst.
	fighting: { d: 'M6 1v10M1.7 3.5l8.6 5M10.3 3.5l-8.6 5', width: LINE },
	// Brackets around a point.
	surrounds: { d: 'M3.8 1.5H1.3v9h2.5M8.2 1.5h2.5v9H8.2M5.8 6h.4', width: LINE },
	// A triangle, filled where forces are, open where they are close.
	present: { d: 'M6 1.5 11 10.5H1Z' },
	// Two chevrons.
	advancing: { d: 'M2 2l4 4-4 4M6.5 2l4 4-4 4', width: LINE },
	near: { d: 'M6 2.2 10.4 10H1.6Z', width: LINE },
} as const satisfies Partial<Record<Predicate, SignShape>>;

/** Where the parties' accounts clash: on the map of every one of them. */
const SHAPES_OF_CLASHES = {
	contradict: { d: 'M1.5 4.2h9M1.5 7.8h9M8.7 1 3.3 11', width: 2.2 },
	'partly-contradict': { d: 'M1.5 4.2h9M1.5 7.8h9M8.7 1 3.3 11', width: 1.1 },
} as const satisfies Partial<Record<ComparisonKind, SignShape>>;

/** Of the ground itself: two bows. */
const SHAPES_OF_GROUND = {
	pass: { d: 'M2.5 1.5q3.5 4.5 0 9M9.5 1.5q-3.5 4.5 0 9', width: 1.3 },
} as const satisfies Record<string, SignShape>;

/** A predicate that has a sign. */
export type Signed = keyof typeof SHAPES_OF_WORDS;
export type Clash = keyof typeof SHAPES_OF_CLASHES;
export type SignName = Signed | Clash | keyof typeof SHAPES_OF_GROUND;

export const SIGN_SHAPES: Readonly<Record<SignName, SignShape>> = {
	...SHAPES_OF_WORDS,
	...SHAPES_OF_CLASHES,
	...SHAPES_OF_GROUND,
};

/** In the order of the table of predicates. */
export const SIGNED: readonly Signed[] = PREDICATES.filter(isSigned);

/** Those of clashes, the graver first. */
export const CLASHES: readonly Clash[] = COMPARISONS.filter(isClashSign);

export interface Sign {
	readonly name: SignName;
	/** Who is said to be there, to advance, not to hold; absent where the words name nobody. */
	readonly holder?: PartyId;
}

/** Each once, in the order of `SIGNED`. What is lent stands where it was said: beside the place inside, on the district. */
export function signsOf({ standing }: Account): readonly Sign[] {
	return listSigns(standing.filter(({ reach }) => reach.lent === undefined));
}

/** Those of all that the account says, what is lent included: for where the place that it was said of is not in sight. */
export function listSigns(standing: Account['standing']): readonly Sign[] {
	const signs = new Map<string, Sign & { readonly name: Signed }>();
	for (const { reach } of standing) {
		const { predicate, holder } = reach.assertion;
		if (!isSigned(predicate)) continue;
		const sign = { name: predicate, ...(holder !== undefined && { holder }) };
		signs.set(signKey(sign), sign);
	}
	return [...signs.values()].sort((a, b) => SIGNED.indexOf(a.name) - SIGNED.indexOf(b.name));
}

/** None where the accounts do not clash. */
export function clashSignOf(comparison: ComparisonKind): Sign | undefined {
	return isClashSign(comparison) ? { name: comparison } : undefined;
}

/** The same for equal signs. */
export function signKey({ name, holder }: Sign): string {
	return `${name} ${holder ?? ''}`;
}

export function isSigned(predicate: Predicate): predicate is Signed {
	return predicate in SHAPES_OF_WORDS;
}

function isClashSign(comparison: ComparisonKind): comparison is Clash {
	return comparison in SHAPES_OF_CLASHES;
}
