/** The words of the page in English. */

import { type Account, listThrough } from '../domain/account.ts';
import type { Change } from '../domain/change.ts';
import type { Channel } from '../domain/claim.ts';
import type { Headline, HeadlineGround, HeadlinePart } from '../domain/headline.ts';
import { isControl, type Portion, type Predicate } from '../domain/predicate.ts';
import { headlineSaying, type Saying } from '../domain/saying.ts';
import type { Summary, SummaryGroup, SummaryItem } from '../domain/summary.ts';
import type { Catalogue } from './catalogue.ts';
import {
	AMOUNT,
	capitalised,
	clauseOf,
	count,
	INFERRED,
	isolatedIfTurned,
	list,
	longDay,
	PREDICATE,
	type Said,
	shortDay,
	toldSpan,
	toSaid,
} from './clause-en.ts';
import { FIRST_WORDS } from './first-words.ts';
import type { Naming } from './naming.ts';
import {
	deniesPrevious,
	type Inner,
	isOfSamePlace,
	lentOf,
	listBeside,
	listInner,
	predicateOf,
} from './said.ts';

const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** A map, since the data may call a level by any word. */
const LEVELS = new Map(Object.entries({ 'temporary-district': 'temporary district' }));
const level = (kind: string) => LEVELS.get(kind) ?? kind;

const CHANNEL: Readonly<Record<Channel, string>> = {
	tweet: 'tweet',
	'facebook-post': 'Facebook post',
	'social-media-post': 'social media post',
	'news-conference': 'news conference',
	briefing: 'briefing',
	interview: 'interview',
	statement: 'statement',
	website: 'website',
	broadcast: 'broadcast',
	video: 'video',
	agency: 'news agency',
	'told-publisher': 'told the publisher',
	caption: 'photo caption',
	image: 'image',
	narration: 'the publisher’s own text',
	headline: 'headline',
	'not-given': 'channel not given',
};

