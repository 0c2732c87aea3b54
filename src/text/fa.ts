/** The words of the page in Dari, the Persian of Afghanistan. */

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
	SayingWords,
	StepWords,
	SummaryWords,
} from './catalogue.ts';

const LOCALE = 'fa-AF';
// Day, month and year are taken one by one: Intl puts the year first and a Latin comma before the weekday.
const PARTS = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const SOLAR = new Intl.DateTimeFormat(LOCALE, { ...PARTS, calendar: 'persian' });
const GREGORIAN = new Intl.DateTimeFormat(LOCALE, { ...PARTS, calendar: 'gregory' });
const AND = new Intl.ListFormat(LOCALE, { type: 'conjunction' });
const NUMBER = new Intl.NumberFormat(LOCALE);
const PERCENT = new Intl.NumberFormat(LOCALE, { style: 'percent' });

/** A name, an id or a note of whatever script, kept from scrambling the line around it. */
const isolated = (text: string) => `\u2068${text}\u2069`;

// Persian has no comma before the last "and".
const list = (items: readonly string[]) =>
	AND.formatToParts(items)
		.map(({ type, value }) => (type === 'literal' ? value.replace(/^،\s*و/, ' و') : value))
		.join('');
const names = (items: readonly string[]) => list(items.map(isolated));
const number = (n: number) => NUMBER.format(n);

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

function longDay(day: Day): string {
	const { solar, gregorian } = datesOf(day);
	return `${solar.weekday} ${bound(solar.date)} ${solar.year} (${gregorian.date} ${gregorian.year})`;
}

function shortDay(day: Day): string {
	const { solar, gregorian } = datesOf(day);
	return `${solar.date} (${gregorian.date})`;
}

/** The same between brackets, which do not nest. */
function bracketedDay(day: Day): string {
	const { solar, gregorian } = datesOf(day);
	return `${solar.date}/${gregorian.date}`;
}

/** "most of Bazarak". `what` stands last, so that no name needs an ending. */
function amountOf(portion: Portion, what: string): string {
	return { whole: `تمام ${what}`, most: `بیشتر بخش‌های ${what}`, part: `بخشی از ${what}` }[portion];
}

/** The same in a label, of a place named elsewhere. */
const AMOUNT: Readonly<Record<Portion, string>> = { whole: 'تمام', most: 'بیشتر بخش‌ها', part: 'بخشی' };

/** A map, since the data may call a level by any word. */
const LEVELS = new Map(
	Object.entries({
		country: 'کشور',
		province: 'ولایت',
		district: 'ولسوالی',
		'temporary-district': 'ولسوالی موقت',
		valley: 'دره',
		city: 'شهر',
		town: 'شهر کوچک',
		village: 'قریه',
		settlement: 'محل مسکونی',
	}),
);

const CHANNEL: Readonly<Record<Channel, string>> = {
	tweet: 'توییت',
	'news-conference': 'نشست خبری',
	'facebook-post': 'پست فیسبوک',
	statement: 'اعلامیه',
	'told-publisher': 'گفته‌شده به رسانهٔ ناشر',
	caption: 'شرح عکس',
	image: 'تصویر',
	narration: 'متن خود رسانهٔ ناشر',
	headline: 'عنوان گزارش',
	'not-given': 'شیوهٔ بیان ذکر نشده',
};

