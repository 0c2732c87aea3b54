import { describe, expect, it } from 'vitest';
import { listChanges } from '../../src/domain/change.ts';
import { CHANNELS } from '../../src/domain/claim.ts';
import { parseDay } from '../../src/domain/day.ts';
import { deriveAccount } from '../../src/domain/derivation.ts';
import { isOfForces, PREDICATES } from '../../src/domain/predicate.ts';
import { type SummaryItem, summarise } from '../../src/domain/summary.ts';
import type { CitationWords } from '../../src/text/catalogue.ts';
import { helpPs } from '../../src/text/help-ps.ts';
import type { Naming } from '../../src/text/naming.ts';
import { panelPs } from '../../src/text/panel-ps.ts';
import { ps } from '../../src/text/ps.ts';
import { searchPs } from '../../src/text/search-ps.ts';
import { takePs } from '../../src/text/take-ps.ts';
import { aClaim, aContext, aSource, partyId, placeId } from '../build.ts';
import { type AssertionParts, accountOn, MON, SUN, says, TUE, toDay, toyGround } from '../domain/toy.ts';
import { listSentences, SAYABLE, sayAll, WAYS } from './sentences.ts';

function dayOf(text: string) {
	const day = parseDay(text);
	if (!day) throw new Error(`${text} is no day`);
	return day;
}

const sunday = dayOf('2021-09-05');
const monday = dayOf('2021-09-06');
const names: Naming = {
	place: (id) => id.toUpperCase(),
	voice: (id) => ({ inSentence: id.toUpperCase(), short: id.toUpperCase() }),
	translated: (text) => text,
	tellsYears: false,
};
const [a, b] = [partyId('a'), partyId('b')];
const [one, other] = [names.voice(a), names.voice(b)];
const tweet = aClaim({
	exact: 'It is ours.',
	speaker: 'Speaker',
	role: 'role',
	channel: 'tweet',
	words: 'reported',
	via: 'Interfax',
	notVerified: 'It could not be verified.',
});

/** From the state of a dataset whose title is in Latin letters. */
const cited = { dataset: 'Two Rivers', version: '1.0.0', day: monday };
const source = aSource({ publisher: 'CNN', title: 'Title', published: sunday });
const citation: CitationWords = { ...cited, source, statement: tweet };

const said = SAYABLE.flatMap((one) => WAYS.slice(0, 3).map((way) => ({ ...way, ...one })));

const LEVELS = [
	'country',
	'province',
	'district',
	'temporary-district',
	'valley',
	'city',
	'town',
	'village',
	'settlement',
	'height',
	'base',
	'crossing',
	'road',
	'area',
	'region',
];

