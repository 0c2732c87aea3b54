/** The words of panels and cards beyond those of the first view, in English. */

import type { Bearing } from '../domain/bearing.ts';
import type { Assertion, Claim } from '../domain/claim.ts';
import type { Overtaking } from '../domain/clash.ts';
import type { ClashingWords } from '../domain/clash-pair.ts';
import type { Day } from '../domain/day.ts';
import type { Passing, Precedence, Step } from '../domain/derivation.ts';
import type { Fate } from '../domain/outcome.ts';
import type { PlaceId } from '../domain/place.ts';
import type { Portion } from '../domain/predicate.ts';
import type { Reach } from '../domain/reach.ts';
import type { CitationWords } from './catalogue.ts';
import { capitalised, clauseOf, isolatedIfTurned, list, longDay, PREDICATE, shortDay } from './clause-en.ts';
import type { Naming } from './naming.ts';
import type { CitingText, PanelWords } from './panel-words.ts';

export const panelEn: PanelWords = {
	citation,
	order: 'Order',
	orders: {
		reach: 'what says something of a district first',
		article: 'as in the article',
		day: 'by day, the latest first',
		speaker: 'by speaker',
	},
	noneFit: 'Nothing fits these filters.',
	listedOf: (voice, n) =>
		`The map shows what ${voice.inSentence} said: ${n} of the passages listed ${n === 1 ? 'is' : 'are'} by ${voice.inSentence}.`,
	listOnlyThese: 'Show only these',
	listedOnly: (voice) => `The list, like the map, shows what ${voice.inSentence} said and no one else.`,
	listAll: 'Show everyone’s claims',
	howRead: 'How this was read',
	otherPassages: 'Other passages',
	placesInside: 'Places inside:',
	noArticle: 'The text is not stored here. These are its quotes.',
	articleKey:
		'Underlined words are claims, in the colour of the side that speaks; an observer has none. Grey ones are context.',
	observerNote: 'Observers are no side. Their accounts follow the same rules and are compared with nobody’s.',
	noPassages: (place) => `No passage speaks of ${place} itself.`,
	noPassagesYet: (place, day, names) =>
		`No passage of ${shortDay(day, names)} or before speaks of ${place} itself.`,
	step,
	nothingBears: (voice, place) =>
		`Nothing said by ${voice.inSentence} is about ${place} itself or reaches it.`,
	clash: (one, other, names) => `${capitalised(accordingTo(one, names))}; ${accordingTo(other, names)}.`,
	asserts: 'What it says of ground',
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
			inside: `${place} lies in a district, of which this says something in part at most.`,
		})[extent],
	fate,
	notYetSaid: (day, names) => `Not yet said on ${shortDay(day, names)}.`,
	readTogether: (ids) => `It goes for ${list(ids)} together.`,
	wouldAssert: 'It would then say:',
	wouldChange: (day, names) => `On the map of ${shortDay(day, names)} this would change:`,
	wouldNotChange: (day, names) => `On the map of ${shortDay(day, names)} nothing would change.`,
	showInterpretation: 'Show it',
};

function citation(
	{ statement, source, dataset, version, day }: CitationWords,
	names: Naming,
	text: CitingText,
): string {
	const { id, quote } = statement;
	const { publisher, title, published } = source;
	const claim = statement.kind === 'claim' ? statement : undefined;
	return [
		`“${isolatedIfTurned(quote.exact)}”`,
		...(claim ? [`${isolatedIfTurned(text.speakerAndRole(claim.speaker, claim.role))}.`] : []),
		`${text.provenance(statement, publisher)} (${text.words[statement.words]}).`,
		...(statement.notVerified === undefined ? [] : [`${text.notVerified(publisher)}.`]),
		`In “${isolatedIfTurned(title)}”, ${publisher}, published ${longDay(published)}.`,
		claim ? `Claim ${id}, on behalf of ${names.voice(claim.claimant).inSentence},` : `Context ${id}`,
		`in Claimed Ground: ${dataset}, data version ${version}, as of ${longDay(day)}.`,
	].join(' ');
}

function accordingTo({ voice, ids, assertion }: ClashingWords, names: Naming): string {
	return `according to ${names.voice(voice).inSentence} (${list(ids)}), ${clauseOf(assertion, names)}`;
}

const quoted = ({ predicate }: Assertion, portion: Portion) => `“${PREDICATE[predicate].amount[portion]}”`;

function fate({ places, bearing }: Fate, isOnly: boolean, day: Day, names: Naming): string {
	const { reach, cuts, lessenedBy, overtaken } = bearing;
	const it = isOnly ? 'It' : `For ${list(places.map((place) => names.place(place)))} it`;
	if (overtaken)
		return `${it} was overtaken on ${shortDay(overtaken.by.said.last, names)}: ${because(overtaken.by, overtaken.because, names)}.`;
	const stands = `${it} stands on ${shortDay(day, names)}`;
	const left = cuts.map(({ by, to }) => `${speaker(by, names)} leaves ${quoted(reach.assertion, to)} of it`);
	const since = lessenedBy
		? `: ${speaker(lessenedBy.claim, names)} says otherwise of ${names.place(lessenedBy.place)}`
		: '';
	return left.length > 0
		? `${stands}${since}. After it, ${list(left)}.`
		: `${stands}${asLeft(bearing)}${since}.`;
}

