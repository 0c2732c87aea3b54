/** When do words clash, and what do later words of a voice make of its earlier ones? */

import { isLater } from './claim.ts';
import type { PartyId } from './party.ts';
import {
	compareStrength,
	isAtLeast,
	isControl,
	isOfEveryPart,
	isOfForces,
	type Portion,
	portionDenied,
	TRAITS,
} from './predicate.ts';
import { BASES, type Reach } from './reach.ts';

/** Words on a place, with the portion that counts: as said, or what is left of it. */
export type Words = Pick<Reach, 'claim' | 'assertion' | 'basis'> & Partial<Pick<Reach, 'lent' | 'portion'>>;

/** What decides whether words clash. */
interface Held {
	readonly assertion: Pick<Words['assertion'], 'predicate'> & { readonly holder?: PartyId | undefined };
	readonly portion?: Portion | undefined;
}

/** What is said, with the portion that is left of it. */
export function toWords(reach: Reach, portion: Words['portion']): Words {
	return portion === reach.portion ? reach : { ...reach, ...(portion && { portion }) };
}

/** Why later words of the same voice replaced an assertion. */
export type Overtaking =
	/** They say otherwise. */
	| 'clash'
	/** They say the same again, or more. */
	| 'repeat'
	/** They say how it came out for forces that were fighting, near or there. */
	| 'outcome';

/** What later words on a place make of an earlier assertion on it. */
export type Effect =
	| { readonly because: Overtaking }
	/** Less of it is left. */
	| { readonly to: Portion };

/** True if both hold for different holders, one of them the whole or both most; or one holds at least what the other denies that holder. */
export function isClash(a: Held, b: Held): boolean {
	const held = isControl(a.assertion) ? a : b;
	const other = held === a ? b : a;
	if (held.portion === undefined || other.portion === undefined || !isControl(held.assertion)) return false;
	const isSameHolder = held.assertion.holder === other.assertion.holder;
	if (isControl(other.assertion)) {
		if (isSameHolder) return false;
		if (held.portion === 'whole' || other.portion === 'whole') return true;
		return held.portion === 'most' && other.portion === 'most';
	}
	const denied = portionDenied({ predicate: other.assertion.predicate, portion: other.portion });
	return isSameHolder && denied !== undefined && isAtLeast(held.portion, denied);
}

/** What `later` makes of `earlier`, words of one voice on one place; undefined if nothing, or if it is not later. */
export function findEffect(later: Words, earlier: Words): Effect | undefined {
	if (!isLater(later.claim, earlier.claim)) return undefined;
	if (areFromApart(later, earlier)) return undefined;
	if (isClash(later, earlier)) {
		const to = portionLeft(later, earlier);
		return to === undefined ? { because: 'clash' } : { to };
	}
	if (isRepeat(later, earlier)) return { because: 'repeat' };
	return isOutcome(later, earlier) ? { because: 'outcome' } : undefined;
}

/** Two lent from different places inside never overtake each other. */
function areFromApart(a: Words, b: Words): boolean {
	return a.lent === 'outwards' && b.lent === 'outwards' && a.assertion.place !== b.assertion.place;
}

/** What a bite leaves of ground said to be held; undefined if the later words overtake it whole. */
function portionLeft(later: Words, earlier: Words): Portion | undefined {
	if (!TRAITS[later.assertion.predicate].bites || !isControl(earlier.assertion)) return undefined;
	if (later.portion === 'most') return 'part';
	return later.portion === 'part' ? 'most' : undefined;
}

function isRepeat(later: Words, earlier: Words): boolean {
	const next = later.assertion;
	const previous = earlier.assertion;
	if (next.predicate !== previous.predicate || next.holder !== previous.holder) return false;
	if (BASES.indexOf(later.basis) > BASES.indexOf(earlier.basis)) return false;
	const areParts = later.portion === 'part' && earlier.portion === 'part';
	if (areParts && detailOf(later) !== detailOf(earlier)) return false;
	return compareStrength(next.predicate, later.portion, earlier.portion) <= 0;
}

/** Which part is meant; what is lent from inside keeps none. */
function detailOf(words: Words): string | undefined {
	return words.lent === 'outwards' ? undefined : words.assertion.detail;
}

function isOutcome(later: Words, { assertion: earlier }: Words): boolean {
	if (!isOfForces(earlier)) return false;
	const { predicate, holder } = later.assertion;
	const { settles, sort } = TRAITS[predicate];
	if (settles === undefined) return false;
	const isOutright = isOfEveryPart({ predicate, portion: later.portion });
	const { hasHolder, isApproach } = TRAITS[earlier.predicate];
	// Fighting has no holder: it ends with whoever holds or has lost the whole.
	if (!hasHolder) return sort !== 'forces' && isOutright;
	if (holder !== earlier.holder) return false;
	if (settles === 'approach') return isApproach;
	return settles === 'forces' || isOutright;
}
