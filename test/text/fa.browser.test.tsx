import { describe, expect, it } from 'vitest';
import { listChanges } from '../../src/domain/change.ts';
import { type Day, parseDay } from '../../src/domain/day.ts';
import { listSayings } from '../../src/domain/saying.ts';
import { summarise } from '../../src/domain/summary.ts';
import type { CitationWords } from '../../src/text/catalogue.ts';
import { fa } from '../../src/text/fa.ts';
import { helpFa } from '../../src/text/help-fa.ts';
import type { Naming, VoiceWords } from '../../src/text/naming.ts';
import { panelFa } from '../../src/text/panel-fa.ts';
import { takeFa } from '../../src/text/take-fa.ts';
import { aClaim, aContext, anAssertion, aSource, partyId } from '../build.ts';
import { type AssertionParts, accountOn, MON, says, saysOf, TUE, toDay, toyGround } from '../domain/toy.ts';
import { listSentences, SAYABLE, sayAll } from './sentences.ts';

const RED: VoiceWords = { inSentence: 'سرخ', short: 'سرخ' };
const BLUE: VoiceWords = { inSentence: 'the Blues', short: 'Blues' };
const PLACES: Readonly<Record<string, string>> = { n: 'شمال', e: 'شرق', s: 'جنوب', p: 'ولایت', t: 'شهر' };
/** Party a is called red, all others blue. */
const names: Naming = {
	place: (id) => PLACES[id] ?? id,
	voice: (id) => (id === 'a' ? RED : BLUE),
	translated: (text) => text,
	tellsYears: false,
};
const SUNDAY = dayOf('2021-09-05');
const MONDAY = dayOf('2021-09-06');

function dayOf(text: string): Day {
	const day = parseDay(text);
	if (!day) throw new Error(`${text} is no day`);
	return day;
}

/** Without the marks that keep directions apart, so that a sentence can be read here. */
const plain = (text: string) => text.replace(/[\u2068\u2069\u200e\u200f]/g, '');
const withoutNames = (text: string) => text.replace(/\u2068[^\u2068\u2069]*\u2069/g, '');

const asserts = (parts: AssertionParts) => plain(fa.assertion(anAssertion({ holder: 'b', ...parts }), names));
/** The account of party a on district n on Monday. */
const accounts = (...parts: readonly AssertionParts[]) =>
	plain(fa.account(accountOn(toyGround([says('c1', MON, ...parts)]), { day: MON }), names));

const quoted = {
	exact: 'It is ours.',
	channel: 'tweet',
	words: 'reported',
	notVerified: 'It could not be verified.',
} as const;
const tweet = aClaim({
	...quoted,
	id: 'c12',
	speaker: 'Nazary',
	role: 'NRF leader',
	via: 'Interfax',
	said: '2021-09-06',
});
/** From the state of a dataset whose title is in Latin letters. */
const cited = { dataset: 'Two Rivers', version: '1.0.0', day: MONDAY };
const source = aSource({ publisher: 'CNN', title: 'Title', published: SUNDAY });
const citation: CitationWords = { ...cited, source, statement: tweet };

