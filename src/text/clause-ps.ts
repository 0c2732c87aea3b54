/**
 * Of which days, lists and clauses do the sentences in Pashto consist?
 *
 * Names come from the data in the direct case, and a preposition or a past tense would change them: "د څارونکو" and
 * "څارونکو وویل", but "څارونکي وایي". So a party is the subject of a present tense, whose third person knows neither
 * gender nor number, and a place stands within "په … کې", which leaves a singular name as it is.
 */

import type { Assertion, Claim } from '../domain/claim.ts';
import type { Day } from '../domain/day.ts';
import type { VoiceId } from '../domain/observer.ts';
import type { PartyId } from '../domain/party.ts';
import type { Portion, Predicate } from '../domain/predicate.ts';
import type { Saying } from '../domain/saying.ts';
import type { Naming } from './naming.ts';
import { isOutright, predicateOf } from './said.ts';

// Chromium's Intl has no Pashto: it gives numbers of days, and their names stand here.
const SOLAR = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
	day: 'numeric',
	month: 'numeric',
	year: 'numeric',
	timeZone: 'UTC',
});
const WEEKDAYS = ['یکشنبه', 'دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه', 'شنبه'];
/** By itself, and after "د". */
const SOLAR_MONTHS = [
	['وری', 'وري'],
	['غویی', 'غویي'],
	['غبرګولی', 'غبرګولي'],
	['چنګاښ', 'چنګاښ'],
	['زمری', 'زمري'],
	['وږی', 'وږي'],
	['تله', 'تلې'],
	['لړم', 'لړم'],
	['لیندۍ', 'لیندۍ'],
	['مرغومی', 'مرغومي'],
	['سلواغه', 'سلواغې'],
	['کب', 'کب'],
] as const;
const MONTHS = [
	'جنوري',
	'فبروري',
	'مارچ',
	'اپریل',
	'مې',
	'جون',
	'جولای',
	'اګست',
	'سپټمبر',
	'اکتوبر',
	'نومبر',
	'دسمبر',
];

export const digits = (n: number) => String(n).replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'.charAt(Number(digit)));
/** Keeps a name from turning the words around it. */
export const name = (text: string) => `\u2068${text}\u2069`;
export const nameList = (items: readonly string[]) => list(items.map(name));

/** "A، B او C". */
export function list(items: readonly string[]): string {
	return items.length < 2 ? items.join('') : `${items.slice(0, -1).join('، ')} او ${items.at(-1)}`;
}

interface DateNames {
	readonly weekday: string;
	readonly solar: { readonly day: string; readonly month: readonly [string, string]; readonly year: string };
	readonly common: { readonly day: string; readonly month: string; readonly year: string };
}

function dateOf(day: Day): DateNames {
	const date = new Date(`${day}T12:00:00Z`);
	const parts = SOLAR.formatToParts(date);
	const part = (type: 'day' | 'month' | 'year') => Number(parts.find((one) => one.type === type)?.value);
	return {
		weekday: WEEKDAYS[date.getUTCDay()] ?? '',
		solar: {
			day: digits(part('day')),
			month: SOLAR_MONTHS[part('month') - 1] ?? ['', ''],
			year: digits(part('year')),
		},
		common: {
			day: digits(date.getUTCDate()),
			month: MONTHS[date.getUTCMonth()] ?? '',
			year: digits(date.getUTCFullYear()),
		},
	};
}

export function longDay(day: Day): string {
	const { weekday, solar, common } = dateOf(day);
	return `${weekday}، د ${solar.year} کال د ${solar.month[1]} ${solar.day}مه (د ${common.year} کال د ${common.month} ${common.day}مه)`;
}

export function shortDay(day: Day, names: Naming): string {
	const { day: date, month, year } = dateOf(day).common;
	return `${tickDay(day, names)} / ${date} ${month}${names.tellsYears ? ` ${year}` : ''}`;
}

export function tickDay(day: Day, { tellsYears }: Naming): string {
	const { day: date, month, year } = dateOf(day).solar;
	return `${date} ${month[0]}${tellsYears ? ` ${year}` : ''}`;
}

export function onDay(day: Day, names: Naming): string {
	const { solar, common } = dateOf(day);
	return `${of(solar, names)}د ${solar.month[1]} په ${solar.day}مه (${of(common, names)}د ${common.month} په ${common.day}مه)`;
}

