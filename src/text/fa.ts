/** The words of the page in Dari, the Persian of Afghanistan. */

import { type Account, listThrough } from '../domain/account.ts';
import type { Change } from '../domain/change.ts';
import type { Channel } from '../domain/claim.ts';
import type { Day } from '../domain/day.ts';
import type { Headline, HeadlineGround, HeadlinePart } from '../domain/headline.ts';
import type { Portion } from '../domain/predicate.ts';
import { headlineSaying, type Saying } from '../domain/saying.ts';
import type { Summary, SummaryGroup, SummaryItem } from '../domain/summary.ts';
import type { Catalogue } from './catalogue.ts';
import {
	amountOf,
	bracketedDay,
	clauseOf,
	INFERRED,
	isolated,
	isolatedList,
	LOCALE,
	list,
	longDay,
	number,
	PREDICATE,
	shortDay,
	tickDay,
	toldSpan,
	toSaid,
} from './clause-fa.ts';
import type { Naming } from './naming.ts';
import { deniesPrevious, type Inner, isOfSamePlace, lentOf, listBeside, listInner } from './said.ts';

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
		height: 'بلندی',
		base: 'پایگاه',
		crossing: 'گذرگاه',
		road: 'سرک',
		area: 'ساحه',
		region: 'منطقه',
	}),
);