export const en: Catalogue = {
	...FIRST_WORDS,
	longDay,
	shortDay,
	tickDay: shortDay,

	appName: 'Claimed Ground',
	promise: 'This map shows what each side was reported to say. It does not say who was right.',
	promiseShort: 'What each side was reported to say, not who was right.',
	headline: wholeLine,
	pointing: (account, names) => `${names.voice(account.voice).short}: ${pointed(account, names)}`,
	changeNotes: (change, names) => notesOf(change, names).map(capitalised),
	noClashes: (day, names) => `By ${shortDay(day, names)} no two sides have said what clashes.`,
	sameSaid: 'Also in',
	readClaim: (id) => `${id}: read in the article`,
	about: 'About',
	aboutWords: async () => (await import('./about-en.ts')).aboutEn,
	summary,
	showInFull: 'Show in full',

	whoseAccount: 'Whose account',
	bothSides: (partyCount) => (partyCount === 2 ? 'Both sides' : 'All sides'),
	day: 'Day',
	asSaidBy: (day) => `Said up to ${longDay(day)}`,
	previousDay: 'Previous day',
	nextDay: 'Next day',
	play: 'Play the days',
	pause: 'Pause',

	map: 'Map of reported control',
	shownNow: (voices, day) =>
		`The map shows what ${list(voices.map(({ inSentence }) => inSentence))} said by ${longDay(day)}.`,
	skipToMap: 'Skip to the map',
	skipToPanels: 'Skip to tables and text',
	skipToCard: 'Skip to its card',
	account,
	accountLabel,
	saying: (said, names) => capitalised(cell(said, names)),
	accountNote,
	comparison: {
		contradict: 'The accounts contradict each other.',
		'partly-contradict': 'The accounts contradict each other in part.',
		agree: 'The accounts name the same holder.',
		compatible: 'The accounts differ but do not clash.',
		'one-sided': 'Only one side has an account of it.',
		silent: 'No side has an account of it.',
	},
	comparisonLabel: {
		contradict: 'contradict',
		'partly-contradict': 'partly contradict',
		agree: 'agree',
		compatible: 'compatible',
		'one-sided': 'one side only',
		silent: 'no account',
	},
	contradictInside: (places) =>
		`Accounts of places in it contradict each other, in whole or in part: ${list(places)}.`,
	placeButton: (place, sentences) => [`${place}.`, ...sentences].join(' '),
	besides: (voice, sayings, names) =>
		`Besides, according to ${voice.inSentence}: ${list(sayings.map((one) => cell(one, names)))}.`,

	words: {
		own: 'the speaker’s words',
		'partly-own': 'partly the speaker’s words',
		reported: 'as reported, not word for word',
		publisher: 'the publisher’s words',
	},
	speakerAndRole: (speaker, role) => (role === undefined ? speaker : `${speaker}, ${role}`),
	provenance: (statement, publisher, names) => {
		const { said, via } = statement.kind === 'claim' ? statement : {};
		return [
			capitalised(CHANNEL[statement.channel]),
			...(said ? [toldSpan(said, longDay)] : []),
			...(via === undefined ? [] : [`by way of ${isolatedIfTurned(names?.translated(via) ?? via)}`]),
			`printed by ${publisher}`,
		].join(', ');
	},
	inferredHolder: INFERRED,
	saidWhen: ({ said }, names) => toldSpan(said, (day) => shortDay(day, names)),
	notVerified: (publisher) => `Not verified by ${publisher}`,
	earlier: 'Earlier, since overtaken',
	alsoSaid: 'Also said',
	alsoReported: 'Also reported',
	otherInterpretation: (note) => `Another way to read the words: ${note}`,
	close: 'Close',
	doubts: 'Doubts about this place',
	meant: (place, reason) => `${place} is meant, not named: ${reason}`,

	accordingTo: (voice) => `According to ${voice.inSentence}`,
	dotCount: (drawn, all) => `${drawn} of ${all} dots: the others lie too close to these`,
	inferredName: (place) => `${place} ?`,
	newOnDay: 'This is new on the day shown.',
	quoted: (words) => `“${words}”`,
	unofficialTranslation: (isDraft) =>
		isDraft ? 'Unofficial translation, draft:' : 'Unofficial translation:',
	pageTitle: (dataset) => `Claimed Ground: ${dataset}`,
	document: (publisher, title) => `${publisher}: ${title}`,
	publishedBy: (publisher, day) => `${publisher}, published ${longDay(day)}`,
	sayingSince: (saying, day, names) => `${saying} (last said ${shortDay(day, names)})`,
	withNames: (within, names) => [within, ...names.map(isolatedIfTurned)].join(' · '),
	relationBy: (day, sentences) => `${en.asSaidBy(day)}. ${sentences.join(' ')}`,
	paragraph: (sentences) => sentences.join(' '),

	legend: 'Legend',
	legendAll: (n) => `All ${n} signs`,
	legendHolder: 'Said to be held by',
	legendOf: {
		solid: 'all',
		dense: 'most',
		sparse: 'part',
		tint: 'inferred',
		crossed: 'own words clash',
		bare: 'nothing said',
		named: 'named by the speaker',
		contradict: 'sides clash',
		'partly-contradict': 'clash in part',
		lost: 'no longer held',
		denies: 'hold denied',
		fighting: 'fighting',
		surrounds: 'forces around it',
		present: 'forces there',
		advancing: 'forces advancing',
		near: 'forces near',
		'dot-solid': 'town or height: all held',
		'dot-half': 'town or height: most or part held',
		'dot-inferred': 'town or height: holder inferred',
		'dot-barred': 'town or height: not held, or no longer',
		'dot-empty': 'town or height: nothing said of who holds it',
		changed: 'new this day',
		pass: 'pass',
		axis: 'valley, approximate',
		surroundings: 'neighbouring districts',
	},

	pointButton: (place, level) => `${place}, ${level}`,
	level,
	nameAndLevel: (name, kind) => `${name} (${level(kind)})`,
	alsoOnMap: 'Also on the map, without accounts:',
	within: (kind, parents) =>
		parents.length > 0 ? `${capitalised(kind)} in ${parents.join(', ')}` : capitalised(kind),

	whereTheyClash: 'Where they clash',

	assertion: (assertion, names) => `${capitalised(clauseOf(assertion, names))}.`,
	assertsNothing: 'It says nothing of who holds any ground, or of forces there.',
	isContext: 'Context: nobody’s spokesman says it, so it is shown and never coloured.',
	reachesNoDistrict: 'Reaches no district',
	passage: (id, claim, names) =>
		claim
			? `${id}, claim by ${names.translated(claim.speaker)}, ${names.voice(claim.claimant).short}`
			: `${id}, context`,

	shownInterpretation: (ids) => `The map shows another interpretation of ${list(ids)}, not the usual one.`,
	leaveInterpretation: 'Back to the usual interpretation',

	change,
	changeCount: (day, n, names) => `Changed since ${shortDay(day, names)}: ${count(n, 'place', 'places')}`,
	changesSince: (day, names) => `Changed since ${shortDay(day, names)}`,
	noChanges: (day, names) => `No account has changed since ${shortDay(day, names)}`,

	mapTools: 'Move the maps',
	wholeMap: 'Show the whole map',
	keys: 'Keys, in the maps and their controls',

	panels: 'Tables and text',
	panel: { overview: 'Overview', districts: 'Districts', article: 'Article', claims: 'Claims' },
	closePanel: 'Close the panel',
	panelFailed: 'This part of the page did not load.',
	partFailed: 'This part of the page ran into an error.',

	source: 'Source',
	showOnMap: 'Show on the map:',
	whichPlace: (toponym) => `Which ${toponym}?`,
	notChecked: 'Not checked against a stored copy',

	place: 'Place',
	comparisonHeading: 'Compared',
	claimsHeading: 'Claims',
	filter: 'Filter',
	any: 'Any',
	clearFilters: 'Clear',
	searchWords: 'Search',
	voice: 'Side or observer',
	contextOnly: 'Nobody’s (context)',
	speaker: 'Speaker',
	channelHeading: 'Channel',
	channel: (channel) => capitalised(CHANNEL[channel]),
	predicateHeading: 'Says',
	predicate: {
		holds: 'held',
		lost: 'no longer held',
		denies: 'not held',
		fighting: 'fighting',
		surrounds: 'forces around it',
		present: 'forces present',
		advancing: 'forces advancing',
		near: 'forces near',
	},
	saidOn: 'Said on',
	number: String,
	shown: (n, total) => `${n} of ${total} shown`,
	latestShown: (n, total) => `${n} of ${total} shown, the latest first`,
	showMore: (n) => `Show ${n} more`,

	search: 'Search the map and the article',
	searchHint: 'Place, person or word',

	tilesFailed: 'Online map tiles did not load. The built-in map is shown.',
	distance: (metres) => (metres < 1000 ? `${metres} m` : `${metres / 1000} km`),
	versionNews: {
		ready: 'A new version of this page is ready.',
		'not-kept': 'There is a newer version of this page, but it could not be kept on this device.',
		'kept-only': 'The site does not answer with this page now. You see what was kept of it on this device.',
	},
	reload: 'Reload',
	showFromNetwork: 'Show it from the network',
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	inset: 'Where the map lies in the country',
	passLabel: (name, elevationM) => (elevationM === undefined ? name : `${name}, ${elevationM} m`),

	language: 'Language',
	languageFailed: 'That language did not load. The page stays as it is.',
	styleFailed: 'The layout of this page did not load. The map is left out.',
	loading: 'Loading what was said …',
	needsScript: 'This map needs JavaScript, which does not run here.',
	datasetProblems: 'The dataset cannot be shown',
	datasetFaults: (leftOut) =>
		leftOut === 0
			? 'The dataset has faults. What could be read is shown.'
			: `${count(leftOut, 'part', 'parts')} of the dataset cannot be shown. All that is told here is of the rest.`,
	openData: 'Open data …',
	openedFrom: (from, isOnDevice) =>
		isOnDevice ? `${isolatedIfTurned(from)}, on this device only` : `from ${isolatedIfTurned(from)}`,
	openWords: async () => (await import('./open-en.ts')).openEn,
	helpWords: async () => (await import('./help-en.ts')).helpEn,
	panelWords: async () => (await import('./panel-en.ts')).panelEn,
	foundWords: async () => (await import('./search-en.ts')).searchEn,
	takeWords: async () => (await import('./take-en.ts')).takeEn,
	noLink: 'This dataset is on one device only; no link leads to it.',
	problemCount: (n) => count(n, 'problem', 'problems'),
	unknownInAddress: (name, value) =>
		`The address asks for ${name} “${value}”, which is not known here. The usual view is shown instead.`,
	unknownValues: (n) =>
		`The address asks for ${n} things that are not known here. The usual view is shown instead.`,
	dismiss: 'Dismiss',

	takeData: 'Picture and data',
	picture: 'Picture',
	viewAddress: 'Address of this view',
	quotes: 'The exact words',
	datasetVersion: (dataset, version) => `Data: ${dataset}, version ${version}`,
	baseMap: 'Outlines and base map',
	sources: 'Sources',

	share: 'Share and cite',
	copy: {
		link: 'Copy link',
		snippet: 'Copy code to embed the map',
		citation: 'Copy citation',
		report: 'Report an error',
	},
	copied: {
		link: 'The link is copied.',
		snippet: 'The code is copied. Paste it into the source of your page.',
		citation: 'The citation is copied.',
		report: 'A report is copied, with the link and the version of the data. Add what is wrong.',
	},
	copyByHand: 'It cannot be copied for you here. Copy this text:',
	errorReport: ({ dataset, version, passage, link }) =>
		[
			`Error in Claimed Ground: ${dataset}, data version ${version}${passage ? `, ${passage.id}` : ''}`,
			...(passage ? [`“${isolatedIfTurned(passage.exact)}”`] : []),
			link,
			'What is wrong, and how do you know?',
		].join('\n'),
	versionWithCorrections: (version, n) =>
		`Version ${version} of the data. ${n === 0 ? 'Nothing has been corrected so far.' : 'Corrected so far:'}`,
	linkVersion: (made, version, n) =>
		`The link was made with version ${made} of the data. The page shows version ${version}. ${n === 0 ? 'Nothing has been corrected since.' : 'Corrected since:'}`,
	correction: (version, date, note) => `${longDay(date)}, version ${version}: ${note}`,
	openFullMap: 'Open the full map',
};