export function sinceDay(day: Day, names: Naming): string {
	const { solar, common } = dateOf(day);
	return `${of(solar, names)}د ${solar.month[1]} له ${solar.day}مې (${of(common, names)}د ${common.month} له ${common.day}مې) راهیسې`;
}

/** "of the year 2021 ", where the data's days are of several. */
function of({ year }: { readonly year: string }, { tellsYears }: Naming): string {
	return tellsYears ? `د ${year} کال ` : '';
}

/** When it was said, as far as that is known. */
export function toldSpan({ first, last }: Claim['said'], told: (day: Day) => string): string {
	if (first === null) return `تر ${told(last)} پورې`;
	return first === last ? told(last) : `له ${told(first)} تر ${told(last)} پورې`;
}

/** "په" and "پر" cannot stand before "د", with which some names begin. */
const isGenitive = (place: string | undefined) => place?.startsWith('د ') ?? false;

/** "په A او B کې", or "کې" alone. */
export function inside(places: readonly string[], joined = nameList(places)): string {
	return `${isGenitive(places[0]) ? '' : 'په '}${joined} کې`;
}

/** "مخ پر A او B", towards them. */
function towards(places: readonly string[]): string {
	return isGenitive(places[0]) ? `مخ پر دې سیمه (${nameList(places)})` : `مخ پر ${nameList(places)}`;
}

/** "دې ځای ته نږدې (A)", near it; after "ته" some names would change. */
function closeTo(places: readonly string[]): string {
	return `${places.length > 1 ? 'دې ځایونو' : 'دې ځای'} ته نږدې (${nameList(places)})`;
}

export const AMOUNT: Readonly<Record<Portion, string>> = {
	whole: 'ټوله سیمه',
	most: 'زیاتره برخه',
	part: 'یوه برخه',
};
export const AREA: Readonly<Record<Portion, string>> = {
	whole: 'ټوله سیمه',
	most: 'د سیمې زیاتره برخه',
	part: 'د سیمې یوه برخه',
};

/** What is said of a holder and one or more places. */
interface Said {
	/** The holder with a space behind; empty where the subject is the speaking party, named just before, or where there is none. */
	readonly who: string;
	readonly short: string;
	readonly portion: Portion;
	/** Of every part: all of it held or lost, or no part held. */
	readonly isOutright: boolean;
	/** Each place with the amount in it. */
	readonly grounds: string;
	readonly places: readonly string[];
	/** Only a place inside was spoken of. */
	readonly isInner: boolean;
}

interface PredicateWords {
	/** Without who says it: "څارونکي په کلي کې ټوله سیمه په خپل کنټرول کې لري". */
	clause(said: Said): string;
	/** Of a place named before. */
	cell(said: Said): string;
	/** The same, as short as can be. */
	label(said: Said): string;
	/** How much is said, for quotation marks. */
	readonly amount: Readonly<Record<Portion, string>>;
	/** The sentence begins with a negation, so that its subject has to be named again. */
	readonly isNegation: boolean;
}

const within = ({ isInner }: Said) => (isInner ? 'په یوه برخه کې ' : '');
const unlessWhole = ({ portion }: Said) => (portion === 'whole' ? '' : `، ${AMOUNT[portion]}`);