export const fa: Catalogue = {
	lang: LOCALE,
	dir: 'rtl',
	longDay,
	shortDay,

	appName: 'ساحات مورد ادعا',
	promise:
		'این نقشه نشان می‌دهد که بر اساس گزارش‌ها هر طرف چه گفته است. این نقشه نمی‌گوید که سخن کدام طرف درست بود.',
	about: 'دربارهٔ نقشه',
	aboutWords: async () => (await import('./about-fa.ts')).aboutFa,
	summary,
	showInFull: 'نمایش کامل',
	showLess: 'نمایش کوتاه',

	whoseAccount: 'روایت کدام طرف',
	bothSides: (partyCount) => (partyCount > 2 ? 'همهٔ طرف‌ها' : 'هر دو طرف'),
	day: 'روز',
	asSaidBy: asOf,
	previousDay: 'روز قبل',
	nextDay: 'روز بعد',
	play: 'نمایش پی‌درپی روزها',
	pause: 'توقف',
	claimsOnDay: (party, n, day) => `${isolated(party.inSentence)}: ${number(n)} ادعا در ${shortDay(day)}`,

	map: 'نقشهٔ کنترول گزارش‌شده',
	shownNow: (parties, day) =>
		`نقشه گفته‌های ${list(parties.map((party) => isolated(party.inSentence)))} را تا ${longDay(day)} نشان می‌دهد.`,
	skipToMap: 'رفتن به نقشه',
	skipToPanels: 'رفتن به جدول‌ها و متن',
	skipToCard: 'رفتن به کارت آن',
	account,
	accountLabel,
	saying: cell,
	lastSaid: (day) => `آخرین بار در ${bracketedDay(day)} گفته شده`,
	accountNote,
	comparison: {
		contradict: 'روایت‌ها با یک‌دیگر در تناقض‌اند.',
		'partly-contradict': 'روایت‌ها تا حدی با یک‌دیگر در تناقض‌اند.',
		agree: 'روایت‌ها کنترول آن را به یک طرف واحد نسبت می‌دهند.',
		compatible: 'روایت‌ها متفاوت‌اند، اما با یک‌دیگر در تناقض نیستند.',
		'one-sided': 'تنها یک طرف دربارهٔ آن سخن گفته است.',
		silent: 'هیچ طرفی دربارهٔ آن سخن نگفته است.',
	},
	comparisonLabel: {
		contradict: 'متناقض',
		'partly-contradict': 'تا حدی متناقض',
		agree: 'هم‌نظر',
		compatible: 'سازگار',
		'one-sided': 'تنها یک طرف',
		silent: 'چیزی گفته نشده',
	},
	// Spoken, not drawn: the name a button begins with is the place's own, without marks.
	placeButton: (place, sentences) => [`${place}.`, ...sentences].join(' '),
	besides: (party, sayings) =>
		`افزون بر آن، به گفتهٔ ${isolated(party.inSentence)}: ${list(sayings.map(cell))}.`,

	words: {
		own: 'سخنان خود گوینده',
		'partly-own': 'قسماً سخنان خود گوینده',
		reported: 'نقل به مضمون، نه کلمه به کلمه',
		publisher: 'سخنان رسانهٔ ناشر',
	},
	speakerAndRole: (speaker, role) =>
		role === undefined ? isolated(speaker) : `${isolated(speaker)}، ${isolated(role)}`,
	provenance: (channel, said, publisher) =>
		[
			CHANNEL[channel],
			...(said === undefined ? [] : [longDay(said)]),
			`نشرشده در ${isolated(publisher)}`,
		].join('، '),
	notVerified: (publisher) => `${isolated(publisher)} درستی آن را تأیید نکرده است`,
	earlier: 'گفته‌های پیشین که گفته‌های تازه‌تر جای آن‌ها را گرفته‌اند',
	alsoSaid: 'هم‌چنین گفته شده',
	alsoReported: 'هم‌چنین گزارش شده',
	otherReading: (note) => `برداشت دیگر: ${isolated(note)}`,
	close: 'بستن',
	doubts: 'تردیدها دربارهٔ این محل',
	noPassages: (place) => `هیچ بخشی از متن دربارهٔ ${isolated(place)} نیست.`,
	noPassagesYet: (place, day) => `تا ${shortDay(day)} هیچ بخشی از متن دربارهٔ ${isolated(place)} نیست.`,
	meant: (place, reason) => `منظور ${isolated(place)} است، اما نام آن برده نشده: ${isolated(reason)}`,

	legend: 'راهنمای نقشه',
	legendHolder: 'گفته شده که در کنترول این طرف است',
	legendPortion: {
		whole: amountOf('whole', 'آن'),
		most: amountOf('most', 'آن'),
		part: amountOf('part', 'آن'),
	},
	legendLanes: 'برای هر طرف یک نوار: روایت‌ها در کنار هم',
	legendInferred: 'طرف کنترول‌کننده استنباط شده',
	legendSilent: 'چیزی گفته نشده',
	legendNamed: 'نام برده شده',
	legendInherited: 'از طریق ساحهٔ بزرگ‌تر',
	legendSurroundings: 'بیرون از ولسوالی‌های مورد نظر',
	legendAxis: 'محور دره، تقریبی',
	legendSigns: {
		present: 'گفته شده که نیروها حضور دارند',
		advancing: 'گفته شده که نیروها در حال پیشروی‌اند',
		denies: 'گفته شده که در کنترول آن طرف نیست',
	},
	legendMore: 'نقشه را چگونه بخوانیم',
	legendRules: [
		'هر طرفی که نشان داده می‌شود یک نوار دارد. رنگ نوار از طرفی است که به گفتهٔ این طرف ساحه را در کنترول دارد؛ پهنای نوار نشان می‌دهد که این سخن دربارهٔ چه اندازه از آن محل است.',
		'نوار بریده به این معناست که در سخنان از طرف کنترول‌کننده نام برده نشده و خواننده آن را استنباط می‌کند.',
		'نبود نوار به این معناست که این طرف دربارهٔ کنترول آن محل چیزی نگفته است. جای آن روی نقشه خالی می‌ماند.',
		'حضور یا پیشروی نیروها ساحه را رنگی نمی‌کند. این‌ها با نشانه‌های کوچک در کنار نام محل نشان داده می‌شوند.',
		'خط مرزی ضخیم به این معناست که کسی از ولسوالی و کنترول‌کنندهٔ آن نام برده است؛ خط باریک به این معناست که ادعایی دربارهٔ ساحهٔ بزرگ‌تر آن را نیز در بر می‌گیرد، یا طرف کنترول‌کننده استنباط شده است.',
		'ادعایی که هیچ‌یک از ولسوالی‌ها را در بر نمی‌گیرد، در بخش ولایت آمده است: نام ولایت را روی نقشه انتخاب کنید.',
	],
	legendColours:
		'روی نقشه، رنگ از طرفی است که گفته شده ساحه را در کنترول دارد. در متن و در نشانه‌های روزها، رنگ از طرفی است که سخن می‌گوید.',

	pointButton: (place, level) => `${place}، ${isolated(level)}`,
	level: (kind) => LEVELS.get(kind) ?? kind,
	nameAndLevel: (name, kind) => `${name} (${LEVELS.get(kind) ?? kind})`,
	alsoOnMap: 'جاهای دیگر روی نقشه، بدون روایت',
	within: (kind, parents) =>
		parents.length > 0 ? `${isolated(kind)} در ${parents.map(isolated).join('، ')}` : isolated(kind),

	why: 'چرا',
	step,
	nothingBears: (party, place) =>
		`هیچ گفته‌ای از ${isolated(party.inSentence)} به ${isolated(place)} مربوط نمی‌شود.`,
	whereTheyClash: 'تناقض در کجاست',
	clash: (one, other) => `${accordingTo(one)}؛ ${accordingTo(other)}.`,

	assertion: (words) => `${clauseOf(words)}.`,
	asserts: 'دربارهٔ ساحات چه می‌گوید',
	assertsNothing: 'دربارهٔ کنترول، حضور یا پیشروی در هیچ ساحه‌ای چیزی نمی‌گوید.',
	extent: (extent, place, reached) =>
		({
			district: '',
			districts:
				reached.length > 0
					? `این سخن ولسوالی‌های ${isolated(place)} را در بر می‌گیرد و به این ترتیب شامل ${names(reached)} می‌شود.`
					: `این سخن ولسوالی‌های ${isolated(place)} را در بر می‌گیرد، اما شامل هیچ‌یک از ولسوالی‌های نشان‌داده‌شده نمی‌شود.`,
			denial:
				'هیچ‌یک از ولسوالی‌ها را در بر نمی‌گیرد: رد کنترول بر تمام یا بیشتر بخش‌های یک محل، رد کنترول بر هیچ بخش مشخصی از آن نیست.',
			unmarked:
				'هیچ‌یک از ولسوالی‌ها را در بر نمی‌گیرد: این سخن چنان خوانده نمی‌شود که هر ولسوالی را در بر گیرد.',
			unnamed: 'هیچ‌یک از ولسوالی‌ها را در بر نمی‌گیرد: گفته نشده است که منظور کدام ساحات است.',
			within: `هیچ‌یک از ولسوالی‌ها را در بر نمی‌گیرد: ${isolated(place)} بخشی از یک ولسوالی است و سخن دربارهٔ یک بخش، چیزی دربارهٔ باقی آن نمی‌گوید.`,
		})[extent],
	fate,
	notYetSaid: (day) => `در ${shortDay(day)} هنوز گفته نشده بود.`,
	isContext:
		'معلومات زمینه‌ای: این سخن از سخنگوی هیچ طرفی نیست؛ از این رو نشان داده می‌شود، اما هرگز رنگ نمی‌گیرد.',
	reachesNoDistrict: 'هیچ‌یک از ولسوالی‌ها را در بر نمی‌گیرد',
	passage: (id, claim) =>
		claim
			? `${id}، ادعای ${isolated(claim.speaker)}، ${isolated(claim.party.short)}`
			: `${id}، معلومات زمینه‌ای`,

	readTogether: (ids) => `این برداشت ${names(ids)} را یک‌جا در بر می‌گیرد.`,
	wouldAssert: 'در آن صورت چنین می‌گوید:',
	wouldChange: (day) => `در آن صورت روی نقشهٔ ${shortDay(day)} این تغییرات می‌آید:`,
	wouldNotChange: (day) => `در آن صورت روی نقشهٔ ${shortDay(day)} هیچ تغییری نمی‌آید.`,
	showReading: 'نمایش این برداشت',
	shownReading: (ids) => `نقشه برداشت دیگری از ${names(ids)} را نشان می‌دهد، نه برداشت معمول را.`,
	leaveReading: 'بازگشت به برداشت معمول',

	change: ({ party, places, before, after, added, dropped }) => {
		const [was, is] = [cell(before), cell(after)];
		const parts = [
			was === is ? `همچنان «${is}»` : `از «${was}» به «${is}»`,
			...(added.length > 0 ? [`افزون بر آن: ${list(added.map(cell))}`] : []),
			...(dropped.length > 0 ? [`دیگر گفته نمی‌شود: ${list(dropped.map(cell))}`] : []),
		];
		return `روایت ${isolated(party.short)} دربارهٔ ${names(places)}: ${parts.join('؛ ')}`;
	},
	changesSince: (day, n) =>
		n === 0 ? `نسبت به ${shortDay(day)} هیچ روایتی تغییر نکرده است` : `تغییرات نسبت به ${shortDay(day)}`,

	split: 'نمای دوبخشی',
	divider: 'خط جداکنندهٔ نمای دوبخشی',
	dividerValue: (left, right, percent) =>
		`روایت ${isolated(left.short)} در سمت چپ روی ${PERCENT.format(percent / 100)} نقشه، روایت ${isolated(right.short)} در سمت راست`,
	leftSide: 'سمت چپ',
	rightSide: 'سمت راست',
	accountOf: (party) => `روایت ${isolated(party.short)}`,

	panels: 'جدول‌ها و متن',
	panel: { districts: 'ولسوالی‌ها', article: 'متن گزارش', claims: 'ادعاها' },
	closePanel: 'بستن این بخش',
	panelFailed: 'این بخش از صفحه بار نشد.',
	partFailed: 'در این بخش از صفحه خطایی رخ داد.',

	source: 'منبع',
	readInArticle: 'خواندن در متن گزارش',
	showOnMap: 'نمایش روی نقشه',
	whichPlace: (toponym) => `کدام ${isolated(toponym)}؟`,
	notChecked: 'با نسخهٔ ذخیره‌شده مقایسه نشده است',
	noArticle: 'متن در این‌جا ذخیره نشده است. این‌ها نقل‌قول‌های آن‌اند.',
	articleKey:
		'کلماتی که زیر آن‌ها خط کشیده شده ادعا هستند، به رنگ طرفی که سخن می‌گوید؛ کلمات خاکستری معلومات زمینه‌ای‌اند.',

	place: 'محل',
	comparisonHeading: 'مقایسه',
	claimsHeading: 'ادعاها',
	filter: 'فلتر',
	any: 'همه',
	clearFilters: 'پاک کردن فلترها',
	searchWords: 'جست‌وجو',
	party: 'طرف',
	contextOnly: 'بدون طرف (معلومات زمینه‌ای)',
	speaker: 'گوینده',
	channelHeading: 'شیوهٔ بیان',
	channel: (channel) => CHANNEL[channel],
	predicateHeading: 'چه می‌گوید',
	predicate: {
		holds: 'در کنترول یک طرف است',
		denies: 'در کنترول یک طرف نیست',
		present: 'نیروها حضور دارند',
		advancing: 'نیروها در حال پیشروی‌اند',
	},
	saidOn: 'روز بیان',
	number,
	shown: (n, total) => `${number(n)} مورد از ${number(total)} مورد نشان داده شده است`,
	showMore: (n) => `نمایش ${number(n)} مورد دیگر`,
	noneFit: 'هیچ موردی با این فلترها مطابقت ندارد.',

	tilesFailed: 'نقشهٔ آنلاین بار نشد. نقشهٔ داخلی نشان داده می‌شود.',
	distance: (metres) => (metres < 1000 ? `${number(metres)} متر` : `${number(metres / 1000)} کیلومتر`),
	versionNews: {
		ready: 'نسخهٔ تازهٔ این صفحه آماده است.',
		'not-kept': 'نسخهٔ تازه‌ای از این صفحه هست، اما در این دستگاه ذخیره نشد.',
		'kept-only': 'سایت اکنون این صفحه را نمی‌دهد. آنچه می‌بینید در این دستگاه ذخیره شده بود.',
	},
	reload: 'بارگذاری دوباره',
	showFromNetwork: 'نمایش از شبکه',
	zoomIn: 'بزرگ‌تر کردن نقشه',
	zoomOut: 'کوچک‌تر کردن نقشه',
	inset: 'موقعیت نقشه در کشور',
	passLabel: (name, elevationM) =>
		elevationM === undefined ? isolated(name) : `${isolated(name)}، ${number(elevationM)} متر`,

	language: 'زبان',
	languageFailed: 'آن زبان بار نشد. صفحه به همین شکل می‌ماند.',
	styleFailed: 'صفحه‌آرایی بار نشد. نقشه نشان داده نمی‌شود.',
	loading: 'گفته‌ها بار می‌شوند …',
	needsScript: 'این نقشه به جاواسکریپت نیاز دارد که در این‌جا کار نمی‌کند.',
	notLoaded: 'صفحهٔ «ساحات مورد ادعا» بار نشد.',
	datasetProblems: 'این مجموعهٔ داده‌ها را نمی‌توان نشان داد',
	problemCount: (n) => `${number(n)} مشکل`,
	pageFailed: 'در این صفحه خطایی رخ داد و این نما را نمی‌توان نشان داد.',
	takesLong: 'بارگذاری طول کشیده است و هنوز ادامه دارد.',
	tryAgain: 'تلاش دوباره',
	firstView: 'بازگشت به نمای نخست',
	unknownInAddress: (name, value) =>
		`در آدرس صفحه برای ${isolated(name)} مقدار «${isolated(value)}» آمده است که در این‌جا شناخته نمی‌شود. به جای آن نمای معمول نشان داده می‌شود.`,
	unknownValues: (n) =>
		`در آدرس صفحه ${number(n)} مقدار آمده است که در این‌جا شناخته نمی‌شوند. به جای آن‌ها نمای معمول نشان داده می‌شود.`,
	dismiss: 'بستن پیام',

	takeData: 'دریافت داده‌ها',
	formats: {
		accounts: 'روایت‌های این روز برای نقشه',
		globe: 'روایت‌های این روز برای کرهٔ زمین',
		accountsByDay: 'روایت‌های همهٔ روزها',
		claims: 'ادعاها و معلومات زمینه‌ای',
		annotations: 'نقل‌قول‌ها به شکل یادداشت',
		gazetteer: 'جاها و نام‌های آن‌ها',
	},
	picture: 'تصویر نقشه',
	pictureFailed: 'تصویر نقشه در این‌جا رسم نشد.',
	datasetVersion: (dataset, version) => `داده‌ها: ${isolated(dataset)}، نسخهٔ ${isolated(version)}`,
	baseMap: 'خطوط مرزی و نقشهٔ زمینه',
	sources: 'منابع',
	publishedOn: (day) => `نشرشده در ${longDay(day)}`,

	share: 'شریک‌سازی و ارجاع',
	copy: {
		link: 'کاپی لینک',
		snippet: 'کاپی کد برای گذاشتن نقشه در صفحهٔ دیگر',
		citation: 'کاپی متن ارجاع',
		report: 'اطلاع دادن از یک اشتباه',
	},
	copied: {
		link: 'لینک کاپی شد.',
		snippet: 'کد کاپی شد. آن را در کد صفحهٔ خود بگذارید.',
		citation: 'متن ارجاع کاپی شد.',
		report:
			'پیامی برای اطلاع دادن از اشتباه، با لینک و نسخهٔ داده‌ها، کاپی شد. در آن بنویسید که چه چیزی اشتباه است.',
	},
	sameOriginFrame: (flag, header) =>
		`اگر صفحهٔ شما و این نقشه یک مبدأ دارند (آغاز آدرس‌شان یکی است: https، نام و پورت)، «${isolated(flag)}» را از کد بردارید؛ چون با آن، نقشه می‌تواند محدودیت‌های چارچوب خود را بردارد. در آن صورت سرور باید «${isolated(header)}» را با فایل‌های نقشه بفرستد.`,
	copyByHand: 'در این‌جا کاپی خودکار ممکن نیست. این متن را کاپی کنید:',
	citation,
	mapCitation: ({ dataset, version, day, parties, publishers, otherReadings }) =>
		[
			`${fa.appName}: ${isolated(dataset)}.`,
			fa.promise,
			`${parties.length > 1 ? 'روایت‌های' : 'روایت'} ${names(parties.map(({ inSentence }) => inSentence))} ${asOf(day)}، نشرشده در ${names(publishers)}.`,
			...(otherReadings.length > 0 ? [fa.shownReading(otherReadings)] : []),
			`نسخهٔ داده‌ها: ${isolated(version)}.`,
		].join(' '),
	errorReport: ({ dataset, version, passage, link }) =>
		[
			`اشتباه در ${fa.appName}: ${isolated(dataset)}، نسخهٔ داده‌ها: ${isolated(version)}${passage ? `، ${isolated(passage.id)}` : ''}`,
			...(passage ? [`«${isolated(passage.exact)}»`] : []),
			link,
			'چه چیزی اشتباه است و از کجا می‌دانید؟',
		].join('\n'),
	writeToContact: 'نوشتن به مسئولان این داده‌ها',
	versionWithCorrections: (version, n) =>
		`نسخهٔ داده‌ها: ${isolated(version)}. ${n === 0 ? 'تا کنون چیزی تصحیح نشده است.' : 'تصحیحات تا کنون:'}`,
	linkVersion: (made, version, n) =>
		`این لینک با نسخهٔ ${isolated(made)} داده‌ها ساخته شده است. این صفحه نسخهٔ ${isolated(version)} را نشان می‌دهد. ${n === 0 ? 'از آن زمان چیزی تصحیح نشده است.' : 'تصحیحات از آن زمان:'}`,
	correction: (version, date, note) => `${longDay(date)}، نسخهٔ ${isolated(version)}: ${isolated(note)}`,
	openFullMap: 'باز کردن نقشهٔ کامل',
};

