/** The words of the page in Pashto. How names stand in its sentences is told in `clause-ps.ts`. */

import { type Account, listThrough } from '../domain/account.ts';
import type { Change } from '../domain/change.ts';
import type { Channel } from '../domain/claim.ts';
import type { Headline, HeadlineGround, HeadlinePart } from '../domain/headline.ts';
import type { VoiceId } from '../domain/observer.ts';
import { isAgainst, isOfForces, type Portion } from '../domain/predicate.ts';
import { headlineSaying, type Saying } from '../domain/saying.ts';
import type { Summary, SummaryGroup, SummaryItem } from '../domain/summary.ts';
import type { Catalogue } from './catalogue.ts';
import {
	AMOUNT,
	AREA,
	clauseOf,
	digits,
	INFERRED,
	inside,
	list,
	longDay,
	name,
	nameList,
	onDay,
	PREDICATE,
	shortDay,
	sinceDay,
	tickDay,
	toldSpan,
	toSaid,
} from './clause-ps.ts';
import type { Naming } from './naming.ts';
import { deniesPrevious, type Inner, isOutright, lentOf, listBeside, listInner } from './said.ts';

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

	appName: 'ادعا شوې سیمې',
	promise: 'دا نقشه ښیي چې د راپورونو له مخې هر لوري څه ویلي دي. دا نه وایي چې د کوم لوري خبره سمه وه.',
	promiseShort: 'دا ښیي چې راپورونو د هر لوري له خولې څه ویلي، نه دا چې د کوم لوري خبره سمه وه.',
	headline: wholeLine,
	pointing: (account, names) => `${name(names.voice(account.voice).short)}: ${pointed(account, names)}`,
	changeNotes: notesOf,
	noClashes: (day, names) =>
		`تر دې ورځې د هېڅ دوو لورو خبرې یو له بل سره ټکر نه لري: ${shortDay(day, names)}.`,
	sameSaid: 'همدارنګه په',
	readClaim: (id) => `${name(id)}: په مقاله کې یې ولولئ`,
	about: 'د نقشې په اړه',
	aboutWords: async () => (await import('./about-ps.ts')).aboutPs,
	summary,
	showInFull: 'بشپړ یې وښیئ',

	whoseAccount: 'د چا روایت',
	bothSides: (partyCount) => (partyCount === 2 ? 'دواړه لوري' : 'ټول لوري'),
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
	inferredHolder: INFERRED,
	saidWhen: ({ said }, names) => toldSpan(said, (day) => shortDay(day, names)),
	notVerified: (publisher) => `دا خبره د خپروونکي (${name(publisher)}) له خوا نه ده تایید شوې`,
	earlier: 'پخوانۍ خبرې، چې وروسته یې نورو خبرو ځای نیولی دی',
	alsoSaid: 'دا هم ویل شوي',
	alsoReported: 'دا هم راپور شوي',
	otherInterpretation: (note) => `بل تعبیر: ${name(note)}`,
	close: 'وتړئ',
	doubts: 'د دې ځای په اړه شکونه',
	meant: (place, reason) => `مطلب ${name(place)} دی، خو په نوم نه یادېږي: ${name(reason)}`,

	accordingTo: (voice) => `${name(voice.inSentence)} څه وایي`,
	dotCount: (drawn, all) => `له ${digits(all)} ټکو ${digits(drawn)}: نور دې ته ډېر نږدې دي`,
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

	whereTheyClash: 'روایتونه چېرته په ټکر کې دي',

	assertion: (assertion, names) => `${clauseOf(assertion, names)}.`,
	assertsNothing: 'دا نه وایي چې کومه سیمه څوک په کنټرول کې لري یا چېرته ځواکونه شته.',
	isContext: 'شالید: دا د هېڅ لوري د ویاند خبره نه ده، نو ښودل کېږي، خو هېڅکله نه رنګېږي.',
	reachesNoDistrict: 'هېڅ ولسوالۍ ته نه رسېږي',
	passage: (id, claim, names) =>
		claim
			? `${name(id)}، ادعا، ویونکی: ${name(names.translated(claim.speaker))}، د دې په استازیتوب: ${name(names.voice(claim.claimant).short)}`
			: `${name(id)}، شالید`,

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
	whichPlace: (toponym) => `${name(toponym)}: کوم ځای؟`,
	notChecked: 'له خوندي شوې نسخې سره نه ده پرتله شوې',

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
	latestShown: (n, total) => `له ${digits(total)} څخه ${digits(n)} ښودل شوي، وروستۍ لومړی`,
	showMore: (n) => `${digits(n)} نور وښیئ`,

	search: 'په نقشه او مقاله کې لټون',
	searchHint: 'ځای، کس یا کلمه',

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
			? 'د معلوماتو ټولګه نیمګړتیاوې لري. څه چې ولوستل شول ښودل کېږي.'
			: `د معلوماتو د ټولګې ${digits(leftOut)} موارد نه شي ښودل کېدای. دلته چې څه ویل کېږي، د پاتې نورو په اړه دي.`,
	openData: 'معلومات پرانیزئ …',
	openedFrom: (from, isOnDevice) =>
		isOnDevice ? `${name(from)}، یوازې په دې وسیله کې` : `له ${name(from)} څخه`,
	openWords: async () => (await import('./open-ps.ts')).openPs,
	helpWords: async () => (await import('./help-ps.ts')).helpPs,
	panelWords: async () => (await import('./panel-ps.ts')).panelPs,
	foundWords: async () => (await import('./search-ps.ts')).searchPs,
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

/** "څارونکي زیاتره برخه په کنټرول کې لري", of a place named before. */
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
