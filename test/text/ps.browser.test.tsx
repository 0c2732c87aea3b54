import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/domain/day.ts';
import type {
	AccountWords,
	AssertionWords,
	CitationWords,
	ClaimWords,
	SayingWords,
	StepWords,
	SummaryWords,
} from '../../src/text/catalogue.ts';
import { ps } from '../../src/text/ps.ts';

function dayOf(text: string) {
	const day = parseDay(text);
	if (!day) throw new Error(`${text} is no day`);
	return day;
}

const sunday = dayOf('2021-09-05');
const monday = dayOf('2021-09-06');
const [a, b] = ['A', 'B'].map((party) => ({ inSentence: party, short: party })) as [
	AccountWords['party'],
	AccountWords['party'],
];
const claim = { id: 'c1', speaker: 'Speaker', party: a, said: monday } satisfies ClaimWords;
const assertion = {
	predicate: 'holds',
	holder: a,
	place: 'N',
	portion: 'most',
	except: ['E', 'S'],
	isInferred: true,
	detail: 'all the side valleys',
} satisfies AssertionWords;
const said = { claim, assertion };
const headline = { kind: 'holds', holder: a, portion: 'part' } satisfies SayingWords;
const account = { ...headline, party: a, place: 'N', through: [] } satisfies AccountWords;
const item = { place: 'N', extent: 'itself', portion: 'whole' } as const;
const group = { predicate: 'holds', holder: a, items: [item] } as const;
const PREDICATES = ['holds', 'denies', 'present', 'advancing'] as const;
const KINDS = [...PREDICATES, 'mixed', 'silent'] as const;

const STEPS: readonly StepWords[] = [
	...(['named', 'inherited', 'inferred'] as const).flatMap((basis) =>
		[true, false].map((isNamed) => ({ kind: 'says' as const, place: 'E', ...said, basis, isNamed })),
	),
	{ kind: 'excepts', place: 'N', except: ['E', 'S'] },
	{ kind: 'cut', place: 'N', by: claim, to: 'part' },
	...(['clash', 'repeat', 'holding'] as const).map((because) => ({
		kind: 'overtaken' as const,
		place: 'N',
		by: claim,
		because,
	})),
	{ kind: 'stands', place: 'N', day: monday },
	...(['excepted', 'districts', 'denial', 'unnamed', 'within'] as const).map((because) => ({
		kind: 'passes' as const,
		place: 'N',
		...said,
		because,
	})),
	{ kind: 'clashes', place: 'N', one: said, other: said },
	...(['predicate', 'portion', 'basis', 'day', 'id'] as const).map((by) => ({
		kind: 'leads' as const,
		place: 'N',
		claim,
		over: claim,
		by,
	})),
];

/** From the state of a dataset whose title is in Latin letters. */
const cited = { dataset: 'Two Rivers', version: '1.0.0', day: monday };
const citation: CitationWords = {
	...cited,
	id: 'c1',
	exact: 'It is ours.',
	claim: { ...claim, role: 'role' },
	channel: 'tweet',
	words: 'reported',
	isUnverified: true,
	publisher: 'CNN',
	title: 'Title',
	published: sunday,
};
const { claim: _, ...contextCitation } = citation;

const SUMMARIES: readonly SummaryWords[] = [
	{ party: a, groups: [], mixed: [] },
	{ party: a, groups: [], mixed: ['N'] },
	...PREDICATES.map((predicate) => ({ party: a, groups: [{ ...group, predicate }], mixed: ['E'] })),
	...(['districts', 'other-districts'] as const).map((extent) => ({
		party: a,
		groups: [{ ...group, items: [{ ...item, extent, carriedFrom: sunday }] }],
		mixed: [],
	})),
];