function asOf(day: Day): string {
	return `بر اساس گفته‌ها تا ${longDay(day)}`;
}

function citation(words: CitationWords): string {
	const { claim, channel, publisher, title, published, dataset, version, day } = words;
	const id = isolated(words.id);
	return [
		`«${isolated(words.exact)}»`,
		...(claim ? [`${fa.speakerAndRole(claim.speaker, claim.role)}.`] : []),
		`${fa.provenance(channel, claim?.said, publisher)} (${fa.words[words.words]}).`,
		...(words.isUnverified ? [`${fa.notVerified(publisher)}.`] : []),
		`در «${isolated(title)}»، ${isolated(publisher)}، نشرشده در ${longDay(published)}.`,
		claim
			? `ادعای ${id} به نمایندگی از ${isolated(claim.party.inSentence)}،`
			: `بخش ${id} از معلومات زمینه‌ای،`,
		`در ${fa.appName}: ${isolated(dataset)}، نسخهٔ داده‌ها: ${isolated(version)}، ${asOf(day)}.`,
	].join(' ');
}

function account(words: AccountWords): string {
	const { kind, carriedFrom } = words;
	const party = isolated(words.party.inSentence);
	const place = isolated(words.place);
	const last =
		carriedFrom === undefined ? '' : ` این سخن آخرین بار در ${shortDay(carriedFrom)} گفته شده است.`;
	if (kind === 'silent')
		return `از ${party} دربارهٔ این‌که ${place} در کنترول کدام طرف است، سخنی گزارش نشده است.`;
	if (kind === 'mixed') return `گفته‌های ${party} دربارهٔ ${place} با یک‌دیگر در تناقض‌اند.${last}`;
	const said = statement(kind, words.holder, words.portion, place);
	return `به گفتهٔ ${party}، ${said}${how(words)}.${last}`;
}

