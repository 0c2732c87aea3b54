/** The words of panels and cards beyond those of the first view, in Dari. */

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
	amountOf,
	bracketedDay,
	clauseOf,
	isolated,
	isolatedList,
	list,
	longDay,
	number,
	PREDICATE,
	shortDay,
} from './clause-fa.ts';
import type { Naming } from './naming.ts';
import type { CitingText, PanelWords } from './panel-words.ts';

export const panelFa: PanelWords = {
	citation,
	order: 'ترتیب',
	orders: {
		reach: 'نخست آن‌چه دربارهٔ ولسوالی‌ها می‌گوید',
		article: 'به ترتیب متن گزارش',
		day: 'به ترتیب روز، تازه‌ترین نخست',
		speaker: 'به ترتیب گوینده',
	},
	noneFit: 'هیچ موردی با این فلترها مطابقت ندارد.',
	listedOf: (voice, n) =>
		`نقشه گفته‌های ${isolated(voice.inSentence)} را نشان می‌دهد: ${number(n)} مورد از این فهرست از ${isolated(voice.inSentence)} است.`,
	listOnlyThese: 'تنها نمایش همین‌ها',
	listedOnly: (voice) => `این فهرست، مانند نقشه، تنها گفته‌های ${isolated(voice.inSentence)} را نشان می‌دهد.`,
	listAll: 'نمایش ادعاهای همه',
	howRead: 'این سخنان چگونه خوانده شده است',
	otherPassages: 'بخش‌های دیگر متن',
	placesInside: 'جاهای درون آن:',
	noArticle: 'متن در این‌جا ذخیره نشده است. این‌ها نقل‌قول‌های آن‌اند.',
	articleKey:
		'کلماتی که زیر آن‌ها خط کشیده شده ادعا هستند، به رنگ طرفی که سخن می‌گوید؛ ناظر رنگی ندارد. کلمات خاکستری معلومات زمینه‌ای‌اند.',
	observerNote:
		'ناظران طرف منازعه نیستند. روایت‌های آن‌ها از همان قاعده‌ها پیروی می‌کند و با روایت هیچ‌کس مقایسه نمی‌شود.',
	noPassages: (place) => `هیچ بخشی از متن دربارهٔ خود ${isolated(place)} نیست.`,
	noPassagesYet: (place, day, names) =>
		`تا ${shortDay(day, names)} هیچ بخشی از متن دربارهٔ خود ${isolated(place)} نیست.`,
	step,
	nothingBears: (voice, place) =>
		`هیچ گفته‌ای از ${isolated(voice.inSentence)} به خود ${isolated(place)} مربوط نمی‌شود.`,
	clash: (one, other, names) => `${accordingTo(one, names)}؛ ${accordingTo(other, names)}.`,
	asserts: 'دربارهٔ ساحات چه می‌گوید',
	extent: (extent, place, reached) =>
		({
			district: '',
			districts:
				reached.length > 0
					? `این سخن ولسوالی‌های ${isolated(place)} را در بر می‌گیرد و به این ترتیب شامل ${isolatedList(reached)} می‌شود.`
					: `این سخن ولسوالی‌های ${isolated(place)} را در بر می‌گیرد، اما شامل هیچ‌یک از ولسوالی‌های نشان‌داده‌شده نمی‌شود.`,
			denial:
				'هیچ‌یک از ولسوالی‌ها را در بر نمی‌گیرد: رد کنترول بر تمام یا بیشتر بخش‌های یک محل، رد کنترول بر هیچ بخش مشخصی از آن نیست.',
			unmarked:
				'هیچ‌یک از ولسوالی‌ها را در بر نمی‌گیرد: این سخن چنان خوانده نمی‌شود که هر ولسوالی را در بر گیرد.',
			unnamed: 'هیچ‌یک از ولسوالی‌ها را در بر نمی‌گیرد: گفته نشده است که منظور کدام ساحات است.',
			inside: `${isolated(place)} در درون یک ولسوالی است و این سخن حداکثر دربارهٔ بخشی از آن ولسوالی چیزی می‌گوید.`,
		})[extent],
	fate,
	notYetSaid: (day, names) => `در ${shortDay(day, names)} هنوز گفته نشده بود.`,
	readTogether: (ids) => `این برداشت ${isolatedList(ids)} را یک‌جا در بر می‌گیرد.`,
	wouldAssert: 'در آن صورت چنین می‌گوید:',
	wouldChange: (day, names) => `در آن صورت روی نقشهٔ ${shortDay(day, names)} این تغییرات می‌آید:`,
	wouldNotChange: (day, names) => `در آن صورت روی نقشهٔ ${shortDay(day, names)} هیچ تغییری نمی‌آید.`,
	showInterpretation: 'نمایش این برداشت',
};