const CHANNEL: Readonly<Record<Channel, string>> = {
	tweet: 'توییت',
	'facebook-post': 'پست فیسبوک',
	'social-media-post': 'پست در شبکه‌های اجتماعی',
	'news-conference': 'نشست خبری',
	briefing: 'نشست معلوماتی',
	interview: 'مصاحبه',
	statement: 'اعلامیه',
	website: 'وب‌سایت',
	broadcast: 'نشر رادیویی یا تلویزیونی',
	video: 'ویدیو',
	agency: 'خبرگزاری',
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
	tickDay,

	appName: 'ساحات مورد ادعا',
	promise:
		'این نقشه نشان می‌دهد که بر اساس گزارش‌ها هر طرف چه گفته است. این نقشه نمی‌گوید که سخن کدام طرف درست بود.',
	promiseShort: 'گزارشی از آن‌چه هر طرف گفته است، نه از این‌که سخن کدام طرف درست بود.',
	headline: wholeLine,
	pointing: (account, names) => `${isolated(names.voice(account.voice).short)}: ${pointed(account, names)}`,
	changeNotes: notesOf,
	noClashes: (day, names) => `تا ${shortDay(day, names)} سخنان هیچ دو طرفی با یک‌دیگر در تناقض نیست.`,
	sameSaid: 'همچنان در',
	readClaim: (id) => `${isolated(id)}: خواندن در متن گزارش`,
	about: 'دربارهٔ نقشه',
	aboutWords: async () => (await import('./about-fa.ts')).aboutFa,
	summary,
	showInFull: 'نمایش کامل',

	whoseAccount: 'روایت کدام طرف',
	bothSides: (partyCount) => (partyCount === 2 ? 'هر دو طرف' : 'همهٔ طرف‌ها'),
	day: 'روز',
	asSaidBy: asOf,
	previousDay: 'روز قبل',
	nextDay: 'روز بعد',
	play: 'نمایش پی‌درپی روزها',
	pause: 'توقف',

	map: 'نقشهٔ کنترول گزارش‌شده',
	shownNow: (voices, day) =>
		`نقشه گفته‌های ${isolatedList(voices.map(({ inSentence }) => inSentence))} را تا ${longDay(day)} نشان می‌دهد.`,
	skipToMap: 'رفتن به نقشه',
	skipToPanels: 'رفتن به جدول‌ها و متن',
	skipToCard: 'رفتن به کارت آن',
	account,
	accountLabel,
	saying: cell,
	accountNote,
	comparison: {
		contradict: 'روایت‌ها با یک‌دیگر در تناقض‌اند.',
		'partly-contradict': 'روایت‌ها تا حدی با یک‌دیگر در تناقض‌اند.',
		agree: 'روایت‌ها کنترول آن را به یک طرف واحد نسبت می‌دهند.',
		compatible: 'روایت‌ها متفاوت‌اند، اما با یک‌دیگر در تناقض نیستند.',
		'one-sided': 'تنها یک طرف دربارهٔ آن روایتی دارد.',
		silent: 'هیچ طرفی دربارهٔ آن روایتی ندارد.',
	},
	comparisonLabel: {
		contradict: 'متناقض',
		'partly-contradict': 'تا حدی متناقض',
		agree: 'هم‌نظر',
		compatible: 'سازگار',
		'one-sided': 'تنها یک طرف',
		silent: 'بدون روایت',
	},
	contradictInside: (places) =>
		`روایت‌ها دربارهٔ جاهایی در درون آن، به‌طور کامل یا تا حدی، با یک‌دیگر در تناقض‌اند: ${isolatedList(places)}.`,
	// Spoken, not drawn: the name a button begins with is the place's own, without marks.
	placeButton: (place, sentences) => [`${place}.`, ...sentences].join(' '),
	besides: (voice, sayings, names) =>
		`افزون بر آن، به گفتهٔ ${isolated(voice.inSentence)}: ${told(sayings.map((one) => cell(one, names)))}.`,

	words: {
		own: 'سخنان خود گوینده',
		'partly-own': 'قسماً سخنان خود گوینده',
		reported: 'نقل به مضمون، نه کلمه به کلمه',
		publisher: 'سخنان رسانهٔ ناشر',
	},
	speakerAndRole: (speaker, role) =>
		role === undefined ? isolated(speaker) : `${isolated(speaker)}، ${isolated(role)}`,
	provenance: (statement, publisher, names) => {
		const { said, via } = statement.kind === 'claim' ? statement : {};
		return [
			CHANNEL[statement.channel],
			...(said ? [toldSpan(said, longDay)] : []),
			...(via === undefined ? [] : [`از طریق ${isolated(names?.translated(via) ?? via)}`]),
			`نشرشده در ${isolated(publisher)}`,
		].join('، ');
	},
	inferredHolder: INFERRED,
	saidWhen: ({ said }, names) => toldSpan(said, (day) => shortDay(day, names)),
	notVerified: (publisher) => `${isolated(publisher)} درستی آن را تأیید نکرده است`,
	earlier: 'گفته‌های پیشین که گفته‌های تازه‌تر جای آن‌ها را گرفته‌اند',
	alsoSaid: 'هم‌چنین گفته شده',
	alsoReported: 'هم‌چنین گزارش شده',
	otherInterpretation: (note) => `برداشت دیگر: ${isolated(note)}`,
	close: 'بستن',
	doubts: 'تردیدها دربارهٔ این محل',
	meant: (place, reason) => `منظور ${isolated(place)} است، اما نام آن برده نشده: ${isolated(reason)}`,

	accordingTo: (voice) => `به گفتهٔ ${isolated(voice.inSentence)}`,
	dotCount: (drawn, all) => `${number(drawn)} نقطه از ${number(all)}: بقیه به این‌ها بسیار نزدیک‌اند`,
	inferredName: (place) => `${isolated(place)} ؟`,
	newOnDay: 'این در روز نشان‌داده‌شده تازه است.',
	quoted: (words) => `«${words}»`,
	unofficialTranslation: (isDraft) => (isDraft ? 'ترجمهٔ غیررسمی، پیش‌نویس:' : 'ترجمهٔ غیررسمی:'),
	pageTitle: (dataset) => `${fa.appName}: ${isolated(dataset)}`,
	document: (publisher, title) => `${isolated(publisher)}: ${isolated(title)}`,
	publishedBy: (publisher, day) => `${isolated(publisher)}، نشرشده در ${longDay(day)}`,
	sayingSince: (saying, day, names) => `${saying} (آخرین بار در ${bracketedDay(day, names)} گفته شده)`,
	withNames: (within, names) => [within, ...names.map(isolated)].join(' · '),
	relationBy: (day, sentences) => `${asOf(day)}. ${sentences.join(' ')}`,
	paragraph: (sentences) => sentences.join(' '),

	legend: 'راهنمای نقشه',
	legendAll: (n) => `همهٔ ${number(n)} نشانه`,
	legendHolder: 'گفته شده که در کنترول این طرف است',
	legendOf: {
		solid: 'تمام',
		dense: 'بیشتر',
		sparse: 'بخشی',
		tint: 'استنباط شده',
		crossed: 'سخنان خودش با هم در تناقض',
		bare: 'چیزی گفته نشده',
		named: 'گوینده از آن نام برده است',
		contradict: 'تناقض روایت‌های طرف‌ها',
		'partly-contradict': 'تناقض تا حدی',
		lost: 'دیگر در کنترول نیست',
		denies: 'کنترول آن رد شده',
		fighting: 'جنگ',
		surrounds: 'نیروها در اطراف آن',
		present: 'نیروها در آن',
		advancing: 'نیروها در حال پیشروی',
		near: 'نیروها در نزدیکی',
		'dot-solid': 'شهر یا بلندی: تمام آن در کنترول',
		'dot-half': 'شهر یا بلندی: بیشتر بخش‌ها یا بخشی از آن در کنترول',
		'dot-inferred': 'شهر یا بلندی: طرف کنترول‌کننده استنباط شده',
		'dot-barred': 'شهر یا بلندی: در کنترول نیست یا دیگر نیست',
		'dot-empty': 'شهر یا بلندی: دربارهٔ کنترول آن چیزی گفته نشده',
		changed: 'تازه در این روز',
		pass: 'کوتل',
		axis: 'دره، تقریبی',
		surroundings: 'ولسوالی‌های همسایه',
	},

	pointButton: (place, level) => `${place}، ${isolated(level)}`,
	level: (kind) => LEVELS.get(kind) ?? kind,
	nameAndLevel: (name, kind) => `${name} (${LEVELS.get(kind) ?? kind})`,
	alsoOnMap: 'جاهای دیگر روی نقشه، بدون روایت:',
	within: (kind, parents) =>
		parents.length > 0 ? `${isolated(kind)} در ${parents.map(isolated).join('، ')}` : isolated(kind),

	whereTheyClash: 'تناقض در کجاست',

	assertion: (assertion, names) => `${clauseOf(assertion, names)}.`,
	assertsNothing: 'دربارهٔ کنترول هیچ ساحه‌ای یا نیروهای آن چیزی نمی‌گوید.',
	isContext:
		'معلومات زمینه‌ای: این سخن از سخنگوی هیچ طرفی نیست؛ از این رو نشان داده می‌شود، اما هرگز رنگ نمی‌گیرد.',
	reachesNoDistrict: 'هیچ‌یک از ولسوالی‌ها را در بر نمی‌گیرد',
	passage: (id, claim, names) =>
		claim
			? `${id}، ادعای ${isolated(names.translated(claim.speaker))}، ${isolated(names.voice(claim.claimant).short)}`
			: `${id}، معلومات زمینه‌ای`,

	shownInterpretation: (ids) =>
		`نقشه برداشت دیگری از ${isolatedList(ids)} را نشان می‌دهد، نه برداشت معمول را.`,
	leaveInterpretation: 'بازگشت به برداشت معمول',

	change,
	changeCount: (day, n, names) => `تغییر از ${shortDay(day, names)} به این سو: ${number(n)} محل`,
	changesSince: (day, names) => `تغییرات نسبت به ${shortDay(day, names)}`,
	noChanges: (day, names) => `نسبت به ${shortDay(day, names)} هیچ روایتی تغییر نکرده است`,

	mapTools: 'حرکت دادن نقشه‌ها',
	wholeMap: 'نمایش تمام نقشه',
	keys: 'کلیدها، در نقشه‌ها و آنچه آن‌ها را کنترول می‌کند',

	panels: 'جدول‌ها و متن',
	panel: { overview: 'نگاه کلی', districts: 'ولسوالی‌ها', article: 'متن گزارش', claims: 'ادعاها' },
	closePanel: 'بستن این بخش',
	panelFailed: 'این بخش از صفحه بار نشد.',
	partFailed: 'در این بخش از صفحه خطایی رخ داد.',

	source: 'منبع',
	showOnMap: 'نمایش روی نقشه:',
	whichPlace: (toponym) => `کدام ${isolated(toponym)}؟`,
	notChecked: 'با نسخهٔ ذخیره‌شده مقایسه نشده است',

	place: 'محل',
	comparisonHeading: 'مقایسه',
	claimsHeading: 'ادعاها',
	filter: 'فلتر',
	any: 'همه',
	clearFilters: 'پاک کردن فلترها',
	searchWords: 'جست‌وجو',
	voice: 'طرف یا ناظر',
	contextOnly: 'هیچ‌کدام (معلومات زمینه‌ای)',
	speaker: 'گوینده',
	channelHeading: 'شیوهٔ بیان',
	channel: (channel) => CHANNEL[channel],
	predicateHeading: 'چه می‌گوید',
	predicate: {
		holds: 'در کنترول یک طرف است',
		lost: 'دیگر در کنترول یک طرف نیست',
		denies: 'در کنترول یک طرف نیست',
		fighting: 'جنگ جریان دارد',
		surrounds: 'نیروها آن را در محاصره دارند',
		present: 'نیروها حضور دارند',
		advancing: 'نیروها در حال پیشروی‌اند',
		near: 'نیروها در نزدیکی آن‌اند',
	},
	saidOn: 'روز بیان',
	number,
	shown: (n, total) => `${number(n)} مورد از ${number(total)} مورد نشان داده شده است`,
	latestShown: (n, total) => `${number(n)} مورد از ${number(total)} مورد نشان داده شده است، تازه‌ترین نخست`,
	showMore: (n) => `نمایش ${number(n)} مورد دیگر`,

	search: 'جست‌وجو در نقشه و متن گزارش',
	searchHint: 'محل، شخص یا کلمه',

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
	datasetFaults: (leftOut) =>
		leftOut === 0
			? 'در مجموعهٔ داده‌ها کاستی‌هایی است. آنچه خوانده شد نشان داده می‌شود.'
			: `${number(leftOut)} مورد از مجموعهٔ داده‌ها را نمی‌توان نشان داد. هرچه این‌جا گفته می‌شود دربارهٔ باقی آن است.`,
	openData: 'باز کردن داده‌ها …',
	openedFrom: (from, isOnDevice) =>
		isOnDevice ? `${isolated(from)}، تنها در این دستگاه` : `از ${isolated(from)}`,
	openWords: async () => (await import('./open-fa.ts')).openFa,
	helpWords: async () => (await import('./help-fa.ts')).helpFa,
	panelWords: async () => (await import('./panel-fa.ts')).panelFa,
	foundWords: async () => (await import('./search-fa.ts')).searchFa,
	takeWords: async () => (await import('./take-fa.ts')).takeFa,
	noLink: 'این مجموعهٔ داده‌ها تنها در یک دستگاه است؛ پیوندی به آن نیست.',
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

	takeData: 'تصویر و داده‌ها',
	picture: 'تصویر نقشه',
	viewAddress: 'آدرس همین نما',
	quotes: 'سخنان، کلمه به کلمه',
	datasetVersion: (dataset, version) => `داده‌ها: ${isolated(dataset)}، نسخهٔ ${isolated(version)}`,
	baseMap: 'خطوط مرزی و نقشهٔ زمینه',
	sources: 'منابع',

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
	copyByHand: 'در این‌جا کاپی خودکار ممکن نیست. این متن را کاپی کنید:',
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

function account(account: Account, names: Naming): string {
	const { kind, carriedFrom } = account;
	const voice = isolated(names.voice(account.voice).inSentence);
	const place = isolated(names.place(account.place));
	const last =
		carriedFrom === undefined ? '' : ` این سخن آخرین بار در ${shortDay(carriedFrom, names)} گفته شده است.`;
	if (kind === 'silent')
		return account.overtaken.length > 0
			? `از گفته‌های ${voice} دربارهٔ خود ${place} دیگر هیچ‌یک به قوت خود باقی نیست.`
			: `از ${voice} دربارهٔ این‌که خود ${place} در کنترول کدام طرف است، سخنی گزارش نشده است.`;
	if (kind === 'mixed') return `گفته‌های ${voice} دربارهٔ ${place} با یک‌دیگر در تناقض‌اند.${last}`;
	const said = PREDICATE[kind].clause(toSaid(account, names, place));
	return `به گفتهٔ ${voice}، ${said}${where(account, names)}${how(account, names)}.${last}`;
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
	const name = isolated(names.place(place));
	return portion === 'whole' ? name : amountOf(portion, name);
}

function how(account: Account, names: Naming): string {
	const notes = [...reach(account, names), ...(account.basis === 'inferred' ? [INFERRED] : [])];
	return notes.length > 0 ? ` (${notes.join('؛ ')})` : '';
}

function reach(account: Account, names: Naming): readonly string[] {
	const place = isolated(names.place(account.place));
	const through = throughOf(account, names);
	if (lentOf(account) === 'outwards')
		return tellsWhere(account) ? [] : [`این سخن دربارهٔ ${through} در ${place} است`];
	return account.basis === 'inherited' || lentOf(account) === 'inwards'
		? [`این سخن دربارهٔ ${through} است و از ${place} نام برده نشده است`]
		: [];
}

const throughOf = (account: Account, names: Naming) =>
	isolatedList(listThrough(account).map((one) => names.place(one)));

/** What the label leaves out: how the words reach the place, and when they were said. */
function accountNote(account: Account, names: Naming): string {
	const { basis, carriedFrom } = account;
	const isElsewhere = basis === 'inherited' || lentOf(account) === 'outwards';
	return [
		...(basis === 'inferred' ? ['طرف کنترول‌کننده استنباط شده'] : []),
		...(isElsewhere ? [`دربارهٔ ${throughOf(account, names)} گفته شده`] : []),
		...(carriedFrom === undefined ? [] : [`آخرین بار در ${shortDay(carriedFrom, names)} گفته شده`]),
	].join('؛ ');
}

const NO_HOLDER = { mixed: 'تناقض در سخنان خودش', silent: 'بدون روایت' };

function accountLabel(saying: Saying, names: Naming): string {
	if (saying.kind === 'mixed' || saying.kind === 'silent') return NO_HOLDER[saying.kind];
	const label = PREDICATE[saying.kind].label(toSaid(saying, names));
	return saying.isInferred ? `${label}، استنباط‌شده` : label;
}

/** "most under the control of the Guild", "presence of Mill forces". */
function cell(saying: Saying, names: Naming): string {
	if (saying.kind === 'mixed' || saying.kind === 'silent') return NO_HOLDER[saying.kind];
	const said = PREDICATE[saying.kind].cell(toSaid(saying, names));
	return saying.isInferred ? `${said} (استنباط‌شده)` : said;
}

/** Apart from each other, so that none stands under a denial before it. */
const told = (sayings: readonly string[]) => sayings.join('؛ ');

/** One sentence, each group a clause; a second one where the voice's words clash. */
function summary({ voice, groups, mixed }: Summary, names: Naming): string {
	const who = isolated(names.voice(voice).inSentence);
	if (groups.length === 0 && mixed.length === 0)
		return `تا این روز سخنی از ${who} دربارهٔ این ساحه گزارش نشده است.`;
	const clauses = groups.map((group) => groupClause(group, names));
	const clash = isolatedList(mixed.map((id) => names.place(id)));
	return [
		...(clauses.length > 0 ? [`به گفتهٔ ${who}، ${clauses.join('؛ ')}.`] : []),
		...(mixed.length > 0 ? [`گفته‌های ${who} دربارهٔ ${clash} با یک‌دیگر در تناقض‌اند.`] : []),
	].join(' ');
}

function groupClause({ predicate, holder, items }: SummaryGroup, names: Naming): string {
	const portion = items[0]?.portion;
	const saying = { kind: predicate, ...(holder !== undefined && { holder }), ...(portion && { portion }) };
	return PREDICATE[predicate].clause({
		...toSaid(saying, names),
		ground: list(items.map((item) => ground(item, names))),
		places: list(items.map((item) => isolated(names.place(item.place)) + remark(item, names))),
		it: items.length > 1 ? 'آن‌ها' : 'آن',
	});
}

function ground(item: SummaryItem, names: Naming): string {
	const { extent, portion = 'whole' } = item;
	const name = isolated(names.place(item.place));
	const districts = {
		itself: name,
		districts: `ولسوالی‌های ${name}`,
		'other-districts': `ولسوالی‌های دیگر ${name}`,
	};
	const each = extent === 'itself' || portion === 'whole' ? '' : 'هر یک از ';
	return amountOf(portion, each + districts[extent]) + remark(item, names);
}

function remark({ isInferred, carriedFrom }: SummaryItem, names: Naming): string {
	const remarks = [
		...(isInferred ? ['استنباط‌شده'] : []),
		...(carriedFrom === undefined ? [] : [`گفته‌شده در ${bracketedDay(carriedFrom, names)}`]),
	];
	return remarks.length > 0 ? ` (${remarks.join('، ')})` : '';
}

/** Each voice a clause, then in how many places the accounts clash. */
function wholeLine({ parts, silent, clashes }: Headline, names: Naming): string {
	const nobody = silent.map((voice) => isolated(names.voice(voice).inSentence)).join(' یا ');
	if (parts.length === 0) return `تا این روز سخنی از ${nobody} دربارهٔ این ساحه گزارش نشده است.`;
	const clauses = [
		...parts.map((part, i) => wholeClause(part, parts[i - 1], names)),
		...(silent.length > 0 ? [`از ${nobody} سخنی گزارش نشده است`] : []),
	];
	const line = `${clauses.join('؛ ')}.`;
	if (clashes === undefined) return line;
	if (clashes.count === 0) return `${line} روایت‌ها با یک‌دیگر در تناقض نیستند.`;
	const where = `${number(clashes.count)} ${clashes.areDistricts ? 'ولسوالی' : 'محل'}`;
	return `${line} روایت‌ها دربارهٔ ${where} با یک‌دیگر در تناقض‌اند.`;
}

/** Of ground that was named just before, "it". */
function wholeClause(part: HeadlinePart, before: HeadlinePart | undefined, names: Naming): string {
	const { voice, kind, holder, portion, isInferred, grounds, denies } = part;
	const who = isolated(names.voice(voice).inSentence);
	const isIt = isOfSamePlace(part, before);
	const places = isIt ? 'آن' : listSome(grounds.map((one) => bareGround(one, names)));
	if (kind === 'mixed') return `گفته‌های ${who} دربارهٔ ${places} با یک‌دیگر در تناقض‌اند`;
	const said = {
		...toSaid({ kind, ...(holder !== undefined && { holder }), ...(portion && { portion }) }, names),
		ground: isIt && portion ? amountOf(portion, 'آن') : amounts(grounds, portion, names),
		places,
		it: grounds.length > 1 ? 'آن‌ها' : 'آن',
	};
	const clause = PREDICATE[kind].clause(said);
	if (isInferred) return `از سخنان ${who} استنباط می‌شود که ${clause}`;
	if (!denies) return `به گفتهٔ ${who}، ${clause}`;
	if (deniesPrevious(part, before)) return `به گفتهٔ ${who}، این درست نیست و ${clause}`;
	const denial = { kind: 'denies' as const, holder: denies.holder, portion: denies.portion };
	const denied = PREDICATE.denies.clause({
		...toSaid(denial, names),
		ground: amountOf(denies.portion, 'آن'),
		places: 'آن',
		it: 'آن',
	});
	return `به گفتهٔ ${who}، ${clause} و ${denied}`;
}

function amounts(grounds: readonly HeadlineGround[], portion: Portion = 'whole', names: Naming): string {
	const bare = grounds.map((one) => bareGround(one, names));
	if (portion === 'whole') return amountOf(portion, listSome(bare));
	return listSome(
		grounds.map((one, i) => amountOf(portion, `${one.districts === undefined ? '' : 'هر یک از '}${bare[i]}`)),
	);
}

function bareGround({ place, districts, isEvery }: HeadlineGround, names: Naming): string {
	const name = isolated(names.place(place));
	if (districts === undefined) return name;
	return isEvery ? `هر ${number(districts)} ولسوالی ${name}` : `ساحهٔ ${number(districts)} ولسوالی ${name}`;
}

/** The first few; a line has no room for more. */
function listSome(items: readonly string[]): string {
	const rest = items.length - 2;
	return list(rest > 1 ? [...items.slice(0, 2), `${number(rest)} محل دیگر`] : items);
}

function pointed(account: Account, names: Naming): string {
	const first = headlineSaying(account);
	return first.kind === 'silent' ? 'سخنی گزارش نشده' : cell(first, names);
}

function change(change: Change, names: Naming): string {
	const tell = (saying: Saying) => cell(saying, names);
	const [[earlier], [later]] = [change.before, change.after];
	const [was, is] = [tell(earlier), tell(later)];
	const parts = [was === is ? `همچنان «${is}»` : `از «${was}» به «${is}»`, ...notesOf(change, names)];
	const places = isolatedList(change.places.map((place) => names.place(place)));
	return `روایت ${isolated(names.voice(change.voice).short)} دربارهٔ ${places}: ${parts.join('؛ ')}`;
}

/** What differs beside what is said first. */
function notesOf(change: Change, names: Naming): readonly string[] {
	const tell = (saying: Saying) => cell(saying, names);
	const [[earlier], [later]] = [change.before, change.after];
	const isSame = tell(earlier) === tell(later);
	const { added, dropped } = listBeside(change, tell);
	return [
		...(isSame && earlier.lent !== later.lent ? [NOW_SAID_OF[later.lent ?? 'itself']] : []),
		...(added.length > 0 ? [`افزون بر آن: ${told(added)}`] : []),
		...(dropped.length > 0 ? [`دیگر گفته نمی‌شود: ${told(dropped)}`] : []),
	];
}

const NOW_SAID_OF = {
	itself: 'اکنون از خود آن نام برده شده است',
	inwards: 'اکنون دربارهٔ ساحهٔ بزرگ‌تری گفته شده است که آن را در بر دارد',
	outwards: 'اکنون دربارهٔ محلی در درون آن گفته شده است',
};