function account(account: Account, names: Naming): string {
	const { kind, carriedFrom } = account;
	const who = names.voice(account.voice).inSentence;
	const place = names.place(account.place);
	const last = carriedFrom === undefined ? '' : ` Last said on ${shortDay(carriedFrom, names)}.`;
	if (kind === 'silent')
		return account.overtaken.length > 0
			? `Of what ${who} said about ${place} itself, nothing stands any longer.`
			: `Nothing is reported from ${who} about who holds ${place} itself.`;
	if (kind === 'mixed') return `The words of ${who} about ${place} clash with each other.${last}`;
	const said = PREDICATE[kind].clause(toSaid(account, names, place));
	return `According to ${who}, ${said}${where(account, names)}${how(account, names)}.${last}`;
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
	return portion === 'whole' ? names.place(place) : `${AMOUNT[portion]} of ${names.place(place)}`;
}

function how(account: Account, names: Naming): string {
	const notes = [...reach(account, names), ...(account.basis === 'inferred' ? [INFERRED] : [])];
	return notes.length > 0 ? ` (${notes.join('; ')})` : '';
}

function reach(account: Account, names: Naming): readonly string[] {
	const place = names.place(account.place);
	const through = list(listThrough(account).map((one) => names.place(one)));
	if (lentOf(account) === 'outwards') return tellsWhere(account) ? [] : [`said of ${through} in ${place}`];
	return account.basis === 'inherited' || lentOf(account) === 'inwards'
		? [`said of ${through}; ${place} is not named`]
		: [];
}