function citation(
	{ statement, source, dataset, version, day }: CitationWords,
	names: Naming,
	text: CitingText,
): string {
	const { publisher, title, published } = source;
	const claim = statement.kind === 'claim' ? statement : undefined;
	const id = isolated(statement.id);
	return [
		`«${isolated(statement.quote.exact)}»`,
		...(claim ? [`${text.speakerAndRole(claim.speaker, claim.role)}.`] : []),
		`${text.provenance(statement, publisher)} (${text.words[statement.words]}).`,
		...(statement.notVerified === undefined ? [] : [`${text.notVerified(publisher)}.`]),
		`در «${isolated(title)}»، ${isolated(publisher)}، نشرشده در ${longDay(published)}.`,
		claim
			? `ادعای ${id} به نمایندگی از ${isolated(names.voice(claim.claimant).inSentence)}،`
			: `بخش ${id} از معلومات زمینه‌ای،`,
		`در ${text.appName}: ${isolated(dataset)}، نسخهٔ داده‌ها: ${isolated(version)}، ${text.asSaidBy(day)}.`,
	].join(' ');
}

function accordingTo({ voice, ids, assertion }: ClashingWords, names: Naming): string {
	return `به گفتهٔ ${isolated(names.voice(voice).inSentence)} (${isolatedList(ids)})، ${clauseOf(assertion, names)}`;
}

const quoted = ({ predicate }: Assertion, portion: Portion, what = 'آن') =>
	`«${PREDICATE[predicate].amount(portion, what)}»`;

function fate({ places, bearing }: Fate, isOnly: boolean, day: Day, names: Naming): string {
	const { cuts, lessenedBy, overtaken } = bearing;
	const at = isOnly ? '' : `دربارهٔ ${isolatedList(places.map((place) => names.place(place)))}، `;
	if (overtaken) return `${at}${overtakenBy(overtaken.by, overtaken.because, names)}`;
	const since = lessenedBy
		? `: ${speakerOf(lessenedBy.claim, names)} دربارهٔ ${isolated(names.place(lessenedBy.place))} خلاف آن را می‌گوید`
		: '';
	const left = cuts.map(({ by, to }) => `با سخنان ${speakerOf(by, names)} تنها ${amountOf(to, 'آن')} می‌ماند`);
	const stands = `${at}این گفته در ${shortDay(day, names)} به قوت خود باقی است`;
	return left.length > 0
		? `${stands}${since}. پس از آن، ${list(left)}.`
		: `${stands}${asLeft(bearing)}${since}.`;
}

/** What it counts as, if not as what was said. */
function asLeft({ reach: { assertion }, portion }: Pick<Bearing, 'reach' | 'portion'>): string {
	return portion === undefined || portion === assertion.portion
		? ''
		: `، به معنای ${quoted(assertion, portion)}`;
}

function overtakenBy(by: Claim, because: Overtaking, names: Naming): string {
	const reason = {
		clash: `${speakerOf(by, names)} خلاف آن را می‌گوید`,
		repeat: `${speakerOf(by, names)} همان یا بیشتر از آن را می‌گوید`,
		outcome: `${speakerOf(by, names)} می‌گوید که نتیجهٔ آن چه شد`,
	}[because];
	return `در ${shortDay(by.said.last, names)} گفتهٔ تازه‌تری جای این گفته را گرفت: ${reason}.`;
}

const PRECEDENCE: Readonly<Record<Precedence, string>> = {
	predicate:
		'نخست این می‌آید که ساحه در کنترول کدام طرف است، بعد این‌که دیگر در کنترول کدام طرف نیست، در کنترول کدام طرف نیست، در کجا جنگ جریان دارد، و نیروهای کدام طرف آن را در محاصره دارند، در آن حضور دارند، به سوی آن پیشروی می‌کنند یا در نزدیکی آن‌اند',
	portion: 'اولویت با سخنی است که بیشتر می‌گوید',
	basis: 'اولویت با سخن صریح‌تر است',
	day: 'اولویت با سخن تازه‌تر است',
	id: 'چیزی آن‌ها را از یک‌دیگر متمایز نمی‌کند و شمارهٔ کوچک‌تر نخست می‌آید',
};

const speakerOf = ({ speaker, id }: Claim, names: Naming) =>
	`${isolated(names.translated(speaker))} (${isolated(id)})`;
const speakerOn = ({ speaker, said, id }: Claim, names: Naming) =>
	`${isolated(names.translated(speaker))} (${isolated(id)}، ${bracketedDay(said.last, names)})`;
const says = (claim: Claim, assertion: Assertion, names: Naming) =>
	`به گفتهٔ ${speakerOn(claim, names)}، ${clauseOf(assertion, names)}`;