/** Every entry of the catalogue, its functions called for each sentence they know. */
const SENTENCES: readonly string[] = [
	...Object.entries(ps).flatMap(([key, entry]) => (key === 'lang' || key === 'dir' ? [] : listTexts(entry))),
	...listTexts(panelPs),
	ps.longDay(monday),
	ps.shortDay(monday, names),
	...said.flatMap((one, i) => listSentences(toyGround(sayAll(one, i % 2 === 0 ? 'a' : 'b')), ps, panelPs)),
	...[2, 3].map(ps.bothSides),
	ps.asSaidBy(monday),
	ps.shownNow([one, other], monday),
	ps.sayingSince('وینا', sunday, names),
	ps.nameAndLevel('ځای', 'town'),
	ps.notVerified('CNN'),
	ps.speakerAndRole('Speaker', 'role'),
	ps.provenance(tweet, 'CNN'),
	ps.otherInterpretation('note'),
	ps.contradictInside(['N', 'E']),
	panelPs.noPassages('N'),
	panelPs.noPassagesYet('N', monday, names),
	ps.meant('N', 'reason'),
	ps.pointButton('N', ps.level('city')),
	ps.within(ps.level('district'), ['N', 'P']),
	...LEVELS.map(ps.level),
	panelPs.nothingBears(one, 'N'),
	...(['district', 'districts', 'denial', 'unmarked', 'unnamed', 'inside'] as const).map((extent) =>
		panelPs.extent(extent, 'N', ['E']),
	),
	panelPs.extent('districts', 'N', []),
	panelPs.notYetSaid(monday, names),
	ps.passage('c1', tweet, names),
	ps.passage('c1', undefined, names),
	panelPs.readTogether(['c1', 'c2']),
	panelPs.wouldChange(monday, names),
	panelPs.wouldNotChange(monday, names),
	ps.shownInterpretation(['c1']),
	ps.changesSince(sunday, names),
	ps.noChanges(sunday, names),
	ps.accordingTo(one),
	ps.inferredName('N'),
	ps.newOnDay,
	...helpPs.keys(3).map(([, does]) => does),
	...helpPs.signs,
	ps.whichPlace('N'),
	...CHANNELS.map(ps.channel),
	ps.shown(3, 12),
	ps.showMore(20),
	...[0, 5].flatMap((n) => [
		...Object.values(searchPs.found).map((heading) => heading(n)),
		searchPs.foundInAll({ places: n, people: n, passages: n, words: n }),
		searchPs.timesNamed(n),
		searchPs.claimCount(n),
		panelPs.listedOf(one, n),
	]),
	panelPs.listedOnly(one),
	ps.passLabel('Pass', 4430),
	...[1, 2].map(ps.problemCount),
	ps.unknownInAddress('day', 'x'),
	ps.publishedBy('CNN', monday),
	panelPs.citation(citation, names, ps),
	panelPs.citation({ ...citation, statement: aContext({ exact: 'It is ours.' }) }, names, ps),
	...[[one], [one, other]].map((voices) =>
		takePs.mapCitation({ ...cited, voices, publishers: ['CNN'], otherInterpretations: ['c1'] }, ps),
	),
	ps.errorReport({ ...cited, passage: { id: 'c1', exact: 'It is ours.' }, link: '' }),
	...[0, 2].flatMap((n) => [ps.versionWithCorrections('1.0.0', n), ps.linkVersion('0.9.0', '1.0.0', n)]),
	ps.correction('1.0.0', monday, 'Rokha was spelt Rukha.'),
];

function listTexts(entry: unknown): readonly string[] {
	if (typeof entry === 'string') return [entry];
	return typeof entry === 'object' && entry !== null ? Object.values(entry).flatMap(listTexts) : [];
}

const withoutNames = (text: string) => text.replace(/\u2068[^\u2068\u2069]*\u2069/g, '');
/** As a reader sees it. */
const seen = (text: string) => text.replace(/[\u2068\u2069]/g, '');

/** The account of party a on district n as of Sunday. */
const accounts = (...parts: readonly AssertionParts[]) =>
	seen(ps.account(accountOn(toyGround([says('c1', SUN, ...parts)])), names));