/** What the label leaves out: how the words reach the place, and when they were said. */
function accountNote(account: Account, names: Naming): string {
	const { basis, carriedFrom } = account;
	const through = list(listThrough(account).map((one) => names.place(one)));
	return [
		...(basis === 'inferred' ? ['holder inferred'] : []),
		...(basis === 'inherited' || lentOf(account) === 'outwards' ? [`said of ${through}`] : []),
		...(carriedFrom === undefined ? [] : [`last said ${shortDay(carriedFrom, names)}`]),
	].join(', ');
}

function accountLabel(saying: Saying, names: Naming): string {
	if (saying.kind === 'mixed' || saying.kind === 'silent') return NO_HOLDER[saying.kind];
	const label = PREDICATE[saying.kind].label(toSaid(saying, names));
	return saying.isInferred ? `${label}, inferred` : label;
}

const NO_HOLDER = { mixed: 'own words clash', silent: 'no account' };

/** "most held by the Guild", "Guild forces present". */
function cell(saying: Saying, names: Naming): string {
	if (saying.kind === 'mixed' || saying.kind === 'silent') return NO_HOLDER[saying.kind];
	const said = PREDICATE[saying.kind].cell(toSaid(saying, names));
	return saying.isInferred ? `${said} (inferred)` : said;
}