function statement(
	predicate: Predicate,
	holder: PartyWords | undefined,
	portion: Portion | undefined,
	place: string,
): string {
	return saying(
		predicate,
		isolated(holder?.inSentence ?? ''),
		portion ? amountOf(portion, place) : place,
		place,
		portion === 'part',
	);
}

/** `ground` is held or not; `place` is where forces are or go. Who denies a part (`isPart`) denies every part. */
function saying(predicate: Predicate, who: string, ground: string, place: string, isPart: boolean): string {
	return {
		holds: `${ground} در کنترول ${who} است`,
		denies: isPart
			? `هیچ بخشی از ${place} در کنترول ${who} نیست`
			: `این درست نیست که ${ground} در کنترول ${who} است`,
		present: `نیروهای ${who} در ${place} حضور دارند`,
		advancing: `نیروهای ${who} به سوی ${place} در حال پیشروی‌اند`,
	}[predicate];
}

function how({ basis, through, place }: AccountWords): string {
	if (basis === 'inferred') return ' (استنباط‌شده: در این سخن از طرف کنترول‌کننده نام برده نشده است)';
	return basis === 'inherited'
		? ` (این سخن دربارهٔ ${names(through)} است و از ${isolated(place)} نام برده نشده است)`
		: '';
}

/** What the label leaves out: how the words reach the place, and when they were said. */
function accountNote({ kind, basis, through, carriedFrom }: AccountWords): string {
	if (kind === 'silent') return '';
	const reached =
		basis === 'inferred'
			? ['طرف کنترول‌کننده استنباط شده']
			: basis === 'inherited'
				? [`دربارهٔ ${names(through)} گفته شده`]
				: [];
	const last = carriedFrom === undefined ? [] : [`آخرین بار در ${shortDay(carriedFrom)} گفته شده`];
	return [...reached, ...last].join('؛ ');
}