/** What it counts as, if not as what was said. */
function asLeft({ reach: { assertion }, portion }: Pick<Bearing, 'reach' | 'portion'>): string {
	return portion === undefined || portion === assertion.portion ? '' : `, as ${quoted(assertion, portion)}`;
}

const speaker = ({ speaker, id }: Claim, names: Naming) => `${names.translated(speaker)} (${id})`;
const speakerOn = ({ speaker, said, id }: Claim, names: Naming) =>
	`${names.translated(speaker)} (${id}, ${shortDay(said.last, names)})`;

function because({ speaker, id }: Claim, reason: Overtaking, names: Naming): string {
	const who = names.translated(speaker);
	return {
		clash: `${who} says otherwise (${id})`,
		repeat: `${who} says as much or more (${id})`,
		outcome: `${who} says what came of it (${id})`,
	}[reason];
}

const PRECEDENCE: Readonly<Record<Precedence, string>> = {
	predicate:
		'who holds the ground comes before who has lost it, who does not hold it, where there is fighting, and whose forces are around it, in it, advancing on it or near it',
	portion: 'the words that say more come first',
	basis: 'the more direct words come first',
	day: 'the later words come first',
	id: 'nothing sets them apart, and the lower id leads',
};

function step(step: Step, id: PlaceId, names: Naming): string {
	const place = names.place(id);
	switch (step.kind) {
		case 'says': {
			const { claim, assertion } = step.reach;
			return `${speakerOn(claim, names)}: ${clauseOf(assertion, names)}${reaches(step.reach, id, names)}.`;
		}
		case 'excepts':
			return `The words leave out ${list(step.except.map((one) => names.place(one)))}, ${countsAsMost(step.reach, place)}.`;
		case 'lessens':
			return `${speakerOn(step.by, names)} says otherwise of ${names.place(step.place)}, which lies in ${place}, ${countsAsMost(step.reach, place)}.`;
		case 'cut':
			return `On ${shortDay(step.by.said.last, names)} the words of ${speaker(step.by, names)} leave ${quoted(step.reach.assertion, step.to)} of it.`;
		case 'overtaken':
			return `It was overtaken on ${shortDay(step.by.said.last, names)}: ${because(step.by, step.because, names)}.`;
		case 'stands':
			return `It stands on ${shortDay(step.day, names)}${asLeft(step)}.`;
		case 'passes':
			return `${speakerOn(step.claim, names)}: ${clauseOf(step.assertion, names)}; ${passes(step, place, names)}.`;
		case 'clashes': {
			const [one, other] = [step.one, step.other];
			return `${speakerOn(one.claim, names)} and ${speakerOn(other.claim, names)} both stand and clash: ${clauseOf(one.assertion, names)}; ${clauseOf(other.assertion, names)}.`;
		}
		case 'leads':
			return `${speakerOn(step.reach.claim, names)} comes before ${speakerOn(step.over.claim, names)}: ${PRECEDENCE[step.by]}.`;
	}
}

function countsAsMost({ assertion, portion = 'whole' }: Reach, place: string): string {
	return `so that ${quoted(assertion, portion)} of ${place} counts as ${quoted(assertion, 'most')}`;
}

/** How words on another place come to bear on this one. */
function reaches({ assertion, portion, lent }: Reach, id: PlaceId, names: Naming): string {
	if (assertion.place === id) return '';
	const [said, place] = [names.place(assertion.place), names.place(id)];
	if (lent === 'inwards') return `; ${place} lies in ${said}, so that goes for ${place}, too`;
	if (lent === undefined) return `; the words cover the districts of ${said}, so also ${place}`;
	if (portion === undefined) return `; ${said} lies in ${place}, so it counts there, too`;
	return `; ${said} lies in ${place}, so it counts there as ${quoted(assertion, portion)}`;
}

function passes(
	{ assertion, because }: Extract<Step, { kind: 'passes' }>,
	place: string,
	names: Naming,
): string {
	const said = names.place(assertion.place);
	const reasons: Readonly<Record<Passing, string>> = {
		excepted: `${place} is left out`,
		districts: `the words cover its districts, and ${place} is none`,
		denial: `a denial of all or most of it denies no single part, so nothing follows for ${place}`,
		unmarked: `the words are not read as covering each district, so nothing follows for ${place}`,
		unnamed: `which areas is not said, so nothing follows for ${place}`,
		part: `that is not said of every part, so nothing follows for ${place}`,
		inside: `what is said of ${said} goes for its district and not for places in it, so nothing follows for ${place}`,
		approach: `${said} lies in ${place}, but where those forces stand is not said, so nothing follows for ${place}`,
		ended: `later words of the same voice took its place, so nothing follows for ${place}`,
		gainsaid: `the same voice says otherwise of ${place} or of ground around it, or that forces are still outside it, so nothing follows for ${place}`,
	};
	return reasons[because];
}