/** One sentence; each group a clause. */
function summary({ voice, groups, mixed }: Summary, names: Naming): string {
	const who = names.voice(voice).inSentence;
	if (groups.length === 0 && mixed.length === 0)
		return `Nothing about this ground is reported from ${who} by this day.`;
	const clauses = groups.map((group) => groupClause(group, names));
	const clash = mixed.length > 0 ? [`its words on ${list(mixed.map((id) => names.place(id)))} clash`] : [];
	return `According to ${who}, ${[...clauses, ...clash].join('; ')}.`;
}

function groupClause({ predicate, holder, items }: SummaryGroup, names: Naming): string {
	const [first] = items;
	const said = toSaid(
		{
			kind: predicate,
			...(holder !== undefined && { holder }),
			...(first?.portion && { portion: first.portion }),
		},
		names,
	);
	return PREDICATE[predicate].clause({
		...said,
		ground: list(items.map((item) => ground(item, names))),
		places: list(items.map((item) => names.place(item.place) + remark(item, names))),
		is: items.length > 1 || items.some(({ extent }) => extent !== 'itself') ? 'are' : 'is',
	});
}

function ground(item: SummaryItem, names: Naming): string {
	const { extent, portion = 'whole' } = item;
	const place = names.place(item.place);
	const districts = { whole: 'all', most: 'most of all', part: 'parts of all' }[portion];
	const amount = {
		itself: `${AMOUNT[portion]} of ${place}`,
		districts: `${districts} districts of ${place}`,
		'other-districts': `${districts} other districts of ${place}`,
	}[extent];
	return amount + remark(item, names);
}

function remark({ isInferred, carriedFrom }: SummaryItem, names: Naming): string {
	const remarks = [
		...(isInferred ? ['inferred'] : []),
		...(carriedFrom === undefined ? [] : [`said ${shortDay(carriedFrom, names)}`]),
	];
	return remarks.length > 0 ? ` (${remarks.join(', ')})` : '';
}

/** "The Mill said they hold all of Riverland; the Guild denied it and said they hold part of it. The accounts clash in 7 districts." */
function wholeLine({ parts, silent, clashes }: Headline, names: Naming): string {
	const nobody = OR.format(silent.map((voice) => names.voice(voice).inSentence));
	if (parts.length === 0) return `Nothing about this ground is reported from ${nobody} by this day.`;
	const clauses = [
		...parts.map((part, i) => wholeClause(part, parts[i - 1], names)),
		...(silent.length > 0 ? [`nothing is reported from ${nobody}`] : []),
	];
	const line = `${capitalised(clauses.join('; '))}.`;
	if (clashes === undefined) return line;
	if (clashes.count === 0) return `${line} The accounts do not clash.`;
	const where = clashes.areDistricts
		? count(clashes.count, 'district', 'districts')
		: count(clashes.count, 'place', 'places');
	return `${line} The accounts clash in ${where}.`;
}

/** Of ground that was named just before, "it". */
function wholeClause(part: HeadlinePart, before: HeadlinePart | undefined, names: Naming): string {
	const { voice, kind, holder, portion, isInferred, grounds, denies } = part;
	const who = names.voice(voice).inSentence;
	const [only, ...more] = grounds;
	const isIt = isOfSamePlace(part, before);
	const places = isIt ? 'it' : listSome(grounds.map((one) => bareGround(one, names)));
	if (kind === 'mixed') return `the words of ${who} about ${places} clash with each other`;
	const said = {
		...toSaid({ kind, ...(holder !== undefined && { holder }), ...(portion && { portion }) }, names),
		ground: isIt && portion ? `${AMOUNT[portion]} of it` : amounts(grounds, portion, names),
		places,
		is: more.length > 0 || only?.districts !== undefined ? 'are' : 'is',
	};
	if (isInferred) return `it is inferred from the words of ${who} that ${PREDICATE[kind].clause(said)}`;
	const clause = holder === voice ? OWN[kind](said) : PREDICATE[kind].clause(said);
	if (!denies) return `${who} said ${clause}`;
	if (deniesPrevious(part, before)) return `${who} denied it and said ${clause}`;
	const denied = `${names.voice(denies.holder).inSentence} hold ${denies.portion === 'part' ? 'any' : AMOUNT[denies.portion]} of it`;
	return `${who} said ${clause}, and denied that ${denied}`;
}