function accountLabel({ kind, holder, portion, isInferred }: SayingWords): string {
	const who = isolated(holder?.short ?? '');
	const amount = portion === undefined || portion === 'whole' ? '' : `، ${AMOUNT[portion]}`;
	return {
		holds: `${who}${amount}${isInferred ? '، استنباط‌شده' : ''}`,
		denies: `نه ${who}`,
		present: `حضور ${who}`,
		advancing: `پیشروی ${who}`,
		mixed: 'تناقض در سخنان خود آن طرف',
		silent: 'چیزی گفته نشده',
	}[kind];
}

/** One sentence, each group a clause; a second one where the party's words clash. */
function summary({ party, groups, mixed }: SummaryWords): string {
	const who = isolated(party.inSentence);
	if (groups.length === 0 && mixed.length === 0)
		return `تا این روز سخنی از ${who} دربارهٔ این ساحه گزارش نشده است.`;
	const clauses = groups.map(({ predicate, holder, items }) =>
		saying(
			predicate,
			isolated(holder.inSentence),
			list(items.map(ground)),
			list(items.map(bare)),
			items.every(({ portion }) => portion === 'part'),
		),
	);
	return [
		...(clauses.length > 0 ? [`به گفتهٔ ${who}، ${clauses.join('؛ ')}.`] : []),
		...(mixed.length > 0 ? [`گفته‌های ${who} دربارهٔ ${names(mixed)} با یک‌دیگر در تناقض‌اند.`] : []),
	].join(' ');
}

