/** Of which days, lists and clauses do the sentences in Dari consist? */

import type { Assertion, Claim } from '../domain/claim.ts';
import type { Day } from '../domain/day.ts';
import type { Portion, Predicate } from '../domain/predicate.ts';
import type { Saying } from '../domain/saying.ts';
import type { Naming } from './naming.ts';
import { isOutright, predicateOf } from './said.ts';

export const LOCALE = 'fa-AF';
// Day, month and year are taken one by one: Intl puts the year first and a Latin comma before the weekday.
const PARTS = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const SOLAR = new Intl.DateTimeFormat(LOCALE, { ...PARTS, calendar: 'persian' });
const GREGORIAN = new Intl.DateTimeFormat(LOCALE, { ...PARTS, calendar: 'gregory' });
const AND = new Intl.ListFormat(LOCALE, { type: 'conjunction' });

/** A name, an id or a note of whatever script, kept from scrambling the line around it. */
export const isolated = (text: string) => `\u2068${text}\u2069`;

// Persian has no comma before the last "and".
export const list = (items: readonly string[]) =>
	AND.formatToParts(items)
		.map(({ type, value }) => (type === 'literal' ? value.replace(/^،\s*و/, ' و') : value))
		.join('');
export const isolatedList = (items: readonly string[]) => list(items.map(isolated));

function datesOf(day: Day) {
	const noon = new Date(`${day}T12:00:00Z`);
	return { solar: dateParts(SOLAR, noon), gregorian: dateParts(GREGORIAN, noon) };
}

function dateParts(format: Intl.DateTimeFormat, date: Date) {
	const parts = format.formatToParts(date);
	const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
	// Intl writes سنبلهٔ, bound to a year, whether or not one follows.
	const month = part('month').replace('\u0654', '');
	return { weekday: part('weekday'), date: `${part('day')} ${month}`, year: part('year') };
}

/** A month as it is bound to the year behind it: سنبلهٔ, جوزای. */
const bound = (month: string) => month.replace(/ه$/, 'هٔ').replace(/ا$/, 'ای');

export function longDay(day: Day): string {
	const { solar, gregorian } = datesOf(day);
	return `${solar.weekday} ${bound(solar.date)} ${solar.year} (${gregorian.date} ${gregorian.year})`;
}

export function shortDay(day: Day, names: Naming): string {
	const { date, year } = datesOf(day).gregorian;
	return `${tickDay(day, names)} (${date}${names.tellsYears ? ` ${year}` : ''})`;
}

export function tickDay(day: Day, { tellsYears }: Naming): string {
	const { date, year } = datesOf(day).solar;
	return tellsYears ? `${bound(date)} ${year}` : date;
}

/** Of both calendars between brackets, which do not nest. */
export function bracketedDay(day: Day, names: Naming): string {
	const { date, year } = datesOf(day).gregorian;
	return `${tickDay(day, names)}/${date}${names.tellsYears ? ` ${year}` : ''}`;
}

/** When it was said, as far as that is known. */
export function toldSpan({ first, last }: Claim['said'], told: (day: Day) => string): string {
	if (first === null) return `تا ${told(last)}`;
	return first === last ? told(last) : `از ${told(first)} تا ${told(last)}`;
}

/** "most of Millford". `what` stands last, so that no name needs an ending. */
export function amountOf(portion: Portion, what: string): string {
	return { whole: `تمام ${what}`, most: `بیشتر بخش‌های ${what}`, part: `بخشی از ${what}` }[portion];
}

/** The same in a label, of a place named elsewhere. */
const AMOUNT: Readonly<Record<Portion, string>> = { whole: 'تمام', most: 'بیشتر بخش‌ها', part: 'بخشی' };

/** What is said of a holder and one or more places; all names isolated. */
interface Said {
	/** The holder in a sentence, and as short as can be. */
	readonly who: string;
	readonly short: string;
	readonly portion: Portion;
	/** Of every part: all of it held or lost, or no part held. */
	readonly isOutright: boolean;
	/** The places with the amount of each, and without. */
	readonly ground: string;
	readonly places: string;
	/** "it" or "them". */
	readonly it: string;
	/** Only a place inside was spoken of. */
	readonly isInner: boolean;
}

interface PredicateWords {
	/** Within a sentence. */
	clause(said: Said): string;
	/** Of a place named elsewhere. */
	cell(said: Said): string;
	/** The same, as short as can be. */
	label(said: Said): string;
	/** How much of `what` is said, for quotation marks. */
	amount(portion: Portion, what: string): string;
}

const within = ({ isInner }: Said) => (isInner ? ' در بخشی از آن' : '');
const unlessWhole = ({ portion }: Said) => (portion === 'whole' ? '' : `، ${AMOUNT[portion]}`);

