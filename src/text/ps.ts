/**
 * The words of the page in Pashto.
 *
 * Names come from the data in the direct case, and a preposition or a past tense would change them: "د طالبانو" and
 * "طالبانو وویل", but "طالبان وایي". So a party is the subject of a present tense, whose third person knows neither
 * gender nor number, and a place stands within "په … کې", which leaves a singular name as it is.
 */

import type { Channel, Portion, Predicate } from '../domain/claim.ts';
import type { Day } from '../domain/day.ts';
import type { Precedence } from '../domain/derivation.ts';
import type {
	AccountWords,
	AssertionWords,
	Catalogue,
	CitationWords,
	ClaimWords,
	ClashWords,
	FateWords,
	PartyWords,
	SaidWords,
	SayingWords,
	StepWords,
	SummaryWords,
} from './catalogue.ts';

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
const names = (items: readonly string[]) => list(items.map(name));

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

function shortDay(day: Day): string {
	const { solar, common } = dateOf(day);
	return `${solar.day} ${solar.month[0]} / ${common.day} ${common.month}`;
}

function onDay(day: Day): string {
	const { solar, common } = dateOf(day);
	return `د ${solar.month[1]} په ${solar.day}مه (د ${common.month} په ${common.day}مه)`;
}

function sinceDay(day: Day): string {
	const { solar, common } = dateOf(day);
	return `د ${solar.month[1]} له ${solar.day}مې (د ${common.month} له ${common.day}مې) راهیسې`;
}

/** "په" and "پر" cannot stand before "د", with which some names begin. */
const isGenitive = (place: string | undefined) => place?.startsWith('د ') ?? false;

/** "په A او B کې", or "کې" alone. */
function inside(places: readonly string[], joined = names(places)): string {
	return `${isGenitive(places[0]) ? '' : 'په '}${joined} کې`;
}

/** "مخ پر A او B", towards them. */
function towards(places: readonly string[]): string {
	return isGenitive(places[0]) ? `مخ پر دې سیمه (${names(places)})` : `مخ پر ${names(places)}`;
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
const PART = 'د یوې برخې په اړه خبره د نورو برخو په اړه څه نه وایي';

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
		settlement: 'کلی',
	}),
);
const level = (kind: string) => LEVELS.get(kind) ?? kind;