type Item = SummaryWords['groups'][number]['items'][number];

function ground({ place, extent, portion, isInferred, carriedFrom }: Item): string {
	const name = isolated(place);
	const districts = {
		itself: name,
		districts: `ولسوالی‌های ${name}`,
		'other-districts': `ولسوالی‌های دیگر ${name}`,
	};
	const each = extent === 'itself' || portion === 'whole' ? '' : 'هر یک از ';
	return amountOf(portion, each + districts[extent]) + remark(isInferred, carriedFrom);
}

function bare({ place, isInferred, carriedFrom }: Item): string {
	return isolated(place) + remark(isInferred, carriedFrom);
}

function remark(isInferred: boolean | undefined, carriedFrom: Day | undefined): string {
	const remarks = [
		...(isInferred === true ? ['استنباط‌شده'] : []),
		...(carriedFrom === undefined ? [] : [`گفته‌شده در ${bracketedDay(carriedFrom)}`]),
	];
	return remarks.length > 0 ? ` (${remarks.join('، ')})` : '';
}

/** "all of Panjshir, except Bazarak and Rokha, is held by the Taliban". */
function clauseOf(words: AssertionWords): string {
	const { predicate, holder, place, portion, except, isInferred, detail } = words;
	const which = detail === undefined ? '' : ` (${isolated(detail)})`;
	const rest = except.length > 0 ? `، به‌جز ${names(except)}،` : '';
	const inferred = isInferred ? ' (استنباط‌شده: در این سخن از طرف کنترول‌کننده نام برده نشده است)' : '';
	return statement(predicate, holder, portion, `${isolated(place)}${which}${rest}`) + inferred;
}

