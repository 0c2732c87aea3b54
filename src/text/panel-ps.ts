/** The words of panels and cards beyond those of the first view, in Pashto. */

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
import {
	clauseOf,
	digits,
	inside,
	longDay,
	name,
	nameList,
	onDay,
	PREDICATE,
	shortDay,
} from './clause-ps.ts';
import type { Naming } from './naming.ts';
import type { CitingText, PanelWords } from './panel-words.ts';

const DENIAL = 'د ټولې سیمې یا زیاتره برخې د کنټرول ردول د هېڅ یوې برخې د کنټرول ردول نه دي';

export const panelPs: PanelWords = {
	citation,
	order: 'ترتیب',
	orders: {
		reach: 'لومړی هغه چې د ولسوالیو په اړه څه وایي',
		article: 'د مقالې په ترتیب',
		day: 'د ورځې له مخې، وروستۍ لومړی',
		speaker: 'د ویونکي له مخې',
	},
	noneFit: 'هېڅ شی له دې فلټرونو سره سمون نه خوري.',
	listedOf: (voice, n) =>
		`نقشه ښیي چې ${name(voice.inSentence)} څه وایي. په دې لېست کې د دې لوري خبرې: ${digits(n)}.`,
	listOnlyThese: 'یوازې همدا وښیئ',
	listedOnly: (voice) => `دا لېست، لکه نقشه، یوازې هغه څه ښیي چې ${name(voice.inSentence)} یې وایي.`,
	listAll: 'د ټولو ادعاوې وښیئ',
	howRead: 'دا خبرې څنګه لوستل شوې دي',
	otherPassages: 'د متن نورې برخې',
	placesInside: 'دننه ځایونه:',
	noArticle: 'متن دلته خوندي نه دی. دا یې اقتباسونه دي.',
	articleKey:
		'هغه خبرې چې لاندې یې کرښه ده، ادعاوې دي او د ویونکي لوري رنګ لري؛ څارونکی رنګ نه لري. خړې خبرې شالید دي.',
	observerNote:
		'څارونکي د شخړې لوری نه دي. روایتونه یې د هماغو قاعدو له مخې جوړېږي او د هېچا له روایت سره نه پرتله کېږي.',
	noPassages: (place) => `د متن په هېڅ برخه کې پخپله ${name(place)} نه یادېږي.`,
	noPassagesYet: (place, day, names) =>
		`د متن په هېڅ برخه کې پخپله ${name(place)} تر دې ورځې پورې نه یادېږي: ${shortDay(day, names)}.`,
	step,
	nothingBears: (voice, place) =>
		`داسې خبره نشته چې ${name(voice.inSentence)} یې کوي او پخپله ${name(place)} پکې راځي.`,
	clash: (one, other, names) => `${voiceSays(one, names)}؛ ${voiceSays(other, names)}.`,
	asserts: 'د سیمې په اړه څه وایي',
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
	readTogether: (ids) => `دا تعبیر د ${nameList(ids)} لپاره یو ځای کارول کېږي.`,
	wouldAssert: 'بیا به یې مانا دا وي:',
	wouldChange: (day, names) => `پر نقشه به دا بدل شي (${shortDay(day, names)}):`,
	wouldNotChange: (day, names) => `پر نقشه به هېڅ بدل نه شي (${shortDay(day, names)}).`,
	showInterpretation: 'دا تعبیر وښیئ',
};

function citation(
	{ statement, source, dataset, version, day }: CitationWords,
	names: Naming,
	text: CitingText,
): string {
	const { publisher, title, published } = source;
	const claim = statement.kind === 'claim' ? statement : undefined;
	const id = name(statement.id);
	return [
		`«${name(statement.quote.exact)}»`,
		...(claim ? [`${text.speakerAndRole(claim.speaker, claim.role)}.`] : []),
		`${text.provenance(statement, publisher)} (${text.words[statement.words]}).`,
		...(statement.notVerified === undefined ? [] : [`${text.notVerified(publisher)}.`]),
		`سرچینه: «${name(title)}»، ${name(publisher)}، د خپرېدو نېټه: ${longDay(published)}.`,
		claim
			? `ادعا ${id}، د دې په استازیتوب: ${name(names.voice(claim.claimant).inSentence)}؛`
			: `شالید ${id}؛`,
		`${text.appName}: ${name(dataset)}؛ د معلوماتو نسخه: ${name(version)}؛ ${text.asSaidBy(day)}.`,
	].join(' ');
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