describe('days in a real browser, in a zone where 6 September would be the 5th', () => {
	it('are Solar Hijri with the Gregorian day beside them', () => {
		expect(new Date('2021-09-06').getDate()).toBe(5);
		expect(fa.longDay(MONDAY)).toBe('دوشنبه ۱۵ سنبلهٔ ۱۴۰۰ (۶ سپتمبر ۲۰۲۱)');
		expect(fa.shortDay(MONDAY, names)).toBe('۱۵ سنبله (۶ سپتمبر)');
	});

	it('are Solar Hijri alone over the line of days, and have their years where the data’s are of several', () => {
		const overYears = { ...names, tellsYears: true };
		expect(fa.tickDay(MONDAY, names)).toBe('۱۵ سنبله');
		expect(fa.tickDay(MONDAY, overYears)).toBe('۱۵ سنبلهٔ ۱۴۰۰');
		expect(fa.shortDay(MONDAY, overYears)).toBe('۱۵ سنبلهٔ ۱۴۰۰ (۶ سپتمبر ۲۰۲۱)');
		expect(fa.sayingSince('N', MONDAY, overYears)).toContain(' ۱۵ سنبلهٔ ۱۴۰۰/۶ سپتمبر ۲۰۲۱ ');
	});

	it('have the Afghan names of the months, in both calendars', () => {
		const days = Array.from({ length: 12 }, (_, i) => dayOf(`2021-${String(i + 1).padStart(2, '0')}-25`));
		expect(days.map((day) => fa.shortDay(day, names))).toEqual([
			'۶ دلو (۲۵ جنوری)',
			'۷ حوت (۲۵ فبروری)',
			'۵ حمل (۲۵ مارچ)',
			'۵ ثور (۲۵ اپریل)',
			'۴ جوزا (۲۵ می)',
			'۴ سرطان (۲۵ جون)',
			'۳ اسد (۲۵ جولای)',
			'۳ سنبله (۲۵ اگست)',
			'۳ میزان (۲۵ سپتمبر)',
			'۳ عقرب (۲۵ اکتوبر)',
			'۴ قوس (۲۵ نومبر)',
			'۴ جدی (۲۵ دسمبر)',
		]);
	});

	it('bind the month to its year as Persian does', () => {
		expect(fa.longDay(dayOf('2021-05-25'))).toBe('سه‌شنبه ۴ جوزای ۱۴۰۰ (۲۵ می ۲۰۲۱)');
		expect(fa.longDay(dayOf('2022-01-01'))).toBe('شنبه ۱۱ جدی ۱۴۰۰ (۱ جنوری ۲۰۲۲)');
	});

	it('begin the year at Nawroz', () => {
		expect(fa.longDay(dayOf('2021-03-20'))).toContain('۳۰ حوت ۱۳۹۹');
		expect(fa.longDay(dayOf('2021-03-21'))).toContain('۱ حمل ۱۴۰۰');
	});
});

describe('numerals', () => {
	it('are Persian', () => {
		expect(fa.shown(12, 33)).toBe('۱۲ مورد از ۳۳ مورد نشان داده شده است');
		expect(plain(fa.passLabel('Khawak Pass', 3848))).toBe('Khawak Pass، ۳٬۸۴۸ متر');
	});
});

describe('lists', () => {
	it('are joined as Persian joins them', () => {
		const text = (...ids: string[]) => plain(fa.shownInterpretation(ids));
		expect(text('c1')).toContain(' از c1 را ');
		expect(text('c1', 'c2')).toContain(' از c1 و c2 را ');
		expect(text('c1', 'c2', 'c3')).toContain(' از c1، c2 و c3 را ');
	});
});