export const PREDICATE: Readonly<Record<Predicate, PredicateWords>> = {
	holds: {
		clause: ({ who, grounds }) => `${who}${grounds} په خپل کنټرول کې لري`,
		cell: ({ who, portion }) => `${who}${AMOUNT[portion]} په کنټرول کې لري`,
		label: (said) => `${said.short}${unlessWhole(said)}`,
		amount: AMOUNT,
		isNegation: false,
	},
	lost: {
		clause: ({ who, grounds, places, isOutright }) =>
			isOutright
				? `${who}${inside(places)} نور د سیمې هېڅ برخه په خپل کنټرول کې نه لري`
				: `${who}${grounds} نور په خپل کنټرول کې نه لري`,
		cell: ({ who, portion, isOutright }) =>
			isOutright
				? `${who}نور هېڅ برخه په کنټرول کې نه لري`
				: `${who}${AMOUNT[portion]} نور په کنټرول کې نه لري`,
		label: (said) => `${said.short} نور نه${unlessWhole(said)}`,
		amount: AMOUNT,
		isNegation: false,
	},
	denies: {
		clause: ({ who, grounds, places, isOutright }) =>
			isOutright
				? `${who}${inside(places)} د سیمې هېڅ برخه په خپل کنټرول کې نه لري`
				: `دا سمه نه ده چې ${who}${grounds} په خپل کنټرول کې لري`,
		cell: ({ who, portion, isOutright, isInner }) => {
			if (isOutright) return `${who}هېڅ برخه په کنټرول کې نه لري`;
			return isInner
				? `${who}یوه برخه په کنټرول کې نه لري`
				: `سمه نه ده چې ${who}${AMOUNT[portion]} په کنټرول کې لري`;
		},
		label: ({ short, portion, isOutright, isInner }) => {
			if (isOutright) return `${short} نه`;
			return isInner ? `${short} په یوه برخه کې نه` : `نه ${AMOUNT[portion]}: ${short}`;
		},
		amount: { whole: 'نه ټوله سیمه', most: 'نه زیاتره برخه', part: 'هېڅ برخه' },
		isNegation: true,
	},
	fighting: {
		clause: ({ places }) => `${inside(places)} یا د هغې سیمې پر سر جګړه روانه ده`,
		cell: (said) => `${within(said)}جګړه روانه ده`,
		label: (said) => `${within(said)}جګړه`,
		amount: AMOUNT,
		isNegation: false,
	},
	surrounds: {
		clause: ({ who, places }) => `${who}${nameList(places)} په محاصره کې لري`,
		cell: ({ who }) => `${who}یې په محاصره کې لري`,
		label: ({ short }) => `${short}: محاصره`,
		amount: AMOUNT,
		isNegation: false,
	},
	present: {
		clause: ({ who, places }) => `${who}${inside(places)} ځواکونه لري`,
		cell: (said) => `${said.who}${within(said)}ځواکونه لري`,
		label: (said) => `${said.short}: ${within(said)}ځواکونه شته`,
		amount: AMOUNT,
		isNegation: false,
	},
	advancing: {
		clause: ({ who, places }) => `${who}${towards(places)} پرمخ ځي`,
		cell: ({ who }) => `${who}پرمخ ځي`,
		label: ({ short }) => `${short} پرمخ ځي`,
		amount: AMOUNT,
		isNegation: false,
	},
	near: {
		clause: ({ who, places }) => `${who}${closeTo(places)} ځواکونه لري`,
		cell: ({ who }) => `${who}ورته نږدې ځواکونه لري`,
		label: ({ short }) => `${short}: نږدې ځواکونه`,
		amount: AMOUNT,
		isNegation: false,
	},
};

type Told = Pick<Saying, 'kind' | 'holder' | 'portion' | 'lent'>;

/** @param speaking who was named just before; left out where it speaks of itself, unless a denial stands between. */
export function toSaid(told: Told, names: Naming, places: readonly string[] = [], speaking?: VoiceId): Said {
	const { kind, holder, portion = 'whole', lent } = told;
	const predicate = predicateOf(kind);
	const isLeftOut = holder === speaking && predicate !== undefined && !PREDICATE[predicate].isNegation;
	return {
		who: holder === undefined || isLeftOut ? '' : `${subject(holder, names)} `,
		short: holder === undefined ? '' : name(names.voice(holder).short),
		portion,
		isOutright: predicate !== undefined && isOutright(predicate, portion),
		grounds: `${inside(places)} ${AREA[portion]}`,
		places,
		isInner: lent === 'outwards',
	};
}

const subject = (holder: PartyId, names: Naming) => name(names.voice(holder).inSentence);

export const INFERRED = 'استنباط: خبرې کنټرولوونکی لوری نه یادوي';

/** "څارونکي په ولایت کې ټوله سیمه په خپل کنټرول کې لري، خو کلی او دره پکې نه راځي". */
export function clauseOf(assertion: Assertion, names: Naming, speaking?: VoiceId): string {
	const { predicate, place, except, inferred, detail } = assertion;
	const said = toSaid({ ...assertion, kind: predicate }, names, [names.place(place)], speaking);
	const which = detail === undefined ? '' : ` (${name(names.translated(detail))})`;
	const rest = except.length > 0 ? `، خو ${nameList(except.map((one) => names.place(one)))} پکې نه راځي` : '';
	return `${PREDICATE[predicate].clause(said)}${which}${rest}${inferred ? ` (${INFERRED})` : ''}`;
}
