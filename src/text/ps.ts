/**
 * The words of the page in Pashto.
 *
 * Names come from the data in the direct case, and a preposition or a past tense would change them: "د طالبانو" and
 * "طالبانو وویل", but "طالبان وایي". So a party is the subject of a present tense, whose third person knows neither
 * gender nor number, and a place stands within "په … کې", which leaves a singular name as it is.
 */

import { type Account, listThrough } from '../domain/account.ts';
import type { Bearing } from '../domain/bearing.ts';
import type { Change } from '../domain/change.ts';
import type { Assertion, Channel, Claim } from '../domain/claim.ts';
import type { Overtaking } from '../domain/clash.ts';
import type { ClashingWords } from '../domain/clash-pair.ts';
import type { Day } from '../domain/day.ts';
import type { Passing, Precedence, Step } from '../domain/derivation.ts';
import type { Headline, HeadlineGround, HeadlinePart } from '../domain/headline.ts';
import type { VoiceId } from '../domain/observer.ts';
import type { Fate } from '../domain/outcome.ts';
import type { PartyId } from '../domain/party.ts';
import type { PlaceId } from '../domain/place.ts';
import { isAgainst, isOfForces, type Portion, type Predicate } from '../domain/predicate.ts';
import type { Reach } from '../domain/reach.ts';
import { headlineSaying, type Saying } from '../domain/saying.ts';
import type { Summary, SummaryGroup, SummaryItem } from '../domain/summary.ts';
import type { Catalogue, CitationWords } from './catalogue.ts';
import type { Naming } from './naming.ts';
import {
	deniesPrevious,
	type Inner,
	isOutright,
	lentOf,
	listBeside,
	listInner,
	predicateOf,
} from './said.ts';

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

const digits = (n: number) => String(n).replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'.charAt(Number(digit)));
/** Keeps a name from turning the words around it. */
const name = (text: string) => `\u2068${text}\u2069`;
const nameList = (items: readonly string[]) => list(items.map(name));