describe('days in a browser that knows no Pashto', () => {
	it('are named in both calendars, in a zone where 6 September would be the 5th', () => {
		expect(new Date('2021-09-06').getDate()).toBe(5);
		expect(ps.longDay(monday)).toBe('دوشنبه، د ۱۴۰۰ کال د وږي ۱۵مه (د ۲۰۲۱ کال د سپټمبر ۶مه)');
		expect(ps.shortDay(monday, names)).toBe('۱۵ وږی / ۶ سپټمبر');
	});

	it('are of one calendar over the line of days, and have their years where the data’s are of several', () => {
		const overYears = { ...names, tellsYears: true };
		expect(ps.tickDay(monday, names)).toBe('۱۵ وږی');
		expect(ps.tickDay(monday, overYears)).toBe('۱۵ وږی ۱۴۰۰');
		expect(ps.shortDay(monday, overYears)).toBe('۱۵ وږی ۱۴۰۰ / ۶ سپټمبر ۲۰۲۱');
		expect(panelPs.notYetSaid(monday, overYears)).toContain(
			'د ۱۴۰۰ کال د وږي په ۱۵مه (د ۲۰۲۱ کال د سپټمبر په ۶مه)',
		);
		expect(ps.changesSince(monday, overYears)).toContain('د ۱۴۰۰ کال د وږي له ۱۵مې');
	});

	it('begin the year in spring, after a leap day where there is one', () => {
		expect(ps.shortDay(dayOf('2021-03-20'), names)).toBe('۳۰ کب / ۲۰ مارچ');
		expect(ps.shortDay(dayOf('2021-03-21'), names)).toBe('۱ وری / ۲۱ مارچ');
		expect(ps.shortDay(dayOf('2022-03-20'), names)).toBe('۲۹ کب / ۲۰ مارچ');
	});

	it('have a name for each weekday and each month of both calendars', () => {
		const week = ['05', '06', '07', '08', '09', '10', '11'].map((d) => ps.longDay(dayOf(`2021-09-${d}`)));
		expect(week.map((text) => text.split('،')[0])).toEqual([
			'یکشنبه',
			'دوشنبه',
			'سه‌شنبه',
			'چهارشنبه',
			'پنجشنبه',
			'جمعه',
			'شنبه',
		]);
		const months = Array.from({ length: 12 }, (_, i) =>
			ps.shortDay(dayOf(`2021-${String(i + 1).padStart(2, '0')}-28`), names).replace(/[۰-۹]+ /g, ''),
		);
		expect(months).toEqual([
			'سلواغه / جنوري',
			'کب / فبروري',
			'وری / مارچ',
			'غویی / اپریل',
			'غبرګولی / مې',
			'چنګاښ / جون',
			'زمری / جولای',
			'وږی / اګست',
			'تله / سپټمبر',
			'لړم / اکتوبر',
			'لیندۍ / نومبر',
			'مرغومی / دسمبر',
		]);
	});
});

describe('a sentence', () => {
	it('has no Latin letter, digit or mark but in an isolated name', () => {
		// The name that a button begins with is heard, never seen.
		const drawn = SENTENCES.filter((text) => !/^[A-Z]\./.test(text));
		expect(drawn.filter((text) => /[A-Za-z0-9,;?]/.test(withoutNames(text)))).toEqual([]);
	});

	it('closes every isolate that it opens', () => {
		expect(SENTENCES.filter((text) => /[\u2068\u2069]/.test(withoutNames(text)))).toEqual([]);
	});

	it('keeps to Pashto letters: no Arabic kaf or alef maksura, no hard ye within a word', () => {
		expect(SENTENCES.filter((text) => /[\u0643\u0649]|\u064a\p{L}/u.test(text))).toEqual([]);
	});

	it('names no party as the one that holds where it only has forces or moves', () => {
		for (const predicate of PREDICATES.filter((one) => isOfForces({ predicate: one })))
			expect(accounts({ predicate })).not.toContain('کنټرول');
	});
});

describe('names in a sentence', () => {
	it('leave out a party that speaks of itself, and name any other', () => {
		expect(accounts({})).toBe('A وایي چې په N کې ټوله سیمه په خپل کنټرول کې لري.');
		expect(accounts({ holder: 'b' })).toBe('A وایي چې B په N کې ټوله سیمه په خپل کنټرول کې لري.');
		expect(accounts({ predicate: 'lost' })).toBe(
			'A وایي چې په N کې نور د سیمې هېڅ برخه په خپل کنټرول کې نه لري.',
		);
		expect(accounts({ predicate: 'surrounds', holder: 'b' })).toBe('A وایي چې B N په محاصره کې لري.');
	});

	it('stand apart for the place inside that was spoken of', () => {
		expect(accounts({ place: 't' })).toBe('A وایي چې په N کې د سیمې یوه برخه په خپل کنټرول کې لري: T.');
		expect(accounts({ place: 't', predicate: 'denies', holder: 'b' })).toBe(
			'A وایي چې دا سمه نه ده چې B په N کې ټوله سیمه په خپل کنټرول کې لري (خبره یوازې د دننه ځای په اړه ده: T).',
		);
	});

	it('take no “په” before a place that begins with “د”', () => {
		const valley: Naming = { ...names, place: () => 'د A دره' };
		const account = accountOn(toyGround([says('c1', SUN, { predicate: 'present' })]));
		expect(seen(ps.account(account, valley))).toBe('A وایي چې د A دره کې ځواکونه لري.');
	});

	it('are joined as a list is in Pashto', () => {
		expect(seen(panelPs.readTogether(['c1', 'c2', 'c3']))).toContain('c1، c2 او c3');
	});
});