/** Every entry of the catalogue, its functions called for each sentence they know. */
const SENTENCES: readonly string[] = [
	...Object.entries(ps).flatMap(([key, entry]) => (key === 'lang' || key === 'dir' ? [] : listTexts(entry))),
	ps.longDay(monday),
	ps.shortDay(monday),
	...SUMMARIES.map(ps.summary),
	...[2, 3].map(ps.bothSides),
	ps.asSaidBy(monday),
	...[1, 23].map((n) => ps.claimsOnDay(a, n, monday)),
	...KINDS.flatMap((kind) =>
		(['named', 'inherited', 'inferred'] as const).flatMap((basis) => {
			const words = { ...account, kind, basis, through: ['P'], carriedFrom: sunday };
			return [ps.account(words), ps.accountLabel(words), ps.accountNote(words)];
		}),
	),
	ps.besides(a, [headline, { kind: 'present', holder: b }]),
	...KINDS.flatMap((kind) =>
		(['whole', 'part'] as const).map((portion) => ps.saying({ kind, holder: a, portion, isInferred: true })),
	),
	ps.lastSaid(sunday),
	ps.nameAndLevel('ځای', 'town'),
	ps.notVerified('CNN'),
	ps.speakerAndRole('Speaker', 'role'),
	ps.provenance('tweet', monday, 'CNN'),
	ps.otherReading('note'),
	ps.noPassages('N'),
	ps.meant('N', 'reason'),
	ps.pointButton('N', ps.level('city')),
	ps.within(ps.level('district'), ['N', 'P']),
	...['country', 'province', 'temporary-district', 'valley', 'town', 'settlement'].map(ps.level),
	...STEPS.map(ps.step),
	ps.nothingBears(a, 'N'),
	ps.clash({ party: a, ids: ['c1', 'c2'], assertion }, { party: b, ids: ['c3'], assertion }),
	...PREDICATES.map((predicate) => ps.assertion({ ...assertion, predicate })),
	...(['district', 'districts', 'denial', 'unnamed', 'within'] as const).map((extent) =>
		ps.extent(extent, 'N', ['E']),
	),
	ps.extent('districts', 'N', []),
	ps.fate({ places: [], day: monday, cuts: [{ by: claim, to: 'part' }] }),
	ps.fate({ places: ['N'], day: monday, cuts: [], overtaken: { by: claim, because: 'clash' } }),
	ps.notYetSaid(monday),
	ps.passage('c1', claim),
	ps.passage('c1', undefined),
	ps.readTogether(['c1', 'c2']),
	ps.wouldChange(monday),
	ps.wouldNotChange(monday),
	ps.shownReading(['c1']),
	ps.change({
		party: a,
		places: ['N'],
		before: { kind: 'silent' },
		after: headline,
		added: [headline],
		dropped: [headline],
	}),
	...[0, 2].map((n) => ps.changesSince(sunday, n)),
	ps.dividerValue(a, b, 50),
	ps.accountOf(a),
	ps.whichPlace('N'),
	ps.channel('facebook-post'),
	ps.shown(3, 12),
	ps.showMore(20),
	ps.passLabel('Pass', 4430),
	...[1, 2].map(ps.problemCount),
	ps.unknownInAddress('day', 'x'),
	ps.publishedOn(monday),
	ps.citation(citation),
	ps.citation(contextCitation),
	...[[a], [a, b]].map((parties) =>
		ps.mapCitation({ ...cited, parties, publishers: ['CNN'], otherReadings: ['c1'] }),
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

describe('days in a browser that knows no Pashto', () => {
	it('are named in both calendars, in a zone where 6 September would be the 5th', () => {
		expect(new Date('2021-09-06').getDate()).toBe(5);
		expect(ps.longDay(monday)).toBe('دوشنبه، د ۱۴۰۰ کال د وږي ۱۵مه (د ۲۰۲۱ کال د سپټمبر ۶مه)');
		expect(ps.shortDay(monday)).toBe('۱۵ وږی / ۶ سپټمبر');
	});

	it('begin the year in spring, after a leap day where there is one', () => {
		expect(ps.shortDay(dayOf('2021-03-20'))).toBe('۳۰ کب / ۲۰ مارچ');
		expect(ps.shortDay(dayOf('2021-03-21'))).toBe('۱ وری / ۲۱ مارچ');
		expect(ps.shortDay(dayOf('2022-03-20'))).toBe('۲۹ کب / ۲۰ مارچ');
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
			ps.shortDay(dayOf(`2021-${String(i + 1).padStart(2, '0')}-28`)).replace(/[۰-۹]+ /g, ''),
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
		expect(SENTENCES.filter((text) => /[A-Za-z0-9,;?]/.test(withoutNames(text)))).toEqual([]);
	});

	it('closes every isolate that it opens', () => {
		expect(SENTENCES.filter((text) => /[\u2068\u2069]/.test(withoutNames(text)))).toEqual([]);
	});

	it('keeps to Pashto letters: no Arabic kaf or alef maksura, no hard ye within a word', () => {
		expect(SENTENCES.filter((text) => /[\u0643\u0649]|\u064a\p{L}/u.test(text))).toEqual([]);
	});

	it('names no party as the one that holds where it only has forces or moves', () => {
		for (const kind of ['present', 'advancing'] as const)
			expect(ps.account({ ...account, kind })).not.toContain('کنټرول');
	});
});

describe('names in a sentence', () => {
	it('leave out a party that speaks of itself, and name any other', () => {
		const whole = { ...account, portion: 'whole' } as const;
		expect(seen(ps.account(whole))).toBe('A وایي چې په N کې ټوله سیمه په خپل کنټرول کې لري.');
		expect(seen(ps.account({ ...whole, holder: b }))).toBe(
			'A وایي چې B په N کې ټوله سیمه په خپل کنټرول کې لري.',
		);
	});

	it('take no “په” before a place that begins with “د”', () => {
		expect(seen(ps.account({ ...account, kind: 'present', place: 'د A دره' }))).toBe(
			'A وایي چې د A دره کې ځواکونه لري.',
		);
	});

	it('are joined as a list is in Pashto', () => {
		expect(seen(ps.readTogether(['c1', 'c2', 'c3']))).toContain('c1، c2 او c3');
	});
});

describe('a change', () => {
	it('sets what is said after a denial apart from it', () => {
		const besides = [
			{ kind: 'denies', holder: b, portion: 'whole' },
			{ kind: 'present', holder: b },
		] as const;
		const silent = { kind: 'silent' } as const;
		const change = { party: a, places: ['N'], before: silent, after: headline, added: besides, dropped: [] };
		expect(seen(ps.change(change))).toContain('سمه نه ده چې B ټوله سیمه په کنټرول کې لري؛ B ځواکونه لري');
	});
});

describe('a step', () => {
	it('says once that a holder is inferred', () => {
		const [step] = STEPS.filter((one) => one.kind === 'says' && one.basis === 'inferred');
		expect(step && ps.step(step).match(/استنباط/g)).toHaveLength(1);
	});
});

describe('a summary', () => {
	it('says anew who speaks after a denial, so that nothing else is denied', () => {
		const groups = [
			{ ...group, predicate: 'denies' as const, holder: b },
			{ ...group, predicate: 'present' as const, holder: b },
		];
		expect(seen(ps.summary({ party: a, groups, mixed: [] }))).toBe(
			'A وایي چې دا سمه نه ده چې B په N کې ټوله سیمه په خپل کنټرول کې لري؛ وایي چې B په N کې ځواکونه لري.',
		);
	});

	it('remarks once what is inferred and when it was said', () => {
		const items = [{ ...item, isInferred: true, carriedFrom: sunday }];
		expect(seen(ps.summary({ party: a, groups: [{ ...group, items }], mixed: [] }))).toBe(
			'A وایي چې په N کې ټوله سیمه (استنباط؛ ویل شوي: ۱۴ وږی / ۵ سپټمبر) په خپل کنټرول کې لري.',
		);
	});

	it('denies every part where a part is denied', () => {
		const items = [{ ...item, portion: 'part', isInferred: true } as const];
		const groups = [{ predicate: 'denies' as const, holder: b, items }];
		expect(seen(ps.summary({ party: a, groups, mixed: [] }))).toBe(
			'A وایي چې B په N کې د سیمې هېڅ برخه په خپل کنټرول کې نه لري (استنباط).',
		);
	});

	it('gives each day of presence its own clause', () => {
		const items = [
			{ ...item, carriedFrom: sunday },
			{ ...item, place: 'E' },
		];
		const groups = [{ ...group, predicate: 'present' as const, items }];
		expect(seen(ps.summary({ party: a, groups, mixed: [] }))).toBe(
			'A وایي چې په N کې ځواکونه لري (ویل شوي: ۱۴ وږی / ۵ سپټمبر)؛ وایي چې A په E کې ځواکونه لري.',
		);
	});
});