export const PREDICATE: Readonly<Record<Predicate, PredicateWords>> = {
	holds: {
		clause: ({ ground, who }) => `${ground} در کنترول ${who} است`,
		cell: ({ portion, who }) => `${amountOf(portion, 'آن')} در کنترول ${who}`,
		label: (said) => `${said.short}${unlessWhole(said)}`,
		amount: amountOf,
	},
	lost: {
		clause: ({ ground, places, who, isOutright }) =>
			isOutright
				? `هیچ بخشی از ${places} دیگر در کنترول ${who} نیست`
				: `${ground} دیگر در کنترول ${who} نیست`,
		cell: ({ portion, who, isOutright }) =>
			`${isOutright ? 'هیچ بخشی از آن' : amountOf(portion, 'آن')} دیگر در کنترول ${who} نیست`,
		label: (said) => `دیگر نه ${said.short}${unlessWhole(said)}`,
		amount: amountOf,
	},
	denies: {
		clause: ({ ground, places, who, isOutright }) =>
			isOutright
				? `هیچ بخشی از ${places} در کنترول ${who} نیست`
				: `این درست نیست که ${ground} در کنترول ${who} است`,
		cell: ({ portion, who, isOutright, isInner }) => {
			if (isOutright) return `هیچ بخشی از آن در کنترول ${who} نیست`;
			return isInner
				? `بخشی از آن در کنترول ${who} نیست`
				: `این درست نیست که ${amountOf(portion, 'آن')} در کنترول ${who} است`;
		},
		label: ({ portion, short, isOutright, isInner }) => {
			if (isOutright) return `نه ${short}`;
			return isInner ? `در بخشی نه ${short}` : `نه ${AMOUNT[portion]}: ${short}`;
		},
		amount: (portion, what) => (portion === 'part' ? `هیچ بخشی از ${what}` : `نه ${amountOf(portion, what)}`),
	},
	fighting: {
		clause: ({ places, it }) => `در ${places} یا بر سر ${it} جنگ جریان دارد`,
		cell: (said) => `جنگ${within(said)}`,
		label: (said) => `جنگ${within(said)}`,
		amount: amountOf,
	},
	surrounds: {
		clause: ({ who, places }) => `نیروهای ${who} ${places} را در محاصره دارند`,
		cell: ({ who }) => `محاصره از سوی نیروهای ${who}`,
		label: ({ short }) => `محاصره از سوی ${short}`,
		amount: amountOf,
	},
	present: {
		clause: ({ who, places }) => `نیروهای ${who} در ${places} حضور دارند`,
		cell: (said) => `حضور نیروهای ${said.who}${within(said)}`,
		label: (said) => `حضور ${said.short}${within(said)}`,
		amount: amountOf,
	},
	advancing: {
		clause: ({ who, places }) => `نیروهای ${who} به سوی ${places} در حال پیشروی‌اند`,
		cell: ({ who }) => `پیشروی نیروهای ${who}`,
		label: ({ short }) => `پیشروی ${short}`,
		amount: amountOf,
	},
	near: {
		clause: ({ who, places }) => `نیروهای ${who} در نزدیکی ${places} قرار دارند`,
		cell: ({ who }) => `نیروهای ${who} در نزدیکی`,
		label: ({ short }) => `${short} در نزدیکی`,
		amount: amountOf,
	},
};

/** @param place isolated; empty if none is named here. */
export function toSaid(
	{ kind, holder, portion = 'whole', lent }: Pick<Saying, 'kind' | 'holder' | 'portion' | 'lent'>,
	names: Naming,
	place = '',
): Said {
	const { inSentence, short } = holder === undefined ? { inSentence: '', short: '' } : names.voice(holder);
	const predicate = predicateOf(kind);
	return {
		who: isolated(inSentence),
		short: isolated(short),
		portion,
		isOutright: predicate !== undefined && isOutright(predicate, portion),
		ground: amountOf(portion, place),
		places: place,
		it: 'آن',
		isInner: lent === 'outwards',
	};
}

export const INFERRED = 'استنباط‌شده: در این سخن از طرف کنترول‌کننده نام برده نشده است';

/** "all of Riverland, except Millford and Eastside, is held by the Mill". */
export function clauseOf(assertion: Assertion, names: Naming): string {
	const { predicate, place, except, inferred, detail } = assertion;
	const which = detail === undefined ? '' : ` (${isolated(names.translated(detail))})`;
	const rest = except.length > 0 ? `، به‌جز ${isolatedList(except.map((one) => names.place(one)))}،` : '';
	const said = toSaid(
		{ ...assertion, kind: predicate },
		names,
		`${isolated(names.place(place))}${which}${rest}`,
	);
	return PREDICATE[predicate].clause(said) + (inferred ? ` (${INFERRED})` : '');
}

const NUMBER = new Intl.NumberFormat(LOCALE);

export const number = (n: number) => NUMBER.format(n);