function amounts(grounds: readonly HeadlineGround[], portion: Portion = 'whole', names: Naming): string {
	const bare = grounds.map((one) => bareGround(one, names));
	if (portion === 'whole') return `all of ${listSome(bare)}`;
	return listSome(
		grounds.map((one, i) => `${AMOUNT[portion]} of ${one.districts ? 'each of ' : ''}${bare[i]}`),
	);
}

function bareGround({ place, districts, isEvery }: HeadlineGround, names: Naming): string {
	if (districts === undefined) return names.place(place);
	const which = `${districts} districts of ${names.place(place)}`;
	return isEvery ? `the ${which}` : which;
}

/** The first few; a line has no room for more. */
function listSome(items: readonly string[]): string {
	const rest = items.length - 2;
	return list(rest > 1 ? [...items.slice(0, 2), `${rest} more places`] : items);
}

/** What a side says of itself. "They", for nobody knows whether a name takes a plural. */
const OWN: Readonly<Record<Predicate, (said: Said) => string>> = {
	holds: ({ ground }) => `they hold ${ground}`,
	lost: ({ ground, places, isOutright }) =>
		isOutright ? `they hold no part of ${places} any longer` : `they no longer hold ${ground}`,
	denies: ({ ground, places, isOutright }) =>
		isOutright ? `they hold no part of ${places}` : `it is not true that they hold ${ground}`,
	fighting: PREDICATE.fighting.clause,
	surrounds: ({ places }) => `their forces surround ${places}`,
	present: ({ places }) => `their forces are in ${places}`,
	advancing: ({ places }) => `their forces are advancing on ${places}`,
	near: ({ places }) => `their forces are near ${places}`,
};

/** "most held by the Guild". */
function pointed(account: Account, names: Naming): string {
	const first = headlineSaying(account);
	return first.kind === 'silent' ? 'nothing reported' : cell(first, names);
}

function change(change: Change, names: Naming): string {
	const [[earlier], [later]] = [change.before, change.after];
	const isSameHolder = isHeld(earlier) && earlier.holder === later.holder;
	const [was, is] = [headline(earlier, isSameHolder, names), headline(later, isSameHolder, names)];
	const parts = [was === is ? `still ${is}` : `from ${was} to ${is}`, ...notesOf(change, names)];
	const places = list(change.places.map((place) => names.place(place)));
	return `${names.voice(change.voice).short}’s account: ${places}, ${parts.join('; ')}`;
}

/** What differs beside what is said first. */
function notesOf(change: Change, names: Naming): readonly string[] {
	const tell = (saying: Saying) => cell(saying, names);
	const [[earlier], [later]] = [change.before, change.after];
	const isSame = tell(earlier) === tell(later);
	const { added, dropped } = listBeside(change, tell);
	return [
		...(isSame && earlier.lent !== later.lent ? [NOW_SAID_OF[later.lent ?? 'itself']] : []),
		...(added.length > 0 ? [`besides: ${list(added)}`] : []),
		...(dropped.length > 0 ? [`no longer said: ${list(dropped)}`] : []),
	];
}

const NOW_SAID_OF = {
	itself: 'now said of it by name',
	inwards: 'now said of ground around it',
	outwards: 'now said of a place in it',
};

/** What is said first, within a sentence: "Guild", "Guild (most)", "Guild (all, inferred)". */
function headline(saying: Saying, hasAmount: boolean, names: Naming): string {
	if (!isHeld(saying)) return cell(saying, names);
	const { portion, short } = toSaid(saying, names);
	const notes = [
		...(hasAmount || portion !== 'whole' ? [AMOUNT[portion]] : []),
		...(saying.isInferred ? ['inferred'] : []),
	];
	return `${short}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}

function isHeld({ kind }: Saying): boolean {
	const predicate = predicateOf(kind);
	return predicate !== undefined && isControl({ predicate });
}