function fate({ places, day, cuts, overtaken }: FateWords): string {
	const where = places.length > 0 ? `دربارهٔ ${names(places)}، ` : '';
	if (overtaken) return `${where}${overtakenBy(overtaken.by, overtaken.because)}`;
	const left = cuts.map(({ by, to }) => `با سخنان ${speakerOf(by)} تنها ${amountOf(to, 'آن')} می‌ماند`);
	const cut = left.length > 0 ? ` پس از آن، ${list(left)}.` : '';
	return `${where}این گفته در ${shortDay(day)} به قوت خود باقی است.${cut}`;
}

function overtakenBy(by: ClaimWords, because: NonNullable<FateWords['overtaken']>['because']): string {
	const reason = {
		clash: `${speakerOf(by)} خلاف آن را می‌گوید`,
		repeat: `${speakerOf(by)} همان یا بیشتر از آن را می‌گوید`,
		holding: `${speakerOf(by)} می‌گوید که آن ساحه در کنترول همان طرف است`,
	}[because];
	return `در ${shortDay(by.said)} گفتهٔ تازه‌تری جای این گفته را گرفت: ${reason}.`;
}

const PRECEDENCE: Readonly<Record<Precedence, string>> = {
	predicate:
		'نخست این می‌آید که ساحه در کنترول کدام طرف است، بعد این‌که در کنترول کدام طرف نیست، بعد این‌که نیروهای کدام طرف حضور دارند، و بعد این‌که نیروهای کدام طرف پیشروی می‌کنند',
	portion: 'اولویت با بخش بزرگ‌تر است',
	basis: 'اولویت با سخن صریح‌تر است',
	day: 'اولویت با سخن تازه‌تر است',
	id: 'چیزی آن‌ها را از یک‌دیگر متمایز نمی‌کند و شمارهٔ کوچک‌تر نخست می‌آید',
};

