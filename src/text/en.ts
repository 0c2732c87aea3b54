/** The words of the page in English. */

import type { Channel, Portion, Predicate } from '../domain/claim.ts';
import type { Day } from '../domain/day.ts';
import type { Precedence } from '../domain/derivation.ts';
import type {
	AccountWords,
	AssertionWords,
	Catalogue,
	CitationWords,
	ClaimWords,
	FateWords,
	PartyWords,
	SayingWords,
	StepWords,
	SummaryWords,
} from './catalogue.ts';
import { FIRST_WORDS } from './first-words.ts';

const LONG_DAY = new Intl.DateTimeFormat('en-GB', {
	weekday: 'long',
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC',
});
const SHORT_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const noon = (day: Day) => new Date(`${day}T12:00:00Z`);
// Some versions of Intl put a comma after the weekday and some do not.
const longDay = (day: Day) => LONG_DAY.format(noon(day)).replace(',', '');
const shortDay = (day: Day) => SHORT_DAY.format(noon(day));
const list = (items: readonly string[]) => AND.format(items);
const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const AMOUNT: Readonly<Record<Portion, string>> = { whole: 'all', most: 'most', part: 'part' };

/** A map, since the data may call a level by any word. */
const LEVELS = new Map(Object.entries({ 'temporary-district': 'temporary district' }));
const level = (kind: string) => LEVELS.get(kind) ?? kind;