function step(step: Step, id: PlaceId, names: Naming): string {
	const place = isolated(names.place(id));
	switch (step.kind) {
		case 'says':
			return `${says(step.reach.claim, step.reach.assertion, names)}${reaches(step.reach, id, names)}.`;
		case 'excepts':
			return `این سخن ${isolatedList(step.except.map((one) => names.place(one)))} را مستثنا می‌کند؛ ${countsAsMost(step.reach, place)}.`;
		case 'lessens':
			return `${speakerOn(step.by, names)} دربارهٔ ${isolated(names.place(step.place))} که در ${place} است، خلاف آن را می‌گوید؛ ${countsAsMost(step.reach, place)}.`;
		case 'cut':
			return `در ${shortDay(step.by.said.last, names)} با سخنان ${speakerOf(step.by, names)} تنها ${amountOf(step.to, 'آن')} می‌ماند.`;
		case 'overtaken':
			return overtakenBy(step.by, step.because, names);
		case 'stands':
			return `این گفته در ${shortDay(step.day, names)} به قوت خود باقی است${asLeft(step)}.`;
		case 'passes':
			return `${says(step.claim, step.assertion, names)}؛ ${passes(step, place, names)}.`;
		case 'clashes': {
			const [one, other] = [step.one, step.other];
			return `گفته‌های ${speakerOn(one.claim, names)} و ${speakerOn(other.claim, names)} هر دو به قوت خود باقی‌اند و با یک‌دیگر تناقض دارند: ${clauseOf(one.assertion, names)}؛ ${clauseOf(other.assertion, names)}.`;
		}
		case 'leads':
			return `گفتهٔ ${speakerOn(step.reach.claim, names)} بر گفتهٔ ${speakerOn(step.over.claim, names)} مقدم است: ${PRECEDENCE[step.by]}.`;
	}
}

function countsAsMost({ assertion, portion = 'whole' }: Reach, place: string): string {
	return `از این رو ${quoted(assertion, portion, place)} به معنای ${quoted(assertion, 'most', place)} گرفته می‌شود`;
}

/** How words on another place come to bear on this one. */
function reaches({ assertion, portion, lent }: Reach, id: PlaceId, names: Naming): string {
	if (assertion.place === id) return '';
	const [said, place] = [isolated(names.place(assertion.place)), isolated(names.place(id))];
	if (lent === undefined)
		return `؛ این سخن ولسوالی‌های ${said} را در بر می‌گیرد و به این ترتیب شامل ${place} نیز می‌شود`;
	if (lent === 'inwards') return `؛ ${place} در ${said} است و از این رو این سخن شامل ${place} نیز می‌شود`;
	const counts = portion
		? `به معنای ${quoted(assertion, portion, place)} گرفته می‌شود`
		: `برای ${place} نیز به حساب می‌آید`;
	return `؛ ${said} در ${place} است و از این رو این سخن ${counts}`;
}

function passes(
	{ assertion, because }: Extract<Step, { kind: 'passes' }>,
	place: string,
	names: Naming,
): string {
	const said = isolated(names.place(assertion.place));
	const nothing = `از این رو دربارهٔ ${place} چیزی از آن برنمی‌آید`;
	const reasons: Readonly<Record<Passing, string>> = {
		excepted: `این سخن شامل ${place} نمی‌شود`,
		districts: `این سخن دربارهٔ ولسوالی‌هاست و ${place} ولسوالی نیست`,
		denial: `رد کنترول بر تمام یا بیشتر بخش‌های یک محل، رد کنترول بر هیچ بخش مشخصی از آن نیست و ${nothing}`,
		unmarked: `این سخن چنان خوانده نمی‌شود که هر ولسوالی را در بر گیرد و ${nothing}`,
		unnamed: `گفته نشده است که منظور کدام ساحات است و ${nothing}`,
		part: `این سخن دربارهٔ همهٔ بخش‌ها گفته نشده است و ${nothing}`,
		inside: `سخن دربارهٔ ${said} برای ولسوالی آن به حساب می‌آید، نه برای جاهای درون ${said}، و ${nothing}`,
		approach: `${said} در ${place} است، اما گفته نشده است که آن نیروها در کجا قرار دارند، و ${nothing}`,
		ended: `گفته‌های تازه‌تر همان صاحب روایت جای آن را گرفته است و ${nothing}`,
		gainsaid: `همان صاحب روایت دربارهٔ ${place} یا ساحهٔ بزرگ‌تری که آن را در بر دارد خلاف این را می‌گوید، یا می‌گوید که نیروها هنوز بیرون آن هستند، و ${nothing}`,
	};
	return reasons[because];
}