const speakerOf = ({ speaker, id }: ClaimWords) => `${isolated(speaker)} (${isolated(id)})`;
const speakerOn = ({ speaker, said, id }: ClaimWords) =>
	`${isolated(speaker)} (${isolated(id)}، ${bracketedDay(said)})`;

function step(words: StepWords): string {
	const place = isolated(words.place);
	switch (words.kind) {
		case 'says': {
			const { claim, assertion, isNamed } = words;
			const reach = isNamed
				? ''
				: `؛ این سخن ولسوالی‌های ${isolated(assertion.place)} را در بر می‌گیرد و به این ترتیب شامل ${place} نیز می‌شود`;
			return `به گفتهٔ ${speakerOn(claim)}، ${clauseOf(assertion)}${reach}.`;
		}
		case 'excepts':
			return `این سخن ${names(words.except)} را مستثنا می‌کند؛ از این رو «${amountOf('whole', place)}» به معنای «${amountOf('most', place)}» گرفته می‌شود.`;
		case 'cut':
			return `در ${shortDay(words.by.said)} با سخنان ${speakerOf(words.by)} تنها ${amountOf(words.to, 'آن')} می‌ماند.`;
		case 'overtaken':
			return overtakenBy(words.by, words.because);
		case 'stands':
			return `این گفته در ${shortDay(words.day)} به قوت خود باقی است.`;
		case 'passes':
			return passes(words);
		case 'clashes':
			return `گفته‌های ${speakerOn(words.one.claim)} و ${speakerOn(words.other.claim)} هر دو به قوت خود باقی‌اند و با یک‌دیگر تناقض دارند: ${clauseOf(words.one.assertion)}؛ ${clauseOf(words.other.assertion)}.`;
		case 'leads':
			return `گفتهٔ ${speakerOn(words.claim)} بر گفتهٔ ${speakerOn(words.over)} مقدم است: ${PRECEDENCE[words.by]}.`;
	}
}

function passes({ claim, assertion, place, because }: Extract<StepWords, { kind: 'passes' }>): string {
	const said = `به گفتهٔ ${speakerOn(claim)}، ${clauseOf(assertion)}`;
	const name = isolated(place);
	return {
		excepted: `${said}؛ این سخن شامل ${name} نمی‌شود.`,
		districts: `${said}؛ این سخن دربارهٔ ولسوالی‌هاست و ${name} ولسوالی نیست.`,
		denial: `${said}؛ رد کنترول بر تمام یا بیشتر بخش‌های یک محل، رد کنترول بر هیچ بخش مشخصی از آن نیست و از این رو دربارهٔ ${name} چیزی از آن برنمی‌آید.`,
		unmarked: `${said}؛ این سخن چنان خوانده نمی‌شود که هر ولسوالی را در بر گیرد و از این رو دربارهٔ ${name} چیزی از آن برنمی‌آید.`,
		unnamed: `${said}؛ گفته نشده است که منظور کدام ساحات است و از این رو دربارهٔ ${name} چیزی از آن برنمی‌آید.`,
		within: `${said}؛ آن محل در ${name} است و سخن دربارهٔ یک بخش، چیزی دربارهٔ باقی آن نمی‌گوید.`,
	}[because];
}

function accordingTo({ party, ids, assertion }: ClashWords): string {
	return `به گفتهٔ ${isolated(party.inSentence)} (${names(ids)})، ${clauseOf(assertion)}`;
}

/** "most under the control of the NRF", "presence of Taliban forces". */
function cell({ kind, holder, portion = 'whole', isInferred }: SayingWords): string {
	const who = isolated(holder?.inSentence ?? '');
	const amount = amountOf(portion, 'آن');
	const said = {
		holds: `${amount} در کنترول ${who}`,
		denies:
			portion === 'part'
				? `هیچ بخشی از آن در کنترول ${who} نیست`
				: `این درست نیست که ${amount} در کنترول ${who} است`,
		present: `حضور نیروهای ${who}`,
		advancing: `پیشروی نیروهای ${who}`,
		mixed: 'تناقض در سخنان خود آن طرف',
		silent: 'چیزی گفته نشده',
	}[kind];
	return isInferred ? `${said} (استنباط‌شده)` : said;
}