const CHANNEL: Readonly<Record<Channel, string>> = {
	tweet: 'tweet',
	'news-conference': 'news conference',
	'facebook-post': 'Facebook post',
	statement: 'statement',
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

	appName: 'Claimed Ground',
	promise: 'This map shows what each side was reported to say. It does not say who was right.',
	about: 'About',
	aboutWords: async () => (await import('./about-en.ts')).aboutEn,
	summary,
	showInFull: 'Show in full',
	showLess: 'Show less',

	whoseAccount: 'Whose account',
	bothSides: (partyCount) => (partyCount > 2 ? 'All sides' : 'Both sides'),
	day: 'Day',
	asSaidBy: (day) => `As said by ${longDay(day)}`,
	previousDay: 'Previous day',
	nextDay: 'Next day',
	play: 'Play the days',
	pause: 'Pause',
	claimsOnDay: (party, n, day) =>
		`${capitalised(party.inSentence)}: ${count(n, 'claim', 'claims')} on ${shortDay(day)}`,

	map: 'Map of reported control',
	shownNow: (parties, day) =>
		`The map shows what ${list(parties.map((party) => party.inSentence))} said by ${longDay(day)}.`,
	skipToMap: 'Skip to the map',
	skipToPanels: 'Skip to tables and text',
	skipToCard: 'Skip to its card',
	account,
	accountLabel,
	saying: (words) => capitalised(saying(words)),
	lastSaid: (day) => `last said ${shortDay(day)}`,
	accountNote,
	comparison: {
		contradict: 'The accounts contradict each other.',
		'partly-contradict': 'The accounts contradict each other in part.',
		agree: 'The accounts name the same holder.',
		compatible: 'The accounts differ but do not clash.',
		'one-sided': 'Only one side has spoken of it.',
		silent: 'No side has spoken of it.',
	},
	comparisonLabel: {
		contradict: 'contradict',
		'partly-contradict': 'partly contradict',
		agree: 'agree',
		compatible: 'compatible',
		'one-sided': 'one side only',
		silent: 'no word',
	},
	placeButton: (place, sentences) => [`${place}.`, ...sentences].join(' '),
	besides: (party, sayings) => `Besides, according to ${party.inSentence}: ${list(sayings.map(saying))}.`,

	words: {
		own: 'the speaker’s words',
		'partly-own': 'partly the speaker’s words',
		reported: 'as reported, not word for word',
		publisher: 'the publisher’s words',
	},
	speakerAndRole: (speaker, role) => (role === undefined ? speaker : `${speaker}, ${role}`),
	provenance: (channel, said, publisher) =>
		[
			capitalised(CHANNEL[channel]),
			...(said === undefined ? [] : [longDay(said)]),
			`printed by ${publisher}`,
		].join(', '),
	notVerified: (publisher) => `Not verified by ${publisher}`,
	earlier: 'Earlier, since overtaken',
	alsoSaid: 'Also said',
	alsoReported: 'Also reported',
	otherReading: (note) => `Another reading: ${note}`,
	close: 'Close',
	doubts: 'Doubts about this place',
	noPassages: (place) => `No passage speaks of ${place}.`,
	noPassagesYet: (place, day) => `No passage of ${shortDay(day)} or before speaks of ${place}.`,
	meant: (place, reason) => `${place} is meant, not named: ${reason}`,

	legend: 'Legend',
	legendHolder: 'Said to be held by',
	legendPortion: { whole: 'all of it', most: 'most of it', part: 'part of it' },
	legendLanes: 'one stripe a side: the accounts side by side',
	legendInferred: 'holder inferred',
	legendSilent: 'nothing said',
	legendNamed: 'named',
	legendInherited: 'through ground around it',
	legendSurroundings: 'outside the mapped districts',
	legendAxis: 'valley axis, approximate',
	legendSigns: {
		present: 'forces said to be present',
		advancing: 'forces said to be advancing',
		denies: 'said not to hold it',
	},
	legendMore: 'How to read the map',
	legendRules: [
		'Each side shown has one stripe. Its colour is the party that this side says holds the ground; its width is how much of the place it says so of.',
		'A broken stripe means that the words name no holder and a reader infers one.',
		'No stripe means that this side has said nothing of who holds the place. Paper shows through.',
		'Forces present or advancing do not colour ground. They are small signs beside the name.',
		'A strong outline means that somebody named the district and its holder; a thin one that a claim on ground around it reaches it, or that the holder is inferred.',
		'A claim that reaches no district stands with the province: choose its name on the map.',
	],
	legendColours:
		'On the map a colour is the party said to hold the ground. In text and ticks it is the party that speaks.',

	pointButton: (place, level) => `${place}, ${level}`,
	level,
	nameAndLevel: (name, kind) => `${name} (${level(kind)})`,
	alsoOnMap: 'Also on the map, without accounts',
	within: (kind, parents) =>
		parents.length > 0 ? `${capitalised(kind)} in ${parents.join(', ')}` : capitalised(kind),

	why: 'Why',
	step,
	nothingBears: (party, place) => `Nothing said by ${party.inSentence} bears on ${place}.`,
	whereTheyClash: 'Where they clash',
	clash: (one, other) =>
		`According to ${one.party.inSentence} (${list(one.ids)}), ${clauseOf(one.assertion)}; according to ${other.party.inSentence} (${list(other.ids)}), ${clauseOf(other.assertion)}.`,

	assertion: (words) => `${capitalised(clauseOf(words))}.`,
	asserts: 'What it says of ground',
	assertsNothing: 'It says nothing of who holds, is in or advances on any ground.',
	extent: (extent, place, reached) =>
		({
			district: '',
			districts:
				reached.length > 0
					? `Its words cover the districts of ${place} and so reach ${list(reached)}.`
					: `Its words cover the districts of ${place}, but reach none that is shown.`,
			denial: 'It reaches no district: a denial of all or most of it denies no single part.',
			unmarked: 'It reaches no district: its words are not read as covering each of them.',
			unnamed: 'It reaches no district: it does not say which areas.',
			within: `It reaches no district: ${place} is part of one, and a part says nothing of the rest.`,
		})[extent],
	fate,
	notYetSaid: (day) => `Not yet said on ${shortDay(day)}.`,
	isContext: 'Context: nobody’s spokesman says it, so it is shown and never coloured.',
	reachesNoDistrict: 'Reaches no district',
	passage: (id, claim) =>
		claim ? `${id}, claim by ${claim.speaker}, ${claim.party.short}` : `${id}, context`,

	readTogether: (ids) => `It goes for ${list(ids)} together.`,
	wouldAssert: 'It would then say:',
	wouldChange: (day) => `On the map of ${shortDay(day)} this would change:`,
	wouldNotChange: (day) => `On the map of ${shortDay(day)} nothing would change.`,
	showReading: 'Show it',
	shownReading: (ids) => `The map shows another reading of ${list(ids)}, not the usual one.`,
	leaveReading: 'Back to the usual reading',

	change: ({ party, places, before, after, added, dropped }) => {
		const isSameHolder = before.kind === 'holds' && before.holder?.short === after.holder?.short;
		const [was, is] = [headline(before, isSameHolder), headline(after, isSameHolder)];
		const parts = [
			was === is ? `still ${is}` : `from ${was} to ${is}`,
			...(added.length > 0 ? [`besides: ${list(added.map(saying))}`] : []),
			...(dropped.length > 0 ? [`no longer: ${list(dropped.map(saying))}`] : []),
		];
		return `${party.short}’s account: ${list(places)}, ${parts.join('; ')}`;
	},
	changesSince: (day, n) =>
		n === 0 ? `No account has changed since ${shortDay(day)}` : `Changed since ${shortDay(day)}`,

	split: 'Split',
	divider: 'Divider of the split view',
	dividerValue: (left, right, percent) =>
		`${left.short} to the left on ${percent} % of the map, ${right.short} to the right`,
	leftSide: 'Left',
	rightSide: 'Right',
	accountOf: (party) => `${party.short}’s account`,

	panels: 'Tables and text',
	panel: { districts: 'Districts', article: 'Article', claims: 'Claims' },
	closePanel: 'Close the panel',
	panelFailed: 'This part of the page did not load.',
	partFailed: 'This part of the page ran into an error.',

	source: 'Source',
	readInArticle: 'Read in the article',
	showOnMap: 'Show on the map',
	whichPlace: (toponym) => `Which ${toponym}?`,
	notChecked: 'Not checked against a stored copy',
	noArticle: 'The text is not stored here. These are its quotes.',
	articleKey: 'Underlined words are claims, in the colour of the side that speaks; grey ones are context.',

	place: 'Place',
	comparisonHeading: 'Compared',
	claimsHeading: 'Claims',
	filter: 'Filter',
	any: 'Any',
	clearFilters: 'Clear',
	searchWords: 'Search',
	party: 'Side',
	contextOnly: 'No side (context)',
	speaker: 'Speaker',
	channelHeading: 'Channel',
	channel: (channel) => capitalised(CHANNEL[channel]),
	predicateHeading: 'Says',
	predicate: {
		holds: 'held',
		denies: 'not held',
		present: 'forces present',
		advancing: 'forces advancing',
	},
	saidOn: 'Said on',
	number: String,
	shown: (n, total) => `${n} of ${total} shown`,
	showMore: (n) => `Show ${n} more`,
	noneFit: 'Nothing fits these filters.',

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
	problemCount: (n) => count(n, 'problem', 'problems'),
	unknownInAddress: (name, value) =>
		`The address asks for ${name} “${value}”, which is not known here. The usual view is shown instead.`,
	unknownValues: (n) =>
		`The address asks for ${n} things that are not known here. The usual view is shown instead.`,
	dismiss: 'Dismiss',

	takeData: 'Take the data',
	formats: {
		accounts: 'Accounts of this day, for maps',
		globe: 'Accounts of this day, for globes',
		accountsByDay: 'Accounts of all days',
		claims: 'Claims and context',
		annotations: 'Quotes as annotations',
		gazetteer: 'Places and their names',
	},
	picture: 'Picture',
	pictureFailed: 'The picture could not be drawn here.',
	datasetVersion: (dataset, version) => `Data: ${dataset}, version ${version}`,
	baseMap: 'Outlines and base map',
	sources: 'Sources',
	publishedOn: (day) => `published ${longDay(day)}`,

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
	sameOriginFrame: (flag, header) =>
		`Where your page and this map have one origin (their addresses begin alike: https, name, port), take “${flag}” out of the code: with it, the frame could undo its own limits. The server has to send “${header}” with the map’s files then.`,
	copyByHand: 'It cannot be copied for you here. Copy this text:',
	citation,
	mapCitation: ({ dataset, version, day, parties, publishers, otherReadings }) =>
		[
			`Claimed Ground: ${dataset}.`,
			en.promise,
			`${parties.length > 1 ? 'Accounts' : 'Account'} of ${list(parties.map(({ inSentence }) => inSentence))} as of ${longDay(day)}, printed by ${list(publishers)}.`,
			...(otherReadings.length > 0 ? [en.shownReading(otherReadings)] : []),
			`Data version ${version}.`,
		].join(' '),
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

/** Words written from right to left, kept from scrambling the line around them; others need no marks. */
function isolatedIfTurned(words: string): string {
	return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(words) ? `\u2068${words}\u2069` : words;
}

function citation(words: CitationWords): string {
	const { claim, channel, publisher, title, published, id, dataset, version, day } = words;
	return [
		`“${isolatedIfTurned(words.exact)}”`,
		...(claim ? [`${isolatedIfTurned(en.speakerAndRole(claim.speaker, claim.role))}.`] : []),
		`${en.provenance(channel, claim?.said, publisher)} (${en.words[words.words]}).`,
		...(words.isUnverified ? [`${en.notVerified(publisher)}.`] : []),
		`In “${isolatedIfTurned(title)}”, ${publisher}, published ${longDay(published)}.`,
		claim ? `Claim ${id}, on behalf of ${claim.party.inSentence},` : `Context ${id}`,
		`in Claimed Ground: ${dataset}, data version ${version}, as of ${longDay(day)}.`,
	].join(' ');
}

function account(words: AccountWords): string {
	const { party, kind, place, carriedFrom } = words;
	const last = carriedFrom === undefined ? '' : ` Last said on ${shortDay(carriedFrom)}.`;
	if (kind === 'silent') return `Nothing is reported from ${party.inSentence} about who holds ${place}.`;
	if (kind === 'mixed')
		return `The words of ${party.inSentence} about ${place} clash with each other.${last}`;
	return `According to ${party.inSentence}, ${statement(words)}${how(words)}.${last}`;
}

function statement({ kind, place, holder, portion }: AccountWords): string {
	const who = holder?.inSentence ?? '';
	const amount = portion ? `${AMOUNT[portion]} of ${place}` : place;
	const sentences: Readonly<Record<Predicate, string>> = {
		holds: `${amount} is held by ${who}`,
		denies: denial(place, portion ?? 'whole', who),
		present: `forces of ${who} are in ${place}`,
		advancing: `forces of ${who} are advancing on ${place}`,
	};
	return kind === 'mixed' || kind === 'silent' ? '' : sentences[kind];
}

function how({ basis, through, place }: AccountWords): string {
	if (basis === 'inferred') return ' (inferred: the words name no holder)';
	return basis === 'inherited' ? ` (said of ${list(through)}; ${place} is not named)` : '';
}

/** What the label leaves out: how the words reach the place, and when they were said. */
function accountNote({ kind, basis, through, carriedFrom }: AccountWords): string {
	if (kind === 'silent') return '';
	const reached =
		basis === 'inferred' ? ['holder inferred'] : basis === 'inherited' ? [`said of ${list(through)}`] : [];
	return [...reached, ...(carriedFrom === undefined ? [] : [`last said ${shortDay(carriedFrom)}`])].join(
		', ',
	);
}

function accountLabel({ kind, holder, portion, isInferred }: SayingWords): string {
	const who = holder?.short ?? '';
	const amount = portion === undefined || portion === 'whole' ? '' : `, ${AMOUNT[portion]}`;
	return {
		holds: `${who}${amount}${isInferred ? ', inferred' : ''}`,
		denies: `not ${who}`,
		present: `${who} present`,
		advancing: `${who} advancing`,
		mixed: 'own words clash',
		silent: 'no word',
	}[kind];
}

/** One sentence; each group a clause. */
function summary({ party, groups, mixed }: SummaryWords): string {
	if (groups.length === 0 && mixed.length === 0)
		return `Nothing about this ground is reported from ${party.inSentence} by this day.`;
	const clauses = groups.map((group) => clause(group.predicate, group.holder, group.items));
	const clash = mixed.length > 0 ? [`its words on ${list(mixed)} clash`] : [];
	return `According to ${party.inSentence}, ${[...clauses, ...clash].join('; ')}.`;
}

type Items = SummaryWords['groups'][number]['items'];

function clause(predicate: Predicate, holder: PartyWords, items: Items): string {
	const who = holder.inSentence;
	const are = items.length > 1 || items.some(isPlural) ? 'are' : 'is';
	const grounds = list(items.map(ground));
	const isNoPart = items.every(({ portion }) => portion === 'part');
	return {
		holds: `${grounds} ${are} held by ${who}`,
		denies: isNoPart
			? `no part of ${list(items.map(bare))} is held by ${who}`
			: `it is not true that ${grounds} ${are} held by ${who}`,
		present: `forces of ${who} are in ${list(items.map(bare))}`,
		advancing: `forces of ${who} are advancing on ${list(items.map(bare))}`,
	}[predicate];
}

function ground({ place, extent, portion, isInferred, carriedFrom }: Items[number]): string {
	const districts = { whole: 'all', most: 'most of all', part: 'parts of all' }[portion];
	const amount = {
		itself: `${AMOUNT[portion]} of ${place}`,
		districts: `${districts} districts of ${place}`,
		'other-districts': `${districts} other districts of ${place}`,
	}[extent];
	return amount + remark(isInferred, carriedFrom);
}

function bare({ place, isInferred, carriedFrom }: Items[number]): string {
	return place + remark(isInferred, carriedFrom);
}

function remark(isInferred: boolean | undefined, carriedFrom: Day | undefined): string {
	const remarks = [
		...(isInferred === true ? ['inferred'] : []),
		...(carriedFrom === undefined ? [] : [`said ${shortDay(carriedFrom)}`]),
	];
	return remarks.length > 0 ? ` (${remarks.join(', ')})` : '';
}

function isPlural({ extent }: Items[number]): boolean {
	return extent !== 'itself';
}

/** "all of Panjshir is held by the Taliban, except Bazarak and Rokha". */
function clauseOf(words: AssertionWords): string {
	const { predicate, holder, place, portion, except, isInferred, detail } = words;
	const amount = `${AMOUNT[portion]} of ${place}`;
	const who = holder.inSentence;
	const clause = {
		holds: `${amount} is held by ${who}`,
		denies: denial(place, portion, who),
		present: `forces of ${who} are in ${place}`,
		advancing: `forces of ${who} are advancing on ${place}`,
	}[predicate];
	const rest = except.length > 0 ? `, except ${list(except)}` : '';
	const inferred = isInferred ? ' (inferred: the words name no holder)' : '';
	return `${clause}${detail === undefined ? '' : ` (${detail})`}${rest}${inferred}`;
}

/** Who denies a part denies every part. */
function denial(place: string, portion: Portion, who: string): string {
	return portion === 'part'
		? `no part of ${place} is held by ${who}`
		: `it is not true that ${AMOUNT[portion]} of ${place} is held by ${who}`;
}

function fate({ places, day, cuts, overtaken }: FateWords): string {
	const it = places.length > 0 ? `For ${list(places)} it` : 'It';
	const left = cuts.map(({ by, to }) => `${by.speaker} (${by.id}) leaves “${AMOUNT[to]}” of it`);
	const cut = left.length > 0 ? ` After it, ${list(left)}.` : '';
	if (!overtaken) return `${it} stands on ${shortDay(day)}.${cut}`;
	return `${it} was overtaken on ${shortDay(overtaken.by.said)}: ${because(overtaken.by, overtaken.because)}.`;
}

function because(by: ClaimWords, reason: NonNullable<FateWords['overtaken']>['because']): string {
	return {
		clash: `${by.speaker} says otherwise (${by.id})`,
		repeat: `${by.speaker} says as much or more (${by.id})`,
		holding: `${by.speaker} says that the ground is held (${by.id})`,
	}[reason];
}

const PRECEDENCE: Readonly<Record<Precedence, string>> = {
	predicate: 'who holds the ground comes before who does not, who is present and who advances',
	portion: 'the larger portion comes first',
	basis: 'the more direct words come first',
	day: 'the later words come first',
	id: 'nothing sets them apart, and the id that sorts first leads',
};

const speakerOn = ({ speaker, said, id }: ClaimWords) => `${speaker} (${id}, ${shortDay(said)})`;

function step(words: StepWords): string {
	const { place } = words;
	switch (words.kind) {
		case 'says': {
			const { claim, assertion, isNamed } = words;
			const reach = isNamed ? '' : `; the words cover the districts of ${assertion.place}, so also ${place}`;
			return `${speakerOn(claim)}: ${clauseOf(assertion)}${reach}.`;
		}
		case 'excepts':
			return `The words leave out ${list(words.except)}, so that “all” of ${place} counts as “most”.`;
		case 'cut':
			return `On ${shortDay(words.by.said)} the words of ${words.by.speaker} (${words.by.id}) leave “${AMOUNT[words.to]}” of it.`;
		case 'overtaken':
			return `It was overtaken on ${shortDay(words.by.said)}: ${because(words.by, words.because)}.`;
		case 'stands':
			return `It stands on ${shortDay(words.day)}.`;
		case 'passes':
			return passes(words);
		case 'clashes':
			return `${speakerOn(words.one.claim)} and ${speakerOn(words.other.claim)} both stand and clash: ${clauseOf(words.one.assertion)}; ${clauseOf(words.other.assertion)}.`;
		case 'leads':
			return `${speakerOn(words.claim)} comes before ${speakerOn(words.over)}: ${PRECEDENCE[words.by]}.`;
	}
}

function passes({ claim, assertion, place, because }: Extract<StepWords, { kind: 'passes' }>): string {
	const said = `${speakerOn(claim)}: ${clauseOf(assertion)}`;
	return {
		excepted: `${said}; ${place} is left out.`,
		districts: `${said}; the words cover its districts, and ${place} is none.`,
		denial: `${said}; a denial of all or most of it denies no single part, so nothing follows for ${place}.`,
		unmarked: `${said}; the words are not read as covering each district, so nothing follows for ${place}.`,
		unnamed: `${said}; which areas is not said, so nothing follows for ${place}.`,
		within: `${said}; that lies in ${place}, and a part says nothing of the rest.`,
	}[because];
}

/** What is said first, within a sentence: "NRF", "NRF (most)", "NRF (all, inferred)". */
function headline(words: SayingWords, hasAmount: boolean): string {
	const { kind, holder, portion = 'whole', isInferred } = words;
	if (kind !== 'holds') return saying(words);
	const notes = [
		...(hasAmount || portion !== 'whole' ? [AMOUNT[portion]] : []),
		...(isInferred ? ['inferred'] : []),
	];
	return `${holder?.short ?? ''}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}

/** "most held by the NRF", "NRF forces present". */
function saying({ kind, holder, portion = 'whole', isInferred }: SayingWords): string {
	const who = holder?.inSentence ?? '';
	const said = {
		holds: `${AMOUNT[portion]} held by ${who}`,
		denies: `${portion === 'part' ? 'no part' : `not ${AMOUNT[portion]}`} held by ${who}`,
		present: `${holder?.short ?? ''} forces present`,
		advancing: `${holder?.short ?? ''} forces advancing`,
		mixed: 'own words clash',
		silent: 'no word',
	}[kind];
	return isInferred ? `${said} (inferred)` : said;
}