/** "A، B او C". */
function list(items: readonly string[]): string {
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

function longDay(day: Day): string {
	const { weekday, solar, common } = dateOf(day);
	return `${weekday}، د ${solar.year} کال د ${solar.month[1]} ${solar.day}مه (د ${common.year} کال د ${common.month} ${common.day}مه)`;
}

function shortDay(day: Day, names: Naming): string {
	const { day: date, month, year } = dateOf(day).common;
	return `${tickDay(day, names)} / ${date} ${month}${names.tellsYears ? ` ${year}` : ''}`;
}

function tickDay(day: Day, { tellsYears }: Naming): string {
	const { day: date, month, year } = dateOf(day).solar;
	return `${date} ${month[0]}${tellsYears ? ` ${year}` : ''}`;
}

function onDay(day: Day, names: Naming): string {
	const { solar, common } = dateOf(day);
	return `${of(solar, names)}د ${solar.month[1]} په ${solar.day}مه (${of(common, names)}د ${common.month} په ${common.day}مه)`;
}

function sinceDay(day: Day, names: Naming): string {
	const { solar, common } = dateOf(day);
	return `${of(solar, names)}د ${solar.month[1]} له ${solar.day}مې (${of(common, names)}د ${common.month} له ${common.day}مې) راهیسې`;
}

/** "of the year 2021 ", where the data's days are of several. */
function of({ year }: { readonly year: string }, { tellsYears }: Naming): string {
	return tellsYears ? `د ${year} کال ` : '';
}

/** When it was said, as far as that is known. */
function toldSpan({ first, last }: Claim['said'], told: (day: Day) => string): string {
	if (first === null) return `تر ${told(last)} پورې`;
	return first === last ? told(last) : `له ${told(first)} تر ${told(last)} پورې`;
}

/** "په" and "پر" cannot stand before "د", with which some names begin. */
const isGenitive = (place: string | undefined) => place?.startsWith('د ') ?? false;

/** "په A او B کې", or "کې" alone. */
function inside(places: readonly string[], joined = nameList(places)): string {
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

const AMOUNT: Readonly<Record<Portion, string>> = {
	whole: 'ټوله سیمه',
	most: 'زیاتره برخه',
	part: 'یوه برخه',
};
const AREA: Readonly<Record<Portion, string>> = {
	whole: 'ټوله سیمه',
	most: 'د سیمې زیاتره برخه',
	part: 'د سیمې یوه برخه',
};

const DENIAL = 'د ټولې سیمې یا زیاتره برخې د کنټرول ردول د هېڅ یوې برخې د کنټرول ردول نه دي';

/** A map, since the data may call a level by any word. */
const LEVELS = new Map(
	Object.entries({
		country: 'هېواد',
		province: 'ولایت',
		district: 'ولسوالۍ',
		'temporary-district': 'موقتي ولسوالۍ',
		valley: 'دره',
		city: 'ښار',
		town: 'ښارګوټی',
		village: 'کلی',
		settlement: 'مېشت ځای',
		height: 'لوړه',
		base: 'اډه',
		crossing: 'د تېرېدو ځای',
		road: 'سړک',
		area: 'سیمه',
		region: 'حوزه',
	}),
);
const level = (kind: string) => LEVELS.get(kind) ?? kind;

const CHANNEL: Readonly<Record<Channel, string>> = {
	tweet: 'ټویټ',
	'facebook-post': 'د فېسبوک لیکنه',
	'social-media-post': 'د ټولنیزو رسنیو لیکنه',
	'news-conference': 'خبري کنفرانس',
	briefing: 'د معلوماتو غونډه',
	interview: 'مرکه',
	statement: 'اعلامیه',
	website: 'وېب‌پاڼه',
	broadcast: 'د راډیو یا تلویزیون خپرونه',
	video: 'ویډیو',
	agency: 'خبري اژانس',
	'told-publisher': 'خپروونکي ته ویل شوي',
	caption: 'د انځور لیکنه',
	image: 'انځور',
	narration: 'د خپروونکي خپل متن',
	headline: 'سرلیک',
	'not-given': 'د ویلو لار نه ده ښودل شوې',
};

export const ps: Catalogue = {
	lang: 'ps',
	dir: 'rtl',
	longDay,
	shortDay,
	tickDay,

	hasLongLines: true,
	appName: 'ادعا شوې سیمې',
	promise: 'دا نقشه ښیي چې د راپورونو له مخې هر لوري څه ویلي دي. دا نه وایي چې د کوم لوري خبره سمه وه.',
	promiseShort: 'دا ښیي چې راپورونو د هر لوري له خولې څه ویلي، نه دا چې د کوم لوري خبره سمه وه.',
	headline: wholeLine,
	pointing: (account, names) => `${name(names.voice(account.voice).short)}: ${pointed(account, names)}`,
	changeNotes: notesOf,
	noClashes: (day, names) =>
		`تر دې ورځې د هېڅ دوو لورو خبرې یو له بل سره ټکر نه لري: ${shortDay(day, names)}.`,
	sameSaid: 'همدارنګه په',
	howRead: 'دا خبرې څنګه لوستل شوې دي',
	readClaim: (id) => `${name(id)}: په مقاله کې یې ولولئ`,
	about: 'د نقشې په اړه',
	aboutWords: async () => (await import('./about-ps.ts')).aboutPs,
	summary,
	showInFull: 'بشپړ یې وښیئ',

	whoseAccount: 'د چا روایت',
	bothSides: (partyCount) => (partyCount > 2 ? 'ټول لوري' : 'دواړه لوري'),
	day: 'ورځ',
	asSaidBy: (day) => `څه چې تر دې ورځې ویل شوي: ${longDay(day)}`,
	previousDay: 'مخکینۍ ورځ',
	nextDay: 'بله ورځ',
	play: 'ورځې پرله‌پسې وښیئ',
	pause: 'ودروئ',

	map: 'د راپور شوي کنټرول نقشه',
	shownNow: (voices, day) =>
		`نقشه ښیي چې ${nameList(voices.map(({ inSentence }) => inSentence))} تر دې ورځې پورې څه وایي: ${longDay(day)}.`,
	skipToMap: 'نقشې ته ورشئ',
	skipToPanels: 'جدولونو او متن ته ورشئ',
	skipToCard: 'کارت ته یې ورشئ',
	account,
	accountLabel,
	saying: cell,
	accountNote,
	comparison: {
		contradict: 'روایتونه یو له بل سره په ټکر کې دي.',
		'partly-contradict': 'روایتونه قسماً یو له بل سره په ټکر کې دي.',
		agree: 'روایتونه یو شان وایي چې سیمه د چا په کنټرول کې ده.',
		compatible: 'روایتونه توپیر لري، خو یو له بل سره په ټکر کې نه دي.',
		'one-sided': 'یوازې یو لوری د دې ځای په اړه روایت لري.',
		silent: 'هېڅ لوری د دې ځای په اړه روایت نه لري.',
	},
	comparisonLabel: {
		contradict: 'په ټکر کې',
		'partly-contradict': 'قسماً په ټکر کې',
		agree: 'یو شان',
		compatible: 'بې ټکره',
		'one-sided': 'یوازې یو لوری',
		silent: 'روایت نشته',
	},
	contradictInside: (places) =>
		`دننه د ځینو ځایونو په اړه روایتونه په بشپړه توګه یا قسماً یو له بل سره په ټکر کې دي: ${nameList(places)}.`,
	// Begins with the bare name: it is heard, never seen, and so needs no isolation.
	placeButton: (place, sentences) => [`${place}.`, ...sentences].join(' '),
	besides: (voice, sayings, names) =>
		`پر دې سربېره ${name(voice.inSentence)} وایي: ${told(sayings.map((one) => cell(one, names)))}.`,

	words: {
		own: 'د ویونکي خپلې خبرې',
		'partly-own': 'یوه برخه یې د ویونکي خپلې خبرې دي',
		reported: 'د راپور له مخې، نه ټکی په ټکی',
		publisher: 'د خپروونکي خبرې',
	},
	speakerAndRole: (speaker, role) => (role === undefined ? name(speaker) : `${name(speaker)}، ${name(role)}`),
	provenance: (statement, publisher, names) => {
		const { said, via } = statement.kind === 'claim' ? statement : {};
		return [
			CHANNEL[statement.channel],
			...(said ? [toldSpan(said, longDay)] : []),
			...(via === undefined ? [] : [`د دې له لارې: ${name(names?.translated(via) ?? via)}`]),
			`خپروونکی: ${name(publisher)}`,
		].join('، ');
	},
	saidWhen: ({ said }, names) => toldSpan(said, (day) => shortDay(day, names)),
	notVerified: (publisher) => `دا خبره د خپروونکي (${name(publisher)}) له خوا نه ده تایید شوې`,
	earlier: 'پخوانۍ خبرې، چې وروسته یې نورو خبرو ځای نیولی دی',
	alsoSaid: 'دا هم ویل شوي',
	alsoReported: 'دا هم راپور شوي',
	observerNote:
		'څارونکي د شخړې لوری نه دي. روایتونه یې د هماغو قاعدو له مخې جوړېږي او د هېچا له روایت سره نه پرتله کېږي.',
	otherPassages: 'د متن نورې برخې',
	otherInterpretation: (note) => `بل تعبیر: ${name(note)}`,
	close: 'وتړئ',
	doubts: 'د دې ځای په اړه شکونه',
	noPassages: (place) => `د متن په هېڅ برخه کې پخپله ${name(place)} نه یادېږي.`,
	noPassagesYet: (place, day, names) =>
		`د متن په هېڅ برخه کې پخپله ${name(place)} تر دې ورځې پورې نه یادېږي: ${shortDay(day, names)}.`,
	meant: (place, reason) => `مطلب ${name(place)} دی، خو په نوم نه یادېږي: ${name(reason)}`,

	accordingTo: (voice) => `${name(voice.inSentence)} څه وایي`,
	inferredName: (place) => `${name(place)} ؟`,
	newOnDay: 'دا په ښودل شوې ورځ کې نوې ده.',
	quoted: (words) => `«${words}»`,
	unofficialTranslation: (isDraft) => (isDraft ? 'نارسمي ژباړه، مسوده:' : 'نارسمي ژباړه:'),
	pageTitle: (dataset) => `${ps.appName}: ${name(dataset)}`,
	document: (publisher, title) => `${name(publisher)}: ${name(title)}`,
	publishedBy: (publisher, day) => `خپروونکی: ${name(publisher)}، د خپرېدو نېټه: ${longDay(day)}`,
	sayingSince: (saying, day, names) => `${saying} (وروستۍ خبره: ${shortDay(day, names)})`,
	withNames: (within, names) => [within, ...names.map(name)].join(' · '),
	relationBy: (day, sentences) => `${ps.asSaidBy(day)}. ${sentences.join(' ')}`,
	paragraph: (sentences) => sentences.join(' '),

	legend: 'د نښو لارښود',
	legendAll: (n) => `ټولې ${digits(n)} نښې`,
	legendHolder: 'هغه لوری چې ویل شوي سیمه په کنټرول کې لري',
	legendOf: {
		solid: 'ټوله',
		dense: 'زیاتره',
		sparse: 'یوه برخه',
		tint: 'استنباط شوی',
		crossed: 'د یوه لوري خپلې خبرې سره ټکر لري',
		bare: 'څه نه دي ویل شوي',
		named: 'ویونکي یې نوم اخیستی',
		contradict: 'د روایتونو ټکر',
		'partly-contradict': 'قسماً ټکر',
		lost: 'نور په کنټرول کې نه ده',
		denies: 'کنټرول یې رد شوی',
		fighting: 'جګړه',
		surrounds: 'ځواکونه یې په شاوخوا کې',
		present: 'ځواکونه پکې',
		advancing: 'ځواکونه د پرمختګ په حال کې',
		near: 'ځواکونه نږدې',
		'dot-solid': 'ښار یا لوړه: ټول په کنټرول کې',
		'dot-half': 'ښار یا لوړه: زیاتره یا یوه برخه په کنټرول کې',
		'dot-inferred': 'ښار یا لوړه: کنټرولوونکی استنباط شوی دی',
		'dot-barred': 'ښار یا لوړه: په کنټرول کې نه دی، یا نور نه دی',
		'dot-empty': 'ښار یا لوړه: د کنټرول په اړه یې څه نه دي ویل شوي',
		changed: 'په دې ورځ نوی',
		pass: 'کوتل',
		axis: 'دره، اټکلي',
		surroundings: 'ګاونډۍ ولسوالۍ',
	},

	pointButton: (place, kind) => `${name(place)}، ${kind}`,
	level,
	nameAndLevel: (place, kind) => `${place} (${level(kind)})`,
	alsoOnMap: 'پر نقشه نور ځایونه، بې له روایته:',
	within: (kind, parents) =>
		parents.length > 0 ? `${kind} ${inside(parents, parents.map(name).join('، '))}` : kind,

	step,
	nothingBears: (voice, place) =>
		`داسې خبره نشته چې ${name(voice.inSentence)} یې کوي او پخپله ${name(place)} پکې راځي.`,
	whereTheyClash: 'روایتونه چېرته په ټکر کې دي',
	clash: (one, other, names) => `${voiceSays(one, names)}؛ ${voiceSays(other, names)}.`,

	assertion: (assertion, names) => `${clauseOf(assertion, names)}.`,
	asserts: 'د سیمې په اړه څه وایي',
	assertsNothing: 'دا نه وایي چې کومه سیمه څوک په کنټرول کې لري یا چېرته ځواکونه شته.',
	extent: (extent, place, reached) =>
		({
			district: '',
			districts:
				reached.length > 0
					? `دا خبره ${inside([place])} ټولې ولسوالۍ رانغاړي او په دې توګه دې ځایونو ته رسېږي: ${nameList(reached)}.`
					: `دا خبره ${inside([place])} ټولې ولسوالۍ رانغاړي، خو له ښودل شوو ولسوالیو هېڅ یوې ته نه رسېږي.`,
			denial: `دا هېڅ ولسوالۍ ته نه رسېږي: ${DENIAL}.`,
			unmarked: 'دا هېڅ ولسوالۍ ته نه رسېږي: خبرې داسې نه لوستل کېږي چې هره ولسوالۍ پکې راشي.',
			unnamed: 'دا هېڅ ولسوالۍ ته نه رسېږي: سیمې پکې مشخصې شوې نه دي.',
			inside: `دا ځای (${name(place)}) د یوې ولسوالۍ دننه دی، او دا خبره تر ډېره د هغې ولسوالۍ د یوې برخې په اړه څه وایي.`,
		})[extent],
	fate,
	notYetSaid: (day, names) => `دا خبره ${onDay(day, names)} لا نه وه شوې.`,
	isContext: 'شالید: دا د هېڅ لوري د ویاند خبره نه ده، نو ښودل کېږي، خو هېڅکله نه رنګېږي.',
	reachesNoDistrict: 'هېڅ ولسوالۍ ته نه رسېږي',
	passage: (id, claim, names) =>
		claim
			? `${name(id)}، ادعا، ویونکی: ${name(names.translated(claim.speaker))}، د دې په استازیتوب: ${name(names.voice(claim.claimant).short)}`
			: `${name(id)}، شالید`,

	readTogether: (ids) => `دا تعبیر د ${nameList(ids)} لپاره یو ځای کارول کېږي.`,
	wouldAssert: 'بیا به یې مانا دا وي:',
	wouldChange: (day, names) => `پر نقشه به دا بدل شي (${shortDay(day, names)}):`,
	wouldNotChange: (day, names) => `پر نقشه به هېڅ بدل نه شي (${shortDay(day, names)}).`,
	showInterpretation: 'دا تعبیر وښیئ',
	shownInterpretation: (ids) => `نقشه د ${nameList(ids)} لپاره بل تعبیر ښیي، نه معمول تعبیر.`,
	leaveInterpretation: 'معمول تعبیر ته بېرته ولاړ شئ',

	change,
	changeCount: (day, n, names) =>
		`له ${shortDay(day, names)} راهیسې بدل شوي: ${digits(n)} ${n === 1 ? 'ځای' : 'ځایونه'}`,
	changesSince: (day, names) => `${sinceDay(day, names)} بدل شوي روایتونه`,
	noChanges: (day, names) => `${sinceDay(day, names)} هېڅ روایت نه دی بدل شوی`,

	mapTools: 'د نقشو خوځول',
	wholeMap: 'ټوله نقشه وښایئ',
	keys: 'کیلي، په نقشو او د هغو په تڼیو کې',

	panels: 'جدولونه او متن',
	panel: { overview: 'لنډه کتنه', districts: 'ولسوالۍ', article: 'مقاله', claims: 'ادعاوې' },
	closePanel: 'دا برخه وتړئ',
	panelFailed: 'د پاڼې دا برخه خلاصه نه شوه.',
	partFailed: 'د پاڼې په دې برخه کې تېروتنه وشوه.',

	source: 'سرچینه',
	showOnMap: 'پر نقشه یې وښیئ:',
	placesInside: 'دننه ځایونه:',
	whichPlace: (toponym) => `${name(toponym)}: کوم ځای؟`,
	notChecked: 'له خوندي شوې نسخې سره نه ده پرتله شوې',
	noArticle: 'متن دلته خوندي نه دی. دا یې اقتباسونه دي.',
	articleKey:
		'هغه خبرې چې لاندې یې کرښه ده، ادعاوې دي او د ویونکي لوري رنګ لري؛ څارونکی رنګ نه لري. خړې خبرې شالید دي.',

	place: 'ځای',
	comparisonHeading: 'پرتله',
	claimsHeading: 'ادعاوې',
	filter: 'فلټر',
	any: 'ټول',
	clearFilters: 'فلټرونه لرې کړئ',
	searchWords: 'لټون',
	voice: 'لوری یا څارونکی',
	contextOnly: 'هېڅ یو (شالید)',
	speaker: 'ویونکی',
	channelHeading: 'د ویلو لار',
	channel: (channel) => CHANNEL[channel],
	predicateHeading: 'څه وایي',
	predicate: {
		holds: 'کنټرول لري',
		lost: 'نور کنټرول نه لري',
		denies: 'کنټرول نه لري',
		fighting: 'جګړه روانه ده',
		surrounds: 'ځواکونه یې په محاصره کې لري',
		present: 'ځواکونه شته',
		advancing: 'ځواکونه پرمخ ځي',
		near: 'ځواکونه ورته نږدې دي',
	},
	saidOn: 'د ویلو نېټه',
	number: digits,
	shown: (n, total) => `له ${digits(total)} څخه ${digits(n)} ښودل شوي`,
	showMore: (n) => `${digits(n)} نور وښیئ`,
	noneFit: 'هېڅ شی له دې فلټرونو سره سمون نه خوري.',

	search: 'په نقشه او مقاله کې لټون',
	searchHint: 'ځای، کس یا کلمه',
	found: {
		places: (n) => `ځایونه: ${digits(n)}`,
		people: (n) => `کسان: ${digits(n)}`,
		passages: (n) => `د متن برخې: ${digits(n)}`,
		words: (n) => `په مقاله کې: ${digits(n)}`,
	},
	foundInAll: ({ places, people, passages, words }) =>
		places + people + passages + words === 0
			? 'څه ونه موندل شول.'
			: `وموندل شول: ځایونه: ${digits(places)}، کسان: ${digits(people)}، د متن برخې: ${digits(passages)}، په مقاله کې: ${digits(words)} ${words === 1 ? 'ځل' : 'ځله'}.`,
	timesNamed: (n) =>
		n === 0 ? 'په مقاله کې نه یادېږي' : `په مقاله کې ${digits(n)} ${n === 1 ? 'ځل' : 'ځله'}`,
	claimCount: (n) => `${digits(n)} ${n === 1 ? 'ادعا' : 'ادعاوې'}`,
	listFound: 'دا د ادعاوو په لېست کې وښیئ',
	order: 'ترتیب',
	orders: {
		reach: 'لومړی هغه چې د ولسوالیو په اړه څه وایي',
		article: 'د مقالې په ترتیب',
		day: 'د ورځې له مخې، وروستۍ لومړی',
		speaker: 'د ویونکي له مخې',
	},
	listedOf: (voice, n) =>
		`نقشه ښیي چې ${name(voice.inSentence)} څه وایي. په دې لېست کې د دې لوري خبرې: ${digits(n)}.`,
	listOnlyThese: 'یوازې همدا وښیئ',
	listedOnly: (voice) => `دا لېست، لکه نقشه، یوازې هغه څه ښیي چې ${name(voice.inSentence)} یې وایي.`,
	listAll: 'د ټولو ادعاوې وښیئ',

	tilesFailed: 'د نقشې انلاین انځورونه رانغلل. د پاڼې خپله نقشه ښودل کېږي.',
	distance: (metres) => (metres < 1000 ? `${digits(metres)} متره` : `${digits(metres / 1000)} کیلومتره`),
	versionNews: {
		ready: 'د دې پاڼې نوې بڼه چمتو ده.',
		'not-kept': 'د دې پاڼې نوې بڼه شته، خو په دې وسیله کې خوندي نه شوه.',
		'kept-only': 'سایټ اوس دا پاڼه نه ورکوي. هغه څه وینئ چې په دې وسیله کې خوندي شوي دي.',
	},
	reload: 'پاڼه تازه کړئ',
	showFromNetwork: 'له شبکې یې وښیئ',
	zoomIn: 'نقشه لویه کړئ',
	zoomOut: 'نقشه کوچنۍ کړئ',
	inset: 'په هېواد کې د نقشې ځای',
	passLabel: (pass, elevationM) =>
		elevationM === undefined ? name(pass) : `${name(pass)}، ${digits(elevationM)} متره`,

	language: 'ژبه',
	languageFailed: 'هغه ژبه رانغله. پاڼه هماغسې پاتې ده.',
	styleFailed: 'د پاڼې ډیزاین رانغی. نقشه نه ښودل کېږي.',
	loading: 'هغه څه راوړل کېږي چې ویل شوي دي …',
	needsScript: 'دا نقشه جاواسکریپټ غواړي، خو دلته جاواسکریپټ نه چلېږي.',
	notLoaded: 'د «ادعا شوې سیمې» پاڼه رانغله.',
	datasetProblems: 'د معلوماتو ټولګه نه شي ښودل کېدای',
	datasetFaults: (leftOut) =>
		leftOut === 0
			? 'د معلوماتو ټولګه نیمګړتیاوې لري. بیا هم ټوله ښودل کېږي.'
			: `${digits(leftOut)} موارد ونه لوستل شول او پرېښودل شوي دي.`,
	openData: 'معلومات پرانیزئ …',
	openedFrom: (from, isOnDevice) =>
		isOnDevice ? `${name(from)}، یوازې په دې وسیله کې` : `له ${name(from)} څخه`,
	openWords: async () => (await import('./open-ps.ts')).openPs,
	helpWords: async () => (await import('./help-ps.ts')).helpPs,
	takeWords: async () => (await import('./take-ps.ts')).takePs,
	noLink: 'د معلوماتو دا ټولګه یوازې په یوه وسیله کې ده؛ هېڅ لینک ورته نشته.',
	problemCount: (n) => `${digits(n)} ${n === 1 ? 'ستونزه' : 'ستونزې'}`,
	pageFailed: 'په دې پاڼه کې تېروتنه وشوه او دا لید نه شي ښودل کېدای.',
	takesLong: 'ډېر وخت یې ونیو، خو لا هم راوړل کېږي.',
	tryAgain: 'بیا هڅه وکړئ',
	firstView: 'لومړي لید ته بېرته ولاړ شئ',
	unknownInAddress: (key, value) =>
		`د پاڼې پته د ${name(key)} لپاره «${name(value)}» غواړي، خو دا دلته نه پېژندل کېږي. پر ځای یې معمول لید ښودل کېږي.`,
	unknownValues: (n) =>
		`د پاڼې پته ${digits(n)} داسې څه غواړي چې دلته نه پېژندل کېږي. پر ځای یې معمول لید ښودل کېږي.`,
	dismiss: 'پټ یې کړئ',

	takeData: 'انځور او معلومات',
	picture: 'د نقشې انځور',
	viewAddress: 'د همدې لید پته',
	quotes: 'کټ مټ خبرې',
	datasetVersion: (dataset, version) => `معلومات: ${name(dataset)}، نسخه: ${name(version)}`,
	baseMap: 'د پولو کرښې او بنسټیزه نقشه',
	sources: 'سرچینې',

	share: 'شریکول او اخځلیک',
	copy: {
		link: 'لینک کاپي کړئ',
		snippet: 'په بله پاڼه کې د نقشې د ښودلو کوډ کاپي کړئ',
		citation: 'اخځلیک کاپي کړئ',
		report: 'تېروتنه راپور کړئ',
	},
	copied: {
		link: 'لینک کاپي شو.',
		snippet: 'کوډ کاپي شو. د خپلې پاڼې په کوډ کې یې ولګوئ.',
		citation: 'اخځلیک کاپي شو.',
		report: 'د راپور متن له لینک او د معلوماتو له نسخې سره کاپي شو. پکې ولیکئ چې څه ناسم دي.',
	},
	copyByHand: 'دلته متن په خپله نه شي کاپي کېدای. دا متن پخپله کاپي کړئ:',
	citation,
	mapCitation: ({ dataset, version, day, voices, publishers, otherInterpretations }) =>
		[
			`${ps.appName}: ${name(dataset)}.`,
			ps.promise,
			`${voices.length > 1 ? 'روایتونه' : 'روایت'}: ${nameList(voices.map(({ inSentence }) => inSentence))}.`,
			`${ps.asSaidBy(day)}.`,
			`${publishers.length > 1 ? 'خپروونکي' : 'خپروونکی'}: ${nameList(publishers)}.`,
			...(otherInterpretations.length > 0 ? [ps.shownInterpretation(otherInterpretations)] : []),
			`د معلوماتو نسخه: ${name(version)}.`,
		].join(' '),
	errorReport: ({ dataset, version, passage, link }) =>
		[
			`تېروتنه، ${ps.appName}: ${name(dataset)}، د معلوماتو نسخه: ${name(version)}${passage ? `، ${name(passage.id)}` : ''}`,
			...(passage ? [`«${name(passage.exact)}»`] : []),
			link,
			'څه ناسم دي، او تاسو پرې څنګه پوهېږئ؟',
		].join('\n'),
	writeToContact: 'د دې معلوماتو چمتو کوونکو ته ولیکئ',
	versionWithCorrections: (version, n) =>
		`د معلوماتو نسخه: ${name(version)}. ${n === 0 ? 'تر اوسه څه نه دي سم شوي.' : 'تر اوسه سم شوي:'}`,
	linkVersion: (made, version, n) =>
		`دا لینک د معلوماتو له دې نسخې جوړ شوی: ${name(made)}. دا پاڼه دا نسخه ښیي: ${name(version)}. ${n === 0 ? 'له هغې راهیسې څه نه دي سم شوي.' : 'له هغې راهیسې سم شوي:'}`,
	correction: (version, date, note) => `${longDay(date)}، نسخه ${name(version)}: ${name(note)}`,
	openFullMap: 'بشپړه نقشه پرانیزئ',
};

function citation({ statement, source, dataset, version, day }: CitationWords, names: Naming): string {
	const { publisher, title, published } = source;
	const claim = statement.kind === 'claim' ? statement : undefined;
	const id = name(statement.id);
	return [
		`«${name(statement.quote.exact)}»`,
		...(claim ? [`${ps.speakerAndRole(claim.speaker, claim.role)}.`] : []),
		`${ps.provenance(statement, publisher)} (${ps.words[statement.words]}).`,
		...(statement.notVerified === undefined ? [] : [`${ps.notVerified(publisher)}.`]),
		`سرچینه: «${name(title)}»، ${name(publisher)}، د خپرېدو نېټه: ${longDay(published)}.`,
		claim
			? `ادعا ${id}، د دې په استازیتوب: ${name(names.voice(claim.claimant).inSentence)}؛`
			: `شالید ${id}؛`,
		`${ps.appName}: ${name(dataset)}؛ د معلوماتو نسخه: ${name(version)}؛ ${ps.asSaidBy(day)}.`,
	].join(' ');
}

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
	/** Without who says it: "طالبان په بازارک کې ټوله سیمه په خپل کنټرول کې لري". */
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

const PREDICATE: Readonly<Record<Predicate, PredicateWords>> = {
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
function toSaid(told: Told, names: Naming, places: readonly string[] = [], speaking?: VoiceId): Said {
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

function account(account: Account, names: Naming): string {
	const { kind, carriedFrom } = account;
	const who = name(names.voice(account.voice).inSentence);
	const place = names.place(account.place);
	const last = carriedFrom === undefined ? '' : ` دا وروستی ځل ${onDay(carriedFrom, names)} ویل شوي.`;
	if (kind === 'silent')
		return account.overtaken.length > 0
			? `پخپله د دې ځای په اړه (${name(place)}) داسې خبره نور پر ځای نه ده چې ${who} یې کوي.`
			: `په راپورونو کې داسې خبره نشته چې ${who} پکې پخپله د دې ځای (${name(place)}) د کنټرول په اړه څه وایي.`;
	if (kind === 'mixed')
		return `${name(place)}: ${who} د دې ځای په اړه داسې خبرې کوي چې یو له بل سره ټکر لري.${last}`;
	const said = PREDICATE[kind].clause(toSaid(account, names, [place], account.voice));
	return `${who} وایي چې ${said}${where(account, names)}${how(account, names)}.${last}`;
}

/** Which part it is, of an account lent from inside. */
function where(account: Account, names: Naming): string {
	return tellsWhere(account) ? `: ${list(listInner(account).map((one) => innerGround(one, names)))}` : '';
}

/** A denial does not say where something is, nor need forces be in all of the place. */
function tellsWhere(account: Account): boolean {
	return lentOf(account) === 'outwards' && account.portion === 'part';
}

function innerGround({ place, portion }: Inner, names: Naming): string {
	const inner = names.place(place);
	return portion === 'whole' ? name(inner) : `${inside([inner])} ${AREA[portion]}`;
}

function how(account: Account, names: Naming): string {
	const notes = [...reach(account, names), ...(account.basis === 'inferred' ? [INFERRED] : [])];
	return notes.length > 0 ? ` (${notes.join('؛ ')})` : '';
}

const INFERRED = 'استنباط: خبرې کنټرولوونکی لوری نه یادوي';

function reach(account: Account, names: Naming): readonly string[] {
	const place = name(names.place(account.place));
	const through = throughOf(account, names);
	if (lentOf(account) === 'outwards')
		return tellsWhere(account) ? [] : [`خبره یوازې د دننه ځای په اړه ده: ${through}`];
	return account.basis === 'inherited' || lentOf(account) === 'inwards'
		? [`خبره د لویې سیمې په اړه ده: ${through}؛ ${place} په نوم نه یادېږي`]
		: [];
}

const throughOf = (account: Account, names: Naming) =>
	nameList(listThrough(account).map((one) => names.place(one)));

/** What the label leaves out: how the words reach the place, and when they were said. */
function accountNote(account: Account, names: Naming): string {
	const { basis, carriedFrom } = account;
	const isInner = lentOf(account) === 'outwards';
	return [
		...(basis === 'inferred' ? ['کنټرولوونکی لوری استنباط شوی'] : []),
		...(basis === 'inherited' ? [`د لویې سیمې له مخې: ${throughOf(account, names)}`] : []),
		...(isInner ? [`د دننه ځای له مخې: ${throughOf(account, names)}`] : []),
		...(carriedFrom === undefined ? [] : [`وروستۍ خبره: ${shortDay(carriedFrom, names)}`]),
	].join('؛ ');
}

const NO_HOLDER = { mixed: 'خپلې خبرې په ټکر کې', silent: 'روایت نشته' };

function accountLabel(saying: Saying, names: Naming): string {
	if (saying.kind === 'mixed' || saying.kind === 'silent') return NO_HOLDER[saying.kind];
	const label = PREDICATE[saying.kind].label(toSaid(saying, names));
	return saying.isInferred ? `${label}، استنباط` : label;
}

/** "طالبان زیاتره برخه په کنټرول کې لري", of a place named before. */
function cell(saying: Saying, names: Naming): string {
	if (saying.kind === 'mixed' || saying.kind === 'silent') return NO_HOLDER[saying.kind];
	const said = PREDICATE[saying.kind].cell(toSaid(saying, names));
	return saying.isInferred ? `${said} (استنباط)` : said;
}

/** Apart from each other, so that none stands under a denial before it. */
const told = (sayings: readonly string[]) => sayings.join('؛ ');

/** One sentence; each group a clause. */
function summary({ voice, groups, mixed }: Summary, names: Naming): string {
	const who = name(names.voice(voice).inSentence);
	if (groups.length === 0 && mixed.length === 0)
		return `په راپورونو کې تر دې ورځې داسې خبره نشته چې ${who} پکې د دې سیمې په اړه څه وایي.`;
	const clauses = groups
		.flatMap((group) => splitByRemark(group, names))
		.map((group, i) => groupClause(group, names, i === 0 ? voice : undefined));
	// Said anew before each clause, so that none stands under a denial before it.
	const said = clauses.length > 0 ? [`${who} وایي چې ${clauses.join('؛ وایي چې ')}`] : [];
	const places = mixed.map((id) => names.place(id));
	const clash =
		mixed.length > 0
			? [`${inside(places)} د کنټرول په اړه ${who} داسې خبرې کوي چې یو له بل سره ټکر لري`]
			: [];
	return `${[...said, ...clash].join('؛ ')}.`;
}

/** Forces, and what is said against every part, name bare places, so those of one remark stand together. */
function splitByRemark(group: SummaryGroup, names: Naming): readonly SummaryGroup[] {
	if (!isBare(group)) return [group];
	const remarks = [...new Set(group.items.map((item) => remark(item, names)))];
	return remarks.map((one) => ({
		...group,
		items: group.items.filter((item) => remark(item, names) === one),
	}));
}

function isBare({ predicate, items }: SummaryGroup): boolean {
	if (isOfForces({ predicate })) return true;
	return isAgainst({ predicate }) && isOutright(predicate, items[0]?.portion);
}

function groupClause(group: SummaryGroup, names: Naming, speaking: VoiceId | undefined): string {
	const { predicate, holder, items } = group;
	const portion = items[0]?.portion;
	const places = items.map(({ place }) => names.place(place));
	const saying = { kind: predicate, ...(holder !== undefined && { holder }), ...(portion && { portion }) };
	const text = PREDICATE[predicate].clause({
		...toSaid(saying, names, places, speaking),
		grounds: list(items.map((item) => ground(item, names))),
	});
	return isBare(group) && items[0] ? `${text}${remark(items[0], names)}` : text;
}

function ground(item: SummaryItem, names: Naming): string {
	const { place, extent, portion = 'whole' } = item;
	const amount = {
		itself: AREA[portion],
		districts: `د هرې ولسوالۍ ${AMOUNT[portion]}`,
		'other-districts': `د هرې بلې ولسوالۍ ${AMOUNT[portion]}`,
	}[extent];
	return `${inside([names.place(place)])} ${amount}${remark(item, names)}`;
}

function remark({ isInferred, carriedFrom }: SummaryItem, names: Naming): string {
	const remarks = [
		...(isInferred ? ['استنباط'] : []),
		...(carriedFrom === undefined ? [] : [`ویل شوي: ${shortDay(carriedFrom, names)}`]),
	];
	return remarks.length > 0 ? ` (${remarks.join('؛ ')})` : '';
}

/** Each voice a clause, then in how many places the accounts clash. */
function wholeLine({ parts, silent, clashes }: Headline, names: Naming): string {
	const nobody = silent.map((voice) => name(names.voice(voice).inSentence)).join(' یا ');
	if (parts.length === 0)
		return `په راپورونو کې تر دې ورځې داسې خبره نشته چې ${nobody} پکې د دې سیمې په اړه څه وایي.`;
	const clauses = [
		...parts.map((part, i) => wholeClause(part, parts[i - 1], names)),
		...(silent.length > 0 ? [`په راپورونو کې داسې خبره نشته چې ${nobody} یې کوي`] : []),
	];
	const line = `${clauses.join('؛ ')}.`;
	if (clashes === undefined) return line;
	if (clashes.count === 0) return `${line} روایتونه یو له بل سره په ټکر کې نه دي.`;
	const [one, more] = clashes.areDistricts ? ['ولسوالۍ', 'ولسوالیو'] : ['ځای', 'ځایونو'];
	const where = `${digits(clashes.count)} ${clashes.count === 1 ? one : more}`;
	return `${line} روایتونه د ${where} په اړه یو له بل سره په ټکر کې دي.`;
}

function wholeClause(part: HeadlinePart, before: HeadlinePart | undefined, names: Naming): string {
	const { voice, kind, holder, portion, isInferred, grounds, denies } = part;
	const who = name(names.voice(voice).inSentence);
	const places = listSome(grounds.map((one) => bareGround(one, names)));
	if (kind === 'mixed')
		return `${inside(places)} د کنټرول په اړه ${who} داسې خبرې کوي چې یو له بل سره ټکر لري`;
	const saying = { kind, ...(holder !== undefined && { holder }), ...(portion && { portion }) };
	const clause = PREDICATE[kind].clause({
		...toSaid(saying, names, places, voice),
		grounds: amounts(grounds, portion, names),
	});
	if (isInferred) return `له خبرو استنباط کېږي چې ${clause} (ویونکی: ${who})`;
	if (!denies) return `${who} وایي چې ${clause}`;
	if (deniesPrevious(part, before)) return `${who} وایي چې دا سمه نه ده او ${clause}`;
	const denial = { kind: 'denies' as const, holder: denies.holder, portion: denies.portion };
	return `${who} وایي چې ${clause} او ${PREDICATE.denies.clause(toSaid(denial, names, places, voice))}`;
}

/** The districts of one place, or the amount in each. */
function amounts(grounds: readonly HeadlineGround[], portion: Portion = 'whole', names: Naming): string {
	const [only, ...more] = grounds;
	if (only?.districts === undefined || more.length > 0) {
		return `${inside(listSome(grounds.map((one) => bareGround(one, names))))} ${AREA[portion]}`;
	}
	const { place, districts, isEvery } = only;
	const which = `د ${isEvery ? 'ټولو ' : ''}${digits(districts)} ولسوالیو`;
	return `${inside([names.place(place)])} ${which} ${portion === 'whole' ? '' : 'د هرې یوې '}${AMOUNT[portion]}`;
}

function bareGround({ place, districts }: HeadlineGround, names: Naming): string {
	return districts === undefined
		? names.place(place)
		: `د دې ځای ${digits(districts)} ولسوالیو (${names.place(place)})`;
}

/** The first few; a line has no room for more. */
function listSome(items: readonly string[]): readonly string[] {
	const rest = items.length - 2;
	return rest > 1 ? [...items.slice(0, 2), `${digits(rest)} نورو ځایونو`] : items;
}

function pointed(account: Account, names: Naming): string {
	const first = headlineSaying(account);
	return first.kind === 'silent' ? 'خبره نه ده راپور شوې' : cell(first, names);
}

/** "طالبان په پنجشېر کې ټوله سیمه په خپل کنټرول کې لري، خو بازارک او رخه پکې نه راځي". */
function clauseOf(assertion: Assertion, names: Naming, speaking?: VoiceId): string {
	const { predicate, place, except, inferred, detail } = assertion;
	const said = toSaid({ ...assertion, kind: predicate }, names, [names.place(place)], speaking);
	const which = detail === undefined ? '' : ` (${name(names.translated(detail))})`;
	const rest = except.length > 0 ? `، خو ${nameList(except.map((one) => names.place(one)))} پکې نه راځي` : '';
	return `${PREDICATE[predicate].clause(said)}${which}${rest}${inferred ? ` (${INFERRED})` : ''}`;
}

function voiceSays({ voice, ids, assertion }: ClashingWords, names: Naming): string {
	return `${name(names.voice(voice).inSentence)} (${nameList(ids)}) وایي چې ${clauseOf(assertion, names, voice)}`;
}

const quoted = ({ predicate }: Assertion, portion: Portion) => `«${PREDICATE[predicate].amount[portion]}»`;

function fate({ places, bearing }: Fate, isOnly: boolean, day: Day, names: Naming): string {
	const { reach, cuts, lessenedBy, overtaken } = bearing;
	const it = isOnly ? 'دا خبره' : `${inside(places.map((place) => names.place(place)))} دا خبره`;
	if (overtaken) {
		const { by, because: reason } = overtaken;
		return `${it} ${onDay(by.said.last, names)} بلې خبرې ته ځای پرېږدي: ${because(by, reason, names)}.`;
	}
	const since = lessenedBy
		? `: ${speakerOf(lessenedBy.claim, names)} ${inside([names.place(lessenedBy.place)])} بل ډول وایي`
		: '';
	const left = cuts.map(({ by, to }) => leaves(by, quoted(reach.assertion, to), names));
	const stands = `${it} ${onDay(day, names)} لا پر ځای ده`;
	return left.length > 0 ? `${stands}${since}. ${left.join('. ')}.` : `${stands}${asLeft(bearing)}${since}.`;
}

/** What it counts as, if not as what was said. */
function asLeft({ reach: { assertion }, portion }: Pick<Bearing, 'reach' | 'portion'>): string {
	return portion === undefined || portion === assertion.portion
		? ''
		: `، د ${quoted(assertion, portion)} په توګه`;
}

function leaves(by: Claim, what: string, names: Naming): string {
	return `${speakerOn(by, names)} وروسته داسې خبره کوي چې له دې یوازې ${what} پاتې کېږي`;
}

function because(by: Claim, reason: Overtaking, names: Naming): string {
	const who = speakerOf(by, names);
	return {
		clash: `${who} بل ډول وایي`,
		repeat: `${who} هماغه یا تر هغې زیات وایي`,
		outcome: `${who} وایي چې پایله یې څه شوه`,
	}[reason];
}

const PRECEDENCE: Readonly<Record<Precedence, string>> = {
	predicate:
		'لومړی دا راځي چې سیمه څوک په کنټرول کې لري، بیا دا چې څوک یې نور نه لري، څوک یې نه لري، چېرته جګړه روانه ده، او څوک یې په محاصره کې لري، پکې ځواکونه لري، ورباندې پرمخ ځي یا ورته نږدې ځواکونه لري',
	portion: 'لومړی هغه خبره راځي چې زیات وایي',
	basis: 'لومړی هغه خبره راځي چې ځای نېغ یادوي',
	day: 'لومړی هغه خبره راځي چې وروسته شوې ده',
	id: 'بل توپیر نشته، نو لومړی کوچنۍ شمېره راځي',
};

const speakerOf = ({ speaker, id }: Claim, names: Naming) =>
	`${name(names.translated(speaker))} (${name(id)})`;
const speakerOn = ({ speaker, said, id }: Claim, names: Naming) =>
	`${name(names.translated(speaker))} (${name(id)}، ${shortDay(said.last, names)})`;
const says = ({ claim, assertion }: Pick<Reach, 'claim' | 'assertion'>, names: Naming) =>
	`${speakerOn(claim, names)} وایي چې ${clauseOf(assertion, names)}`;

function step(step: Step, id: PlaceId, names: Naming): string {
	const place = names.place(id);
	switch (step.kind) {
		case 'says':
			return `${says(step.reach, names)}${reaches(step.reach, id, names)}.`;
		case 'excepts':
			return `دا خبره ${nameList(step.except.map((one) => names.place(one)))} مستثنا کوي، ${countsAsMost(step.reach, place)}.`;
		case 'lessens':
			return `${speakerOn(step.by, names)} ${inside([names.place(step.place)])} بل ډول وایي، ${countsAsMost(step.reach, place)}.`;
		case 'cut':
			return `${leaves(step.by, quoted(step.reach.assertion, step.to), names)}.`;
		case 'overtaken':
			return `دا خبره ${onDay(step.by.said.last, names)} بلې خبرې ته ځای پرېږدي: ${because(step.by, step.because, names)}.`;
		case 'stands':
			return `دا خبره ${onDay(step.day, names)} لا پر ځای ده${asLeft(step)}.`;
		case 'passes':
			return `${says(step, names)}؛ ${passes(step, place, names)}.`;
		case 'clashes':
			return `دوې خبرې لا پر ځای دي او یو له بل سره ټکر لري: ${says(step.one, names)}؛ ${says(step.other, names)}.`;
		case 'leads':
			return `لومړی دا خبره راځي: ${speakerOn(step.reach.claim, names)}؛ ورپسې دا: ${speakerOn(step.over.claim, names)}. دلیل یې دا دی: ${PRECEDENCE[step.by]}.`;
	}
}

function countsAsMost({ assertion, portion = 'whole' }: Reach, place: string): string {
	return `نو ${inside([place])} ${quoted(assertion, portion)} د ${quoted(assertion, 'most')} په توګه شمېرل کېږي`;
}

/** How words on another place come to bear on this one. */
function reaches({ assertion, portion, lent }: Reach, id: PlaceId, names: Naming): string {
	if (assertion.place === id) return '';
	const [said, place] = [names.place(assertion.place), names.place(id)];
	if (lent === undefined)
		return `؛ دا خبره ${inside([said])} ټولې ولسوالۍ رانغاړي، نو ${name(place)} هم پکې راځي`;
	if (lent === 'inwards') return `؛ ${name(place)} ${inside([said])} راځي، نو دا خبره هغه هم رانغاړي`;
	const counts = portion ? `د ${quoted(assertion, portion)} په توګه شمېرل کېږي` : 'هم شمېرل کېږي';
	return `؛ دا ځای ${inside([place])} دی، نو خبره هلته ${counts}`;
}

function passes(
	{ assertion, because }: Extract<Step, { kind: 'passes' }>,
	place: string,
	names: Naming,
): string {
	const said = names.place(assertion.place);
	const nothing = `نو د دې ځای په اړه ترې څه نه معلومېږي: ${name(place)}`;
	const reasons: Readonly<Record<Passing, string>> = {
		excepted: `دا خبره ${name(place)} نه رانغاړي`,
		districts: `دا خبره د ولسوالیو په اړه ده، او ${name(place)} ولسوالۍ نه ده`,
		denial: `${DENIAL}، ${nothing}`,
		unmarked: `خبرې داسې نه لوستل کېږي چې هره ولسوالۍ پکې راشي، ${nothing}`,
		unnamed: `سیمې پکې مشخصې شوې نه دي، ${nothing}`,
		part: `دا خبره د ټولو برخو په اړه نه ده شوې، ${nothing}`,
		inside: `دا خبره د ولسوالۍ لپاره شمېرل کېږي، نه د هغو ځایونو لپاره چې ${inside([said])} دي، ${nothing}`,
		approach: `نه دي ویل شوي چې دا ځواکونه ${inside([place])} دننه دي که بهر، ${nothing}`,
		ended: `د روایت د هماغه خاوند وروستۍ خبره یې ځای نیسي، ${nothing}`,
		gainsaid: `د روایت هماغه خاوند ${inside([place])}، یا د هغې لویې سیمې په اړه چې دا ځای پکې دی، بل ډول وایي، یا وایي چې ځواکونه لا بهر دي، ${nothing}`,
	};
	return reasons[because];
}

function change(change: Change, names: Naming): string {
	const tell = (saying: Saying) => cell(saying, names);
	const [[earlier], [later]] = [change.before, change.after];
	const [was, is] = [tell(earlier), tell(later)];
	const parts = [
		was === is ? `لا هم «${is}»` : `له «${was}» څخه «${is}» ته بدلېږي`,
		...notesOf(change, names),
	];
	const places = change.places.map((place) => names.place(place));
	return `${name(names.voice(change.voice).short)}: ${inside(places)} یې روایت ${parts.join('؛ ')}`;
}

/** What differs beside what is said first. */
function notesOf(change: Change, names: Naming): readonly string[] {
	const tell = (saying: Saying) => cell(saying, names);
	const [[earlier], [later]] = [change.before, change.after];
	const isSame = tell(earlier) === tell(later);
	const { added, dropped } = listBeside(change, tell);
	return [
		...(isSame && earlier.lent !== later.lent ? [NOW_SAID_OF[later.lent ?? 'itself']] : []),
		...(added.length > 0 ? [`پر دې سربېره: ${told(added)}`] : []),
		...(dropped.length > 0 ? [`نور نه ویل کېږي: ${told(dropped)}`] : []),
	];
}

const NOW_SAID_OF = {
	itself: 'اوس پخپله د دې ځای په اړه ویل کېږي',
	inwards: 'اوس د هغې لویې سیمې په اړه ویل کېږي چې دا ځای پکې دی',
	outwards: 'اوس دننه د یوه ځای په اړه ویل کېږي',
};