describe('a change', () => {
	it('sets what is said after a denial apart from it', () => {
		const ground = toyGround([
			says(
				'c1',
				TUE,
				{ portion: 'part' },
				{ predicate: 'denies', holder: 'b' },
				{ predicate: 'present', holder: 'b' },
			),
		]);
		const [change] = listChanges(ground.on(toDay(MON)), ground.on(toDay(TUE)));
		expect(change && seen(ps.change(change, names))).toContain(
			'سمه نه ده چې B ټوله سیمه په کنټرول کې لري؛ B ځواکونه لري',
		);
	});
});

describe('a step', () => {
	it('says once that a holder is inferred', () => {
		const ground = toyGround([says('c1', MON, { inferred: true })]);
		const [step] = deriveAccount(accountOn(ground), toDay(SUN), ground);
		expect(step && panelPs.step(step, placeId('n'), names).match(/استنباط/g)).toHaveLength(1);
	});
});

describe('a summary', () => {
	const summaryOf = (...claims: Parameters<typeof toyGround>[0]) =>
		seen(ps.summary(summarise(a, toDay(TUE), toyGround(claims)), names));

	it('says anew who speaks after a denial, so that nothing else is denied', () => {
		expect(
			summaryOf(says('c1', TUE, { predicate: 'denies', holder: 'b' }, { predicate: 'present', holder: 'b' })),
		).toBe(
			'A وایي چې دا سمه نه ده چې B په N کې ټوله سیمه په خپل کنټرول کې لري؛ وایي چې B په N کې ځواکونه لري.',
		);
	});

	it('remarks once what is inferred and when it was said', () => {
		expect(summaryOf(says('c1', MON, { inferred: true }))).toBe(
			'A وایي چې په N کې ټوله سیمه (استنباط؛ ویل شوي: ۱۵ مرغومی / ۴ جنوري) په خپل کنټرول کې لري.',
		);
	});

	it('denies every part where a part is denied', () => {
		const said = { predicate: 'denies', holder: 'b', portion: 'part', inferred: true } as const;
		expect(summaryOf(says('c1', TUE, said))).toBe(
			'A وایي چې B په N کې د سیمې هېڅ برخه په خپل کنټرول کې نه لري (استنباط).',
		);
	});

	it('gives each day of presence its own clause', () => {
		const [earlier, later] = [{ predicate: 'present' }, { predicate: 'present', place: 'e' }] as const;
		expect(summaryOf(says('c1', MON, earlier), says('c2', TUE, later))).toBe(
			'A وایي چې په N کې ځواکونه لري (ویل شوي: ۱۵ مرغومی / ۴ جنوري)؛ وایي چې A په E کې ځواکونه لري.',
		);
	});

	it('tells of all districts of a place by each of them', () => {
		const item: SummaryItem = {
			place: placeId('p'),
			extent: 'districts',
			portion: 'most',
			isInferred: false,
		};
		const items = [item, { ...item, extent: 'other-districts' } as const];
		const groups = [{ predicate: 'holds', holder: b, items }] as const;
		expect(seen(ps.summary({ voice: a, groups, mixed: [] }, names))).toBe(
			'A وایي چې B په P کې د هرې ولسوالۍ زیاتره برخه او په P کې د هرې بلې ولسوالۍ زیاتره برخه په خپل کنټرول کې لري.',
		);
	});
});