const CHANNEL: Readonly<Record<Channel, string>> = {
	tweet: 'ټویټ',
	'news-conference': 'خبري کنفرانس',
	'facebook-post': 'د فېسبوک لیکنه',
	statement: 'اعلامیه',
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

	appName: 'ادعا شوې سیمې',
	promise: 'دا نقشه ښیي چې د راپورونو له مخې هر لوري څه ویلي دي. دا نه وایي چې د کوم لوري خبره سمه وه.',
	about: 'د نقشې په اړه',
	aboutWords: async () => (await import('./about-ps.ts')).aboutPs,
	summary,
	showInFull: 'بشپړ یې وښیئ',
	showLess: 'لنډ یې وښیئ',

	whoseAccount: 'د چا روایت',
	bothSides: (partyCount) => (partyCount > 2 ? 'ټول لوري' : 'دواړه لوري'),
	day: 'ورځ',
	asSaidBy: (day) => `څه چې تر دې ورځې ویل شوي: ${longDay(day)}`,
	previousDay: 'مخکینۍ ورځ',
	nextDay: 'بله ورځ',
	play: 'ورځې پرله‌پسې وښیئ',
	pause: 'ودروئ',
	claimsOnDay: (party, n, day) =>
		`${name(party.inSentence)}: ${digits(n)} ${n === 1 ? 'ادعا' : 'ادعاوې'}، ${shortDay(day)}`,

	map: 'د راپور شوي کنټرول نقشه',
	shownNow: (parties, day) =>
		`نقشه ښیي چې ${names(parties.map((party) => party.inSentence))} تر دې ورځې پورې څه وایي: ${longDay(day)}.`,
	skipToMap: 'نقشې ته ورشئ',
	skipToPanels: 'جدولونو او متن ته ورشئ',
	skipToCard: 'کارت ته یې ورشئ',
	account,
	accountLabel,
	saying: cell,
	lastSaid: (day) => `وروستۍ خبره: ${shortDay(day)}`,
	accountNote,
	comparison: {
		contradict: 'روایتونه یو له بل سره په ټکر کې دي.',
		'partly-contradict': 'روایتونه قسماً یو له بل سره په ټکر کې دي.',
		agree: 'روایتونه یو شان وایي چې سیمه د چا په کنټرول کې ده.',
		compatible: 'روایتونه توپیر لري، خو یو له بل سره په ټکر کې نه دي.',
		'one-sided': 'یوازې یوه لوري د دې ځای په اړه خبرې کړې دي.',
		silent: 'هېڅ لوري د دې ځای په اړه خبرې نه دي کړې.',
	},
	comparisonLabel: {
		contradict: 'په ټکر کې',
		'partly-contradict': 'قسماً په ټکر کې',
		agree: 'یو شان',
		compatible: 'بې ټکره',
		'one-sided': 'یوازې یو لوری',
		silent: 'څه نه دي ویل شوي',
	},
	// Begins with the bare name: it is heard, never seen, and so needs no isolation.
	placeButton: (place, sentences) => [`${place}.`, ...sentences].join(' '),
	besides: (party, sayings) => `پر دې سربېره ${name(party.inSentence)} وایي: ${told(sayings)}.`,

	words: {
		own: 'د ویونکي خپلې خبرې',
		'partly-own': 'یوه برخه یې د ویونکي خپلې خبرې دي',
		reported: 'د راپور له مخې، نه ټکی په ټکی',
		publisher: 'د خپروونکي خبرې',
	},
	speakerAndRole: (speaker, role) => (role === undefined ? name(speaker) : `${name(speaker)}، ${name(role)}`),
	provenance: (channel, said, publisher) =>
		[CHANNEL[channel], ...(said === undefined ? [] : [longDay(said)]), `خپروونکی: ${name(publisher)}`].join(
			'، ',
		),
	notVerified: (publisher) => `دا خبره د خپروونکي (${name(publisher)}) له خوا نه ده تایید شوې`,
	earlier: 'پخوانۍ خبرې، چې وروسته یې نورو خبرو ځای نیولی دی',
	alsoSaid: 'دا هم ویل شوي',
	alsoReported: 'دا هم راپور شوي',
	otherReading: (note) => `بل تعبیر: ${name(note)}`,
	close: 'وتړئ',
	doubts: 'د دې ځای په اړه شکونه',
	noPassages: (place) => `د متن په هېڅ برخه کې ${name(place)} نه یادېږي.`,
	noPassagesYet: (place, day) =>
		`د متن په هېڅ برخه کې ${name(place)} تر دې ورځې پورې نه یادېږي: ${shortDay(day)}.`,
	meant: (place, reason) => `مطلب ${name(place)} دی، خو په نوم نه یادېږي: ${name(reason)}`,

	legend: 'د نښو لارښود',
	legendHolder: 'هغه لوری چې ویل شوي سیمه په کنټرول کې لري',
	legendPortion: AMOUNT,
	legendLanes: 'د هر لوري لپاره یوه پټۍ: روایتونه څنګ پر څنګ',
	legendInferred: 'کنټرولوونکی لوری استنباط شوی دی',
	legendSilent: 'څه نه دي ویل شوي',
	legendNamed: 'په نوم یاد شوی ځای',
	legendInherited: 'د شاوخوا لویې سیمې له لارې',
	legendSurroundings: 'د نقشې له ولسوالیو بهر',
	legendAxis: 'د درې محور، اټکلي',
	legendSigns: {
		present: 'ویل شوي چې ځواکونه شته',
		advancing: 'ویل شوي چې ځواکونه پرمخ ځي',
		denies: 'ویل شوي چې دا لوری یې په کنټرول کې نه لري',
	},
	legendMore: 'نقشه څنګه ولولئ',
	legendRules: [
		'هر ښودل شوی لوری یوه پټۍ لري. د پټۍ رنګ هغه لوری ښیي چې د دې لوري په وینا سیمه په کنټرول کې لري؛ د پټۍ پلنوالی ښیي چې دا خبره د ځای د څومره برخې په اړه ده.',
		'پرې شوې پټۍ دا مانا لري چې خبرې کنټرولوونکی لوری نه یادوي او لوستونکی یې له خبرو استنباطوي.',
		'که پټۍ نه وي، دې لوري نه دي ویلي چې دا ځای څوک په کنټرول کې لري. د کاغذ رنګ ښکاري.',
		'د ځواکونو شتون یا پرمختګ سیمه نه رنګوي. دا د نوم تر څنګ په کوچنیو نښو ښودل کېږي.',
		'د پولې پنډه کرښه دا مانا لري چې چا ولسوالۍ او د هغې کنټرولوونکی لوری په نوم یاد کړي دي؛ د پولې نرۍ کرښه دا مانا لري چې د شاوخوا لویې سیمې په اړه ادعا ورته رسېږي، یا کنټرولوونکی لوری استنباط شوی دی.',
		'هغه ادعا چې هېڅ ولسوالۍ ته نه رسېږي، له ولایت سره ښودل کېږي: پر نقشه د ولایت نوم وټاکئ.',
	],
	legendColours:
		'پر نقشه رنګ هغه لوری ښیي چې ویل شوي سیمه په کنټرول کې لري. په متن او د ورځو په نښو کې رنګ هغه لوری ښیي چې خبرې کوي.',

	pointButton: (place, kind) => `${name(place)}، ${kind}`,
	level,
	nameAndLevel: (place, kind) => `${place} (${level(kind)})`,
	alsoOnMap: 'پر نقشه نور ځایونه، بې له روایته',
	within: (kind, parents) =>
		parents.length > 0 ? `${kind} ${inside(parents, parents.map(name).join('، '))}` : kind,

	why: 'ولې',
	step,
	nothingBears: (party, place) =>
		`داسې خبره نشته چې ${name(party.inSentence)} یې کوي او ${name(place)} پکې راځي.`,
	whereTheyClash: 'روایتونه چېرته په ټکر کې دي',
	clash: (one, other) => `${partySays(one)}؛ ${partySays(other)}.`,

	assertion: (words) => `${clauseOf(words)}.`,
	asserts: 'د سیمې په اړه څه وایي',
	assertsNothing: 'دا نه وایي چې کومه سیمه څوک په کنټرول کې لري، چېرته ځواکونه شته یا مخ پر کوم ځای پرمخ ځي.',
	extent: (extent, place, reached) =>
		({
			district: '',
			districts:
				reached.length > 0
					? `دا خبره ${inside([place])} ټولې ولسوالۍ رانغاړي او په دې توګه دې ځایونو ته رسېږي: ${names(reached)}.`
					: `دا خبره ${inside([place])} ټولې ولسوالۍ رانغاړي، خو له ښودل شوو ولسوالیو هېڅ یوې ته نه رسېږي.`,
			denial: `دا هېڅ ولسوالۍ ته نه رسېږي: ${DENIAL}.`,
			unmarked: 'دا هېڅ ولسوالۍ ته نه رسېږي: خبرې داسې نه لوستل کېږي چې هره ولسوالۍ پکې راشي.',
			unnamed: 'دا هېڅ ولسوالۍ ته نه رسېږي: سیمې پکې مشخصې شوې نه دي.',
			within: `دا هېڅ ولسوالۍ ته نه رسېږي: ${name(place)} د یوې ولسوالۍ برخه بلل کېږي، او ${PART}.`,
		})[extent],
	fate,
	notYetSaid: (day) => `دا خبره ${onDay(day)} لا نه وه شوې.`,
	isContext: 'شالید: دا د هېڅ لوري د ویاند خبره نه ده، نو ښودل کېږي، خو هېڅکله نه رنګېږي.',
	reachesNoDistrict: 'هېڅ ولسوالۍ ته نه رسېږي',
	passage: (id, claim) =>
		claim
			? `${name(id)}، ادعا، ویونکی: ${name(claim.speaker)}، لوری: ${name(claim.party.short)}`
			: `${name(id)}، شالید`,

	readTogether: (ids) => `دا تعبیر د ${names(ids)} لپاره یو ځای کارول کېږي.`,
	wouldAssert: 'بیا به یې مانا دا وي:',
	wouldChange: (day) => `پر نقشه به دا بدل شي (${shortDay(day)}):`,
	wouldNotChange: (day) => `پر نقشه به هېڅ بدل نه شي (${shortDay(day)}).`,
	showReading: 'دا تعبیر وښیئ',
	shownReading: (ids) => `نقشه د ${names(ids)} لپاره بل تعبیر ښیي، نه معمول تعبیر.`,
	leaveReading: 'معمول تعبیر ته بېرته ولاړ شئ',

	change: ({ party, places, before, after, added, dropped }) => {
		const [was, is] = [told([before]), told([after])];
		const parts = [
			was === is ? `لا هم «${is}»` : `له «${was}» څخه «${is}» ته بدلېږي`,
			...(added.length > 0 ? [`پر دې سربېره: ${told(added)}`] : []),
			...(dropped.length > 0 ? [`نور نه ویل کېږي: ${told(dropped)}`] : []),
		];
		return `${name(party.short)}: ${inside(places)} یې روایت ${parts.join('؛ ')}`;
	},
	changesSince: (day, n) =>
		n === 0 ? `${sinceDay(day)} هېڅ روایت نه دی بدل شوی` : `${sinceDay(day)} بدل شوي روایتونه`,

	split: 'وېشلې نقشه',
	divider: 'د وېشلې نقشې بېلوونکې کرښه',
	dividerValue: (left, right, percent) =>
		`کیڼ لور ته، د نقشې پر ${digits(percent)} سلنه، دا روایت ښودل کېږي: ${name(left.short)}؛ ښي لور ته: ${name(right.short)}`,
	leftSide: 'کیڼ لور',
	rightSide: 'ښی لور',
	accountOf: (party) => `${name(party.short)} څه وایي`,

	panels: 'جدولونه او متن',
	panel: { districts: 'ولسوالۍ', article: 'مقاله', claims: 'ادعاوې' },
	closePanel: 'دا برخه وتړئ',
	panelFailed: 'د پاڼې دا برخه خلاصه نه شوه.',
	partFailed: 'د پاڼې په دې برخه کې تېروتنه وشوه.',

	source: 'سرچینه',
	readInArticle: 'په مقاله کې یې ولولئ',
	showOnMap: 'پر نقشه یې وښیئ',
	whichPlace: (toponym) => `${name(toponym)}: کوم ځای؟`,
	notChecked: 'له خوندي شوې نسخې سره نه ده پرتله شوې',
	noArticle: 'متن دلته خوندي نه دی. دا یې اقتباسونه دي.',
	articleKey: 'هغه خبرې چې لاندې یې کرښه ده، ادعاوې دي او د ویونکي لوري رنګ لري؛ خړې خبرې شالید دي.',

	place: 'ځای',
	comparisonHeading: 'پرتله',
	claimsHeading: 'ادعاوې',
	filter: 'فلټر',
	any: 'ټول',
	clearFilters: 'فلټرونه لرې کړئ',
	searchWords: 'لټون',
	party: 'لوری',
	contextOnly: 'هېڅ لوری (شالید)',
	speaker: 'ویونکی',
	channelHeading: 'د ویلو لار',
	channel: (channel) => CHANNEL[channel],
	predicateHeading: 'څه وایي',
	predicate: {
		holds: 'کنټرول لري',
		denies: 'کنټرول نه لري',
		present: 'ځواکونه شته',
		advancing: 'ځواکونه پرمخ ځي',
	},
	saidOn: 'د ویلو نېټه',
	number: digits,
	shown: (n, total) => `له ${digits(total)} څخه ${digits(n)} ښودل شوي`,
	showMore: (n) => `${digits(n)} نور وښیئ`,
	noneFit: 'هېڅ شی له دې فلټرونو سره سمون نه خوري.',

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

	takeData: 'معلومات واخلئ',
	formats: {
		accounts: 'د دې ورځې روایتونه د نقشې لپاره',
		globe: 'د دې ورځې روایتونه د ځمکې د کرې لپاره',
		accountsByDay: 'د ټولو ورځو روایتونه',
		claims: 'ادعاوې او شالید',
		annotations: 'اقتباسونه د یادښتونو په بڼه',
		gazetteer: 'ځایونه او نومونه یې',
	},
	picture: 'د نقشې انځور',
	pictureFailed: 'د نقشې انځور دلته ونه کښل شو.',
	datasetVersion: (dataset, version) => `معلومات: ${name(dataset)}، نسخه: ${name(version)}`,
	baseMap: 'د پولو کرښې او بنسټیزه نقشه',
	sources: 'سرچینې',
	publishedOn: (day) => `د خپرېدو نېټه: ${longDay(day)}`,

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
	sameOriginFrame: (flag, header) =>
		`که ستاسو پاڼه او دا نقشه یو اصل ولري (پته یې یو شان پیلېږي: https، نوم او پورټ)، «${name(flag)}» له کوډه لرې کړئ؛ ورسره نقشه د خپل چوکاټ بندیزونه لرې کولای شي. بیا باید سرور د نقشې له فایلونو سره «${name(header)}» ولېږي.`,
	copyByHand: 'دلته متن په خپله نه شي کاپي کېدای. دا متن پخپله کاپي کړئ:',
	citation,
	mapCitation: ({ dataset, version, day, parties, publishers, otherReadings }) =>
		[
			`${ps.appName}: ${name(dataset)}.`,
			ps.promise,
			`${parties.length > 1 ? 'روایتونه' : 'روایت'}: ${names(parties.map(({ inSentence }) => inSentence))}.`,
			`${ps.asSaidBy(day)}.`,
			`${publishers.length > 1 ? 'خپروونکي' : 'خپروونکی'}: ${names(publishers)}.`,
			...(otherReadings.length > 0 ? [ps.shownReading(otherReadings)] : []),
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

function citation(words: CitationWords): string {
	const { claim, channel, publisher, title, published, dataset, version, day } = words;
	const id = name(words.id);
	return [
		`«${name(words.exact)}»`,
		...(claim ? [`${ps.speakerAndRole(claim.speaker, claim.role)}.`] : []),
		`${ps.provenance(channel, claim?.said, publisher)} (${ps.words[words.words]}).`,
		...(words.isUnverified ? [`${ps.notVerified(publisher)}.`] : []),
		`سرچینه: «${name(title)}»، ${name(publisher)}، ${ps.publishedOn(published)}.`,
		claim ? `ادعا ${id}، د دې لوري په استازیتوب: ${name(claim.party.inSentence)}؛` : `شالید ${id}؛`,
		`${ps.appName}: ${name(dataset)}؛ د معلوماتو نسخه: ${name(version)}؛ ${ps.asSaidBy(day)}.`,
	].join(' ');
}

/**
 * What is said of control, without who says it: "طالبان په بازارک کې ټوله سیمه په خپل کنټرول کې لري".
 * @param isPart true if only a part is meant: who denies a part denies every part.
 * @param holder empty where the subject is the speaking party, named just before.
 */
function control(
	predicate: Predicate,
	holder: string,
	grounds: string,
	places: readonly string[],
	isPart: boolean,
): string {
	const who = holder === '' ? '' : `${holder} `;
	return {
		holds: `${who}${grounds} په خپل کنټرول کې لري`,
		denies: isPart
			? `${who}${inside(places)} د سیمې هېڅ برخه په خپل کنټرول کې نه لري`
			: `دا سمه نه ده چې ${who}${grounds} په خپل کنټرول کې لري`,
		present: `${who}${inside(places)} ځواکونه لري`,
		advancing: `${who}${towards(places)} پرمخ ځي`,
	}[predicate];
}

/** Left out where the party speaks of itself, unless a denial stands between. */
function subject(holder: PartyWords | undefined, speaking: PartyWords, predicate: Predicate): string {
	const isSelf = holder?.inSentence === speaking.inSentence && predicate !== 'denies';
	return isSelf || !holder ? '' : name(holder.inSentence);
}

function account(words: AccountWords): string {
	const { party, kind, place, holder, portion, carriedFrom } = words;
	const who = name(party.inSentence);
	const last = carriedFrom === undefined ? '' : ` دا وروستی ځل ${onDay(carriedFrom)} ویل شوي.`;
	if (kind === 'silent')
		return `په راپورونو کې داسې خبره نشته چې ${who} پکې وایي چې ${inside([place])} سیمه څوک په کنټرول کې لري.`;
	if (kind === 'mixed')
		return `${name(place)}: ${who} د دې ځای په اړه داسې خبرې کوي چې یو له بل سره ټکر لري.${last}`;
	const ground = `${inside([place])} ${AREA[portion ?? 'whole']}`;
	return `${who} وایي چې ${control(kind, subject(holder, party, kind), ground, [place], portion === 'part')}${how(words)}.${last}`;
}

function how({ basis, through, place }: AccountWords): string {
	if (basis === 'inferred') return ' (استنباط: خبرې کنټرولوونکی لوری نه یادوي)';
	return basis === 'inherited'
		? ` (خبره د لویې سیمې په اړه ده: ${names(through)}؛ ${name(place)} په نوم نه یادېږي)`
		: '';
}

/** What the label leaves out: how the words reach the place, and when they were said. */
function accountNote({ kind, basis, through, carriedFrom }: AccountWords): string {
	if (kind === 'silent') return '';
	const reached =
		basis === 'inferred'
			? ['کنټرولوونکی لوری استنباط شوی']
			: basis === 'inherited'
				? [`د لویې سیمې له مخې: ${names(through)}`]
				: [];
	return [...reached, ...(carriedFrom === undefined ? [] : [`وروستۍ خبره: ${shortDay(carriedFrom)}`])].join(
		'؛ ',
	);
}

function accountLabel({ kind, holder, portion, isInferred }: SayingWords): string {
	const who = name(holder?.short ?? '');
	const amount = portion === undefined || portion === 'whole' ? '' : `، ${AMOUNT[portion]}`;
	return {
		holds: `${who}${amount}${isInferred ? '، استنباط' : ''}`,
		denies: `${who} نه`,
		present: `${who}: ځواکونه شته`,
		advancing: `${who} پرمخ ځي`,
		mixed: 'خپلې خبرې په ټکر کې',
		silent: 'څه نه دي ویل شوي',
	}[kind];
}

/** One sentence; each group a clause. */
function summary({ party, groups, mixed }: SummaryWords): string {
	const who = name(party.inSentence);
	if (groups.length === 0 && mixed.length === 0)
		return `په راپورونو کې تر دې ورځې داسې خبره نشته چې ${who} پکې د دې سیمې په اړه څه وایي.`;
	const clauses = groups.flatMap(splitByRemark).map((group, i) => {
		const { holder, predicate } = group;
		return clause(group, i === 0 ? subject(holder, party, predicate) : name(holder.inSentence));
	});
	// Said anew before each clause, so that none stands under a denial before it.
	const said = clauses.length > 0 ? [`${who} وایي چې ${clauses.join('؛ وایي چې ')}`] : [];
	const clash =
		mixed.length > 0 ? [`${inside(mixed)} د کنټرول په اړه ${who} داسې خبرې کوي چې یو له بل سره ټکر لري`] : [];
	return `${[...said, ...clash].join('؛ ')}.`;
}

type Group = SummaryWords['groups'][number];
type Item = Group['items'][number];

/** Presence, advance and the denial of every part name bare places, so those of one remark stand together. */
function splitByRemark(group: Group): readonly Group[] {
	if (!isBare(group)) return [group];
	const remarks = [...new Set(group.items.map(remark))];
	return remarks.map((one) => ({ ...group, items: group.items.filter((item) => remark(item) === one) }));
}

function isBare({ predicate, items }: Group): boolean {
	return predicate === 'denies' ? isNoPart(items) : predicate !== 'holds';
}

function isNoPart(items: Group['items']): boolean {
	return items.every(({ portion }) => portion === 'part');
}

function clause(group: Group, holder: string): string {
	const { predicate, items } = group;
	const places = items.map(({ place }) => place);
	const text = control(predicate, holder, list(items.map(ground)), places, isNoPart(items));
	return isBare(group) && items[0] ? `${text}${remark(items[0])}` : text;
}

function ground(item: Item): string {
	const { place, extent, portion } = item;
	const amount = {
		itself: AREA[portion],
		districts: `د هرې ولسوالۍ ${AMOUNT[portion]}`,
		'other-districts': `د هرې بلې ولسوالۍ ${AMOUNT[portion]}`,
	}[extent];
	return `${inside([place])} ${amount}${remark(item)}`;
}

function remark({ isInferred, carriedFrom }: Item): string {
	const remarks = [
		...(isInferred ? ['استنباط'] : []),
		...(carriedFrom === undefined ? [] : [`ویل شوي: ${shortDay(carriedFrom)}`]),
	];
	return remarks.length > 0 ? ` (${remarks.join('؛ ')})` : '';
}

/** "طالبان په پنجشېر کې ټوله سیمه په خپل کنټرول کې لري، خو بازارک او رخه پکې نه راځي". */
function clauseOf(words: AssertionWords, who = name(words.holder.inSentence)): string {
	const { predicate, place, portion, except, isInferred, detail } = words;
	const area = `${inside([place])} ${AREA[portion]}`;
	const clause = control(predicate, who, area, [place], portion === 'part');
	const inferred = isInferred ? ' (استنباط: خبرې کنټرولوونکی لوری نه یادوي)' : '';
	const which = detail === undefined ? '' : ` (${name(detail)})`;
	return `${clause}${which}${except.length > 0 ? `، خو ${names(except)} پکې نه راځي` : ''}${inferred}`;
}

function partySays({ party, ids, assertion }: ClashWords): string {
	const who = subject(assertion.holder, party, assertion.predicate);
	return `${name(party.inSentence)} (${names(ids)}) وایي چې ${clauseOf(assertion, who)}`;
}

function fate({ places, day, cuts, overtaken }: FateWords): string {
	const it = places.length > 0 ? `${inside(places)} دا خبره` : 'دا خبره';
	const left = cuts.map(({ by, to }) => leaves(by, to));
	const cut = left.length > 0 ? ` ${left.join('. ')}.` : '';
	if (!overtaken) return `${it} ${onDay(day)} لا پر ځای ده.${cut}`;
	const { by, because: reason } = overtaken;
	return `${it} ${onDay(by.said)} بلې خبرې ته ځای پرېږدي: ${because(by, reason)}.`;
}

function leaves(by: ClaimWords, to: Portion): string {
	return `${speakerOn(by)} وروسته داسې خبره کوي چې له دې یوازې «${AMOUNT[to]}» پاتې کېږي`;
}

function because(by: ClaimWords, reason: NonNullable<FateWords['overtaken']>['because']): string {
	const who = `${name(by.speaker)} (${name(by.id)})`;
	return {
		clash: `${who} بل ډول وایي`,
		repeat: `${who} هماغه یا تر هغې زیات وایي`,
		holding: `${who} وایي چې هماغه لوری سیمه په کنټرول کې لري`,
	}[reason];
}

const PRECEDENCE: Readonly<Record<Precedence, string>> = {
	predicate:
		'لومړی دا راځي چې سیمه څوک په کنټرول کې لري، بیا دا چې څوک یې نه لري، بیا دا چې څوک پکې ځواکونه لري، او بیا دا چې څوک پرمخ ځي',
	portion: 'لومړی لویه برخه راځي',
	basis: 'لومړی هغه خبره راځي چې ځای نېغ یادوي',
	day: 'لومړی هغه خبره راځي چې وروسته شوې ده',
	id: 'بل توپیر نشته، نو لومړی کوچنۍ شمېره راځي',
};

const speakerOn = ({ speaker, said, id }: ClaimWords) => `${name(speaker)} (${name(id)}، ${shortDay(said)})`;
const says = ({ claim, assertion }: SaidWords) => `${speakerOn(claim)} وایي چې ${clauseOf(assertion)}`;

function step(words: StepWords): string {
	const { place } = words;
	switch (words.kind) {
		case 'says': {
			const { assertion, isNamed } = words;
			const reach = isNamed
				? ''
				: `؛ دا خبره ${inside([assertion.place])} ټولې ولسوالۍ رانغاړي، نو ${name(place)} هم پکې راځي`;
			return `${says(words)}${reach}.`;
		}
		case 'excepts':
			return `دا خبره ${names(words.except)} مستثنا کوي، نو ${inside([place])} «${AMOUNT.whole}» د «${AMOUNT.most}» په توګه شمېرل کېږي.`;
		case 'cut':
			return `${leaves(words.by, words.to)}.`;
		case 'overtaken':
			return `دا خبره ${onDay(words.by.said)} بلې خبرې ته ځای پرېږدي: ${because(words.by, words.because)}.`;
		case 'stands':
			return `دا خبره ${onDay(words.day)} لا پر ځای ده.`;
		case 'passes':
			return passes(words);
		case 'clashes':
			return `دوې خبرې لا پر ځای دي او یو له بل سره ټکر لري: ${says(words.one)}؛ ${says(words.other)}.`;
		case 'leads':
			return `لومړی دا خبره راځي: ${speakerOn(words.claim)}؛ ورپسې دا: ${speakerOn(words.over)}. دلیل یې دا دی: ${PRECEDENCE[words.by]}.`;
	}
}

function passes(words: Extract<StepWords, { kind: 'passes' }>): string {
	const { place, because } = words;
	const nothing = `نو د دې ځای په اړه ترې څه نه معلومېږي: ${name(place)}`;
	const reason = {
		excepted: `دا خبره ${name(place)} نه رانغاړي`,
		districts: `دا خبره د ولسوالیو په اړه ده، او ${name(place)} ولسوالۍ نه ده`,
		denial: `${DENIAL}، ${nothing}`,
		unmarked: `خبرې داسې نه لوستل کېږي چې هره ولسوالۍ پکې راشي، ${nothing}`,
		unnamed: `سیمې پکې مشخصې شوې نه دي، ${nothing}`,
		within: `دا ځای ${inside([place])} دی، او ${PART}`,
	}[because];
	return `${says(words)}؛ ${reason}.`;
}

/** Apart from each other, so that none stands under a denial before it. */
const told = (sayings: readonly SayingWords[]) => sayings.map(cell).join('؛ ');

/** "طالبان زیاتره برخه په کنټرول کې لري", of a place named before. */
function cell({ kind, holder, portion = 'whole', isInferred }: SayingWords): string {
	const who = name(holder?.inSentence ?? '');
	const said = {
		holds: `${who} ${AMOUNT[portion]} په کنټرول کې لري`,
		denies:
			portion === 'part'
				? `${who} هېڅ برخه په کنټرول کې نه لري`
				: `سمه نه ده چې ${who} ${AMOUNT[portion]} په کنټرول کې لري`,
		present: `${who} ځواکونه لري`,
		advancing: `${who} پرمخ ځي`,
		mixed: 'خپلې خبرې په ټکر کې',
		silent: 'څه نه دي ویل شوي',
	}[kind];
	return isInferred ? `${said} (استنباط)` : said;
}