describe('sentences', () => {
	it('give an account with its basis and the day it was last said', () => {
		expect(accounts({ holder: 'b', portion: 'most' })).toBe(
			'به گفتهٔ سرخ، بیشتر بخش‌های شمال در کنترول the Blues است.',
		);
		const ground = toyGround([says('c1', MON, { place: 'p', holder: 'b', reachesDistricts: true })]);
		expect(plain(fa.account(accountOn(ground, { day: TUE }), names))).toBe(
			'به گفتهٔ سرخ، تمام شمال در کنترول the Blues است (این سخن دربارهٔ ولایت است و از شمال نام برده نشده است). این سخن آخرین بار در ۱۵ جدی (۴ جنوری) گفته شده است.',
		);
	});

	it('say of a silent party only that it is silent', () => {
		expect(accounts()).toBe('از سرخ دربارهٔ این‌که خود شمال در کنترول کدام طرف است، سخنی گزارش نشده است.');
	});

	it('say of a district which place inside was spoken of', () => {
		expect(accounts({ place: 't' })).toBe('به گفتهٔ سرخ، بخشی از شمال در کنترول سرخ است: شهر.');
		expect(accounts({ place: 't', predicate: 'lost' })).toBe(
			'به گفتهٔ سرخ، بخشی از شمال دیگر در کنترول سرخ نیست: شهر.',
		);
		expect(accounts({ place: 't', predicate: 'denies', portion: 'part', holder: 'b' })).toBe(
			'به گفتهٔ سرخ، این درست نیست که تمام شمال در کنترول the Blues است (این سخن دربارهٔ شهر در شمال است).',
		);
	});

	it('never turn forces, fighting, loss or denial into holding', () => {
		expect(asserts({ predicate: 'present' })).toBe('نیروهای the Blues در شمال حضور دارند.');
		expect(asserts({ predicate: 'advancing' })).toBe('نیروهای the Blues به سوی شمال در حال پیشروی‌اند.');
		expect(asserts({ predicate: 'near' })).toBe('نیروهای the Blues در نزدیکی شمال قرار دارند.');
		expect(asserts({ predicate: 'surrounds' })).toBe('نیروهای the Blues شمال را در محاصره دارند.');
		expect(plain(fa.assertion(anAssertion({ predicate: 'fighting' }), names))).toBe(
			'در شمال یا بر سر آن جنگ جریان دارد.',
		);
		expect(asserts({ predicate: 'denies' })).toBe('این درست نیست که تمام شمال در کنترول the Blues است.');
		expect(asserts({ predicate: 'lost' })).toBe('هیچ بخشی از شمال دیگر در کنترول the Blues نیست.');
		expect(asserts({ predicate: 'lost', portion: 'most' })).toBe(
			'بیشتر بخش‌های شمال دیگر در کنترول the Blues نیست.',
		);
	});

	it('put what is left out beside the place', () => {
		expect(asserts({ except: ['s', 'e'] })).toBe('تمام شمال، به‌جز جنوب و شرق، در کنترول the Blues است.');
	});

	it('set what is said after a denial apart from it', () => {
		const ground = toyGround([
			says(
				'c1',
				MON,
				{ portion: 'part' },
				{ predicate: 'denies', holder: 'b' },
				{ predicate: 'near', holder: 'b' },
			),
		]);
		const [, ...besides] = listSayings(accountOn(ground));
		expect(plain(fa.besides(RED, besides, names))).toBe(
			'افزون بر آن، به گفتهٔ سرخ: این درست نیست که تمام آن در کنترول the Blues است؛ نیروهای the Blues در نزدیکی.',
		);
	});

	it('sum a party up, and put days between brackets without nesting them', () => {
		const ground = toyGround([
			says('c1', MON, { portion: 'most' }),
			says('c2', TUE, { place: 'e', portion: 'part' }, { place: 's' }, { place: 's', holder: 'b' }),
		]);
		expect(plain(fa.summary(summarise(partyId('a'), toDay(TUE), ground), names))).toBe(
			'به گفتهٔ سرخ، بیشتر بخش‌های شمال (گفته‌شده در ۱۵ جدی/۴ جنوری) و بخشی از شرق در کنترول سرخ است. گفته‌های سرخ دربارهٔ جنوب با یک‌دیگر در تناقض‌اند.',
		);
		const item = { extent: 'other-districts', portion: 'part', isInferred: false } as const;
		const [place, holder] = [anAssertion({ place: 'p' }).place, partyId('a')];
		const groups = [{ predicate: 'holds', holder, items: [{ ...item, place }] }] as const;
		expect(plain(fa.summary({ voice: holder, groups, mixed: [] }, names))).toBe(
			'به گفتهٔ سرخ، بخشی از هر یک از ولسوالی‌های دیگر ولایت در کنترول سرخ است.',
		);
	});

	it('are alike for two parties exchanged', () => {
		const said = (one: string, other: string) => {
			const ground = toyGround([
				saysOf(one, 'c1', MON, { holder: one, portion: 'part' }),
				saysOf(one, 'c2', TUE, { holder: one, predicate: 'lost' }, { holder: other, predicate: 'denies' }),
			]);
			const [change] = listChanges(ground.on(toDay(MON)), ground.on(toDay(TUE)));
			return change ? plain(fa.change(change, names)).replaceAll('the Blues', 'Blues') : '';
		};
		const exchanged = said('b', 'a').replace(/سرخ|Blues/g, (name) => (name === 'سرخ' ? 'Blues' : 'سرخ'));
		expect(exchanged).toContain('هیچ بخشی از آن دیگر در کنترول سرخ نیست');
		expect(exchanged).toBe(said('a', 'b'));
	});
});

