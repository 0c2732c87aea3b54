/** What can be said of a holder and a place, and what follows from each? The only place that knows predicates by name. */

export const PREDICATES = [
	'holds',
	'lost',
	'denies',
	'fighting',
	'surrounds',
	'present',
	'advancing',
	'near',
] as const;
/** What is said of a holder and a place, strongest first. `denies`: that the holder holds it. */
export type Predicate = (typeof PREDICATES)[number];

export const PORTIONS = ['whole', 'most', 'part'] as const;
/** How much of a place, largest first. */
export type Portion = (typeof PORTIONS)[number];

/** `control`: somebody holds ground. `against`: somebody does not, or no longer. `forces`: somebody is there, or near. */
export type Sort = 'control' | 'against' | 'forces';

interface Traits {
	readonly sort: Sort;
	readonly hasHolder: boolean;
	/** The portions it may be said of, the strongest words first: to deny a part denies every part. Forces have none. */
	readonly portions: readonly Portion[];
	/** Said of less than the whole, later words take a bite of what was said to be held, and do not overtake it. */
	readonly bites: boolean;
	/** It denies what was said, and is no word of an end. */
	readonly isDenial: boolean;
	/** Which earlier words on the holder's forces later ones settle; `outright`: those of all forces, if said of every part. */
	readonly settles?: 'forces' | 'outright' | 'approach';
	/** The forces stand outside the place. */
	readonly isApproach: boolean;
	/** Said of a place inside, it says something of the district around: of a portion, the weakest. */
	readonly isLentOutwards: boolean;
}

const BY_SIZE: readonly Portion[] = ['whole', 'most', 'part'];
const BY_SMALLNESS: readonly Portion[] = ['part', 'most', 'whole'];

const FORCES: Traits = {
	sort: 'forces',
	hasHolder: true,
	portions: [],
	bites: false,
	isDenial: false,
	isApproach: false,
	isLentOutwards: false,
};
const APPROACH: Traits = { ...FORCES, isApproach: true };

export const TRAITS: Readonly<Record<Predicate, Traits>> = {
	holds: {
		sort: 'control',
		hasHolder: true,
		portions: BY_SIZE,
		bites: true,
		isDenial: false,
		settles: 'forces',
		isApproach: false,
		isLentOutwards: true,
	},
	lost: {
		sort: 'against',
		hasHolder: true,
		portions: BY_SIZE,
		bites: true,
		isDenial: false,
		settles: 'outright',
		isApproach: false,
		isLentOutwards: true,
	},
	denies: {
		sort: 'against',
		hasHolder: true,
		portions: BY_SMALLNESS,
		bites: false,
		isDenial: true,
		isApproach: false,
		isLentOutwards: true,
	},
	fighting: { ...FORCES, hasHolder: false, isLentOutwards: true },
	surrounds: APPROACH,
	present: { ...FORCES, settles: 'approach', isLentOutwards: true },
	advancing: APPROACH,
	near: APPROACH,
};

/** Words with a predicate, and with the portion that it is said of, if it takes one. */
interface Said {
	readonly predicate: Predicate;
	readonly portion?: Portion | undefined;
}

export function isControl({ predicate }: Pick<Said, 'predicate'>): boolean {
	return TRAITS[predicate].sort === 'control';
}

export function isAgainst({ predicate }: Pick<Said, 'predicate'>): boolean {
	return TRAITS[predicate].sort === 'against';
}

export function isOfForces({ predicate }: Pick<Said, 'predicate'>): boolean {
	return TRAITS[predicate].sort === 'forces';
}

/** True if it is said of every part of the place: held or lost as a whole, or not even a part of it held. */
export function isOfEveryPart({ predicate, portion }: Said): boolean {
	return portion !== undefined && portion === TRAITS[predicate].portions[0];
}

/** The least portion that the holder cannot hold if the words are true; undefined for words that speak against nobody. */
export function portionDenied({ predicate, portion }: Said): Portion | undefined {
	if (portion === undefined || !isAgainst({ predicate })) return undefined;
	return BY_SMALLNESS[TRAITS[predicate].portions.indexOf(portion)];
}

/** Negative if `a` is the larger, positive if `b` is. */
export function comparePortions(a: Portion, b: Portion): number {
	return PORTIONS.indexOf(a) - PORTIONS.indexOf(b);
}

export function isAtLeast(a: Portion, b: Portion): boolean {
	return comparePortions(a, b) <= 0;
}

/** Negative if `a` says the more, positive if `b` does; 0 without portions. */
export function compareStrength(
	predicate: Predicate,
	a: Portion | undefined,
	b: Portion | undefined,
): number {
	if (a === undefined || b === undefined) return 0;
	const { portions } = TRAITS[predicate];
	return portions.indexOf(a) - portions.indexOf(b);
}
