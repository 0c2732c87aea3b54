/** Of which days, lists and clauses do the sentences in English consist? */

import type { Assertion, Claim } from '../domain/claim.ts';
import type { Day } from '../domain/day.ts';
import type { Portion, Predicate } from '../domain/predicate.ts';
import type { Saying } from '../domain/saying.ts';
import type { Naming } from './naming.ts';
import { isOutright, predicateOf } from './said.ts';

const LONG_DAY = new Intl.DateTimeFormat('en-GB', {
	weekday: 'long',
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC',
});
const SHORT_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const DAY_OF_YEAR = new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC',
});
const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const noon = (day: Day) => new Date(`${day}T12:00:00Z`);
// Some versions of Intl put a comma after the weekday and some do not.
export const longDay = (day: Day) => LONG_DAY.format(noon(day)).replace(',', '');
export const shortDay = (day: Day, { tellsYears }: Naming) =>
	(tellsYears ? DAY_OF_YEAR : SHORT_DAY).format(noon(day));
/** When it was said, as far as that is known. */
export function toldSpan({ first, last }: Claim['said'], told: (day: Day) => string): string {
	if (first === null) return `by ${told(last)}`;
	return first === last ? told(last) : `${told(first)} to ${told(last)}`;
}

export const list = (items: readonly string[]) => AND.format(items);
export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const AMOUNT: Readonly<Record<Portion, string>> = { whole: 'all', most: 'most', part: 'part' };

/** Words written from right to left, kept from scrambling the line around them; others need no marks. */
export function isolatedIfTurned(words: string): string {
	return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(words) ? `\u2068${words}\u2069` : words;
}

/** What is said of a holder and one or more places. */
export interface Said {
	/** The holder: "the Guild", and "Guild". */
	readonly who: string;
	readonly short: string;
	readonly portion: Portion;
	/** Of every part: all of it held or lost, or no part held. */
	readonly isOutright: boolean;
	/** The places with the amount of each, "most of N", and without, "N". */
	readonly ground: string;
	readonly places: string;
	/** "is", or "are" if the ground is several. */
	readonly is: string;
	/** Only a place inside was spoken of. */
	readonly isInner: boolean;
}

interface PredicateWords {
	/** Within a sentence. Passive, for nobody knows whether a name takes a plural. */
	clause(said: Said): string;
	/** Of a place named elsewhere. */
	cell(said: Said): string;
	/** The same, as short as can be. */
	label(said: Said): string;
	/** How much is said, in quotation marks. */
	readonly amount: Readonly<Record<Portion, string>>;
}

const within = ({ isInner }: Said) => (isInner ? ' in part of it' : '');
const unlessWhole = ({ portion }: Said) => (portion === 'whole' ? '' : `, ${AMOUNT[portion]}`);

export const PREDICATE: Readonly<Record<Predicate, PredicateWords>> = {
	holds: {
		clause: ({ ground, is, who }) => `${ground} ${is} held by ${who}`,
		cell: ({ portion, who }) => `${AMOUNT[portion]} held by ${who}`,
		label: (said) => `${said.short}${unlessWhole(said)}`,
		amount: AMOUNT,
	},
	lost: {
		// Not "all of N is no longer held", which may mean that most of it still is.
		clause: ({ ground, places, is, who, isOutright }) =>
			isOutright
				? `no part of ${places} is held by ${who} any longer`
				: `${ground} ${is} no longer held by ${who}`,
		cell: ({ portion, who, isOutright }) =>
			isOutright ? `no part held by ${who} any longer` : `${AMOUNT[portion]} no longer held by ${who}`,
		label: (said) => `no longer ${said.short}${unlessWhole(said)}`,
		amount: AMOUNT,
	},
	denies: {
		clause: ({ ground, places, is, who, isOutright }) =>
			isOutright
				? `no part of ${places} is held by ${who}`
				: `it is not true that ${ground} ${is} held by ${who}`,
		cell: ({ portion, who, isOutright, isInner }) => {
			if (isOutright) return `no part held by ${who}`;
			return isInner ? `in part not held by ${who}` : `not ${AMOUNT[portion]} held by ${who}`;
		},
		label: ({ portion, short, isOutright, isInner }) => {
			if (isOutright) return `not ${short}`;
			return isInner ? `in part not ${short}` : `not ${AMOUNT[portion]} ${short}`;
		},
		amount: { whole: 'not all', most: 'not most', part: 'no part' },
	},
	fighting: {
		clause: ({ places }) => `there is fighting in or for ${places}`,
		cell: (said) => `fighting${within(said)}`,
		label: (said) => `fighting${within(said)}`,
		amount: AMOUNT,
	},
	surrounds: {
		clause: ({ who, places }) => `forces of ${who} surround ${places}`,
		cell: ({ short }) => `${short} forces around it`,
		label: ({ short }) => `${short} around it`,
		amount: AMOUNT,
	},
	present: {
		clause: ({ who, places }) => `forces of ${who} are in ${places}`,
		cell: (said) => `${said.short} forces present${within(said)}`,
		label: (said) => `${said.short} present${within(said)}`,
		amount: AMOUNT,
	},
	advancing: {
		clause: ({ who, places }) => `forces of ${who} are advancing on ${places}`,
		cell: ({ short }) => `${short} forces advancing`,
		label: ({ short }) => `${short} advancing`,
		amount: AMOUNT,
	},
	near: {
		clause: ({ who, places }) => `forces of ${who} are near ${places}`,
		cell: ({ short }) => `${short} forces near`,
		label: ({ short }) => `${short} near`,
		amount: AMOUNT,
	},
};

/** Of one place, or of none that is named here. */
export function toSaid(
	{ kind, holder, portion = 'whole', lent }: Pick<Saying, 'kind' | 'holder' | 'portion' | 'lent'>,
	names: Naming,
	place = '',
): Said {
	const { inSentence: who, short } =
		holder === undefined ? { inSentence: '', short: '' } : names.voice(holder);
	const predicate = predicateOf(kind);
	return {
		who,
		short,
		portion,
		isOutright: predicate !== undefined && isOutright(predicate, portion),
		ground: `${AMOUNT[portion]} of ${place}`,
		places: place,
		is: 'is',
		isInner: lent === 'outwards',
	};
}

export const INFERRED = 'inferred: the words name no holder';

/** "all of Riverland is held by the Mill, except Millford and Eastside". */
export function clauseOf(assertion: Assertion, names: Naming): string {
	const { predicate, place, except, inferred, detail } = assertion;
	const said = toSaid({ ...assertion, kind: predicate }, names, names.place(place));
	const rest = except.length > 0 ? `, except ${list(except.map((one) => names.place(one)))}` : '';
	const which = detail === undefined ? '' : ` (${isolatedIfTurned(names.translated(detail))})`;
	return `${PREDICATE[predicate].clause(said)}${which}${rest}${inferred ? ` (${INFERRED})` : ''}`;
}

export const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