describe('names in Latin letters', () => {
	const sentences = [
		fa.provenance(tweet, 'CNN'),
		fa.notVerified('CNN'),
		fa.inferredName('Panjshir'),
		fa.speakerAndRole('Nazary', 'NRF leader'),
		fa.otherInterpretation('“The side valleys” may be those of Bazarak.'),
		fa.meant('Panjshir', 'the words are “the valley”'),
		fa.within('ولسوالی', ['Panjshir', 'Afghanistan']),
		fa.contradictInside(['Bazarak', 'Rokha']),
		fa.unknownInAddress('place', 'xyz'),
		panelFa.citation(citation, names, fa),
		panelFa.citation({ ...citation, statement: aContext(quoted) }, names, fa),
		takeFa.mapCitation(
			{ ...cited, voices: [RED, BLUE], publishers: ['CNN'], otherInterpretations: ['c1'] },
			fa,
		),
		fa.errorReport({ ...cited, passage: { id: 'c1', exact: 'It is ours.' }, link: '' }),
		...[0, 2].flatMap((n) => [fa.versionWithCorrections('1.0.0', n), fa.linkVersion('0.9.0', '1.0.0', n)]),
		fa.correction('1.0.0', MONDAY, 'Rokha was spelt Rukha.'),
	];

	it('stand isolated in whatever is said of claims and accounts, as this browser knows days and lists', () => {
		const said = SAYABLE.flatMap((one) => listSentences(toyGround(sayAll(one, 'b')), fa, panelFa));
		// What nothing draws begins with a bare name.
		const drawn = said.filter((sentence) => !/^(c\d|[A-Z]\b)/.test(sentence));
		expect(drawn.length).toBeGreaterThan(500);
		expect(drawn.filter((one) => /[A-Za-z0-9,;?\u2068\u2069]/.test(withoutNames(one)))).toEqual([]);
	});

	it('stand isolated, each isolate closed', () => {
		for (const sentence of sentences) {
			const outside = withoutNames(sentence);
			expect(outside).not.toMatch(/[A-Za-z\u2068\u2069]/);
			expect(outside).not.toBe(sentence);
		}
	});

	it('leave the day of a quote to the left of its channel and the publisher furthest left', () => {
		const paragraph = document.body.appendChild(document.createElement('p'));
		paragraph.dir = fa.dir;
		paragraph.lang = fa.lang;
		paragraph.style.whiteSpace = 'nowrap';
		paragraph.textContent = fa.provenance(tweet, 'CNN');
		const leftOf = (words: string) => {
			const range = document.createRange();
			const text = paragraph.firstChild;
			const start = paragraph.textContent?.indexOf(words) ?? -1;
			if (!text || start < 0) throw new Error(`${words} is not there`);
			range.setStart(text, start);
			range.setEnd(text, start + words.length);
			return range.getBoundingClientRect().left;
		};
		const lefts = ['توییت', 'دوشنبه', '۱۴۰۰', '۲۰۲۱', 'CNN'].map(leftOf);
		expect(lefts).toEqual([...lefts].sort((a, b) => b - a));
		paragraph.remove();
	});

	it('begin the spoken name of a button, which nothing draws, without marks', () => {
		expect(fa.placeButton('Rokha', ['.'])).toMatch(/^Rokha\./);
		expect(fa.pointButton('Kabul', 'شهر')).toMatch(/^Kabul،/);
		expect(fa.passage('c12', tweet, names)).toMatch(/^c12،/);
	});
});

it('has no English left over', () => {
	const texts = [
		...Object.values(fa).flatMap((entry): unknown[] =>
			typeof entry === 'object' ? Object.values(entry) : [entry],
		),
		...Object.values(panelFa),
		// The keys themselves are called as the keyboard calls them.
		...helpFa.keys(3).map(([, does]) => does),
		...helpFa.signs,
	];
	const strings = texts.filter((text) => typeof text === 'string' && text !== fa.lang && text !== fa.dir);
	expect(strings.length).toBeGreaterThan(90);
	expect(strings.filter((text) => /[A-Za-z0-9,;?]/.test(withoutNames(String(text))))).toEqual([]);
});
