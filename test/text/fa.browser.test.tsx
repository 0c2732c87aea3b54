import { describe, expect, it } from 'vitest';
import { PORTIONS } from '../../src/domain/claim.ts';
import { type Day, parseDay } from '../../src/domain/day.ts';
import type { AssertionWords, CitationWords, ClaimWords, PartyWords } from '../../src/text/catalogue.ts';
import { fa } from '../../src/text/fa.ts';

const RED: PartyWords = { inSentence: 'سرخ', short: 'سرخ' };
const BLUE: PartyWords = { inSentence: 'the Blues', short: 'Blues' };
const SUNDAY = dayOf('2021-09-05');
const MONDAY = dayOf('2021-09-06');

function dayOf(text: string): Day {
	const day = parseDay(text);
	if (!day) throw new Error(`${text} is no day`);
	return day;
}

/** Without the marks that keep directions apart, so that a sentence can be read here. */
const plain = (text: string) => text.replace(/[\u2068\u2069\u200e\u200f]/g, '');

const aClaim = (id: string): ClaimWords => ({ id, speaker: 'Nazary', party: BLUE, said: MONDAY });
const anAssertion = (parts: Partial<AssertionWords> = {}): AssertionWords => ({
	predicate: 'holds',
	holder: BLUE,
	place: 'شمال',
	portion: 'whole',
	except: [],
	isInferred: false,
	...parts,
});

/** From the state of a dataset whose title is in Latin letters. */
const cited = { dataset: 'Two Rivers', version: '1.0.0', day: MONDAY };
const quoted = {
	exact: 'It is ours.',
	channel: 'tweet',
	words: 'reported',
	isUnverified: true,
	publisher: 'CNN',
	title: 'Title',
	published: SUNDAY,
} as const;
const citation: CitationWords = {
	...cited,
	...quoted,
	id: 'c12',
	claim: { speaker: 'Nazary', role: 'NRF leader', party: BLUE, said: MONDAY },
};

describe('days in a real browser, in a zone where 6 September would be the 5th', () => {
	it('are Solar Hijri with the Gregorian day beside them', () => {
		expect(new Date('2021-09-06').getDate()).toBe(5);
		expect(fa.longDay(MONDAY)).toBe('دوشنبه ۱۵ سنبلهٔ ۱۴۰۰ (۶ سپتمبر ۲۰۲۱)');
		expect(fa.shortDay(MONDAY)).toBe('۱۵ سنبله (۶ سپتمبر)');
	});

	it('have the Afghan names of the months, in both calendars', () => {
		const days = Array.from({ length: 12 }, (_, i) => dayOf(`2021-${String(i + 1).padStart(2, '0')}-25`));
		expect(days.map(fa.shortDay)).toEqual([
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
		expect(plain(fa.dividerValue(RED, BLUE, 40))).toBe(
			'روایت سرخ در سمت چپ روی ۴۰٪ نقشه، روایت Blues در سمت راست',
		);
	});
});

describe('lists', () => {
	it('are joined as Persian joins them', () => {
		const text = (...ids: string[]) => plain(fa.shownReading(ids));
		expect(text('c1')).toContain(' از c1 را ');
		expect(text('c1', 'c2')).toContain(' از c1 و c2 را ');
		expect(text('c1', 'c2', 'c3')).toContain(' از c1، c2 و c3 را ');
	});
});

describe('sentences', () => {
	it('give an account with its basis and the day it was last said', () => {
		const words = { party: RED, kind: 'holds', holder: BLUE, place: 'شمال' } as const;
		expect(plain(fa.account({ ...words, portion: 'most', through: [] }))).toBe(
			'به گفتهٔ سرخ، بیشتر بخش‌های شمال در کنترول the Blues است.',
		);
		const reached = { basis: 'inherited', through: ['ولایت'], carriedFrom: SUNDAY } as const;
		expect(plain(fa.account({ ...words, portion: 'whole', ...reached }))).toBe(
			'به گفتهٔ سرخ، تمام شمال در کنترول the Blues است (این سخن دربارهٔ ولایت است و از شمال نام برده نشده است). این سخن آخرین بار در ۱۴ سنبله (۵ سپتمبر) گفته شده است.',
		);
	});

	it('say of a silent party only that it is silent', () => {
		expect(plain(fa.account({ party: RED, kind: 'silent', place: 'شمال', through: [] }))).toBe(
			'از سرخ دربارهٔ این‌که شمال در کنترول کدام طرف است، سخنی گزارش نشده است.',
		);
	});

	it('never turn presence, advance or denial into holding', () => {
		const said = (predicate: 'present' | 'advancing' | 'denies') =>
			plain(fa.assertion(anAssertion({ predicate })));
		expect(said('present')).toBe('نیروهای the Blues در شمال حضور دارند.');
		expect(said('advancing')).toBe('نیروهای the Blues به سوی شمال در حال پیشروی‌اند.');
		expect(said('denies')).toBe('این درست نیست که تمام شمال در کنترول the Blues است.');
	});

	it('put what is left out beside the place', () => {
		expect(plain(fa.assertion(anAssertion({ except: ['جنوب', 'شرق'] })))).toBe(
			'تمام شمال، به‌جز جنوب و شرق، در کنترول the Blues است.',
		);
	});

	it('sum a party up, and put days between brackets without nesting them', () => {
		const items = [
			{ place: 'شمال', extent: 'itself', portion: 'most', carriedFrom: SUNDAY },
			{ place: 'ولایت', extent: 'other-districts', portion: 'part' },
		] as const;
		const groups = [{ predicate: 'holds', holder: RED, items }] as const;
		expect(plain(fa.summary({ party: RED, groups, mixed: ['جنوب'] }))).toBe(
			'به گفتهٔ سرخ، بیشتر بخش‌های شمال (گفته‌شده در ۱۴ سنبله/۵ سپتمبر) و بخشی از هر یک از ولسوالی‌های دیگر ولایت در کنترول سرخ است. گفته‌های سرخ دربارهٔ جنوب با یک‌دیگر در تناقض‌اند.',
		);
	});

	it('are alike for two parties exchanged', () => {
		const said = (one: PartyWords, other: PartyWords) =>
			fa.change({
				party: one,
				places: ['شمال'],
				before: { kind: 'holds', holder: one, portion: 'part' },
				after: { kind: 'denies', holder: other, portion: 'whole' },
				added: [],
				dropped: [],
			});
		const bare = (text: string) => text.replaceAll('the Blues', 'Blues');
		const exchanged = bare(said(BLUE, RED)).replace(/سرخ|Blues/g, (name) =>
			name === 'سرخ' ? 'Blues' : 'سرخ',
		);
		expect(exchanged).toBe(bare(said(RED, BLUE)));
	});
});

describe('names in Latin letters', () => {
	const sentences = [
		...PORTIONS.map((portion) =>
			fa.step({
				kind: 'says',
				place: 'Khenj',
				claim: aClaim('c12'),
				assertion: anAssertion({
					portion,
					place: 'Panjshir',
					detail: 'all the side valleys',
					except: ['Rokha'],
				}),
				basis: 'inferred',
				isNamed: false,
			}),
		),
		fa.step({ kind: 'leads', place: 'Khenj', claim: aClaim('c12'), over: aClaim('c28'), by: 'portion' }),
		fa.fate({ places: ['Khenj'], day: MONDAY, cuts: [{ by: aClaim('c12'), to: 'most' }] }),
		fa.provenance('tweet', MONDAY, 'CNN'),
		fa.notVerified('CNN'),
		fa.speakerAndRole('Nazary', 'NRF leader'),
		fa.otherReading('“The side valleys” may be those of Bazarak.'),
		fa.meant('Panjshir', 'the words are “the valley”'),
		fa.within('ولسوالی', ['Panjshir', 'Afghanistan']),
		fa.unknownInAddress('place', 'xyz'),
		fa.citation(citation),
		fa.citation({ ...cited, ...quoted, id: 'c1' }),
		fa.mapCitation({ ...cited, parties: [RED, BLUE], publishers: ['CNN'], otherReadings: ['c1'] }),
		fa.errorReport({ ...cited, passage: { id: 'c1', exact: 'It is ours.' }, link: '' }),
		...[0, 2].flatMap((n) => [fa.versionWithCorrections('1.0.0', n), fa.linkVersion('0.9.0', '1.0.0', n)]),
		fa.correction('1.0.0', MONDAY, 'Rokha was spelt Rukha.'),
	];

	it('stand isolated, each isolate closed', () => {
		for (const sentence of sentences) {
			const outside = sentence.replace(/\u2068[^\u2068\u2069]*\u2069/g, '');
			expect(outside).not.toMatch(/[A-Za-z\u2068\u2069]/);
			expect(outside).not.toBe(sentence);
		}
	});

	it('leave the day of a quote to the left of its channel and the publisher furthest left', () => {
		const paragraph = document.body.appendChild(document.createElement('p'));
		paragraph.dir = fa.dir;
		paragraph.lang = fa.lang;
		paragraph.style.whiteSpace = 'nowrap';
		paragraph.textContent = fa.provenance('tweet', MONDAY, 'CNN');
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
		expect(fa.passage('c12', aClaim('c12'))).toMatch(/^c12،/);
	});
});

it('has no English left over', () => {
	const texts = Object.values(fa).flatMap((entry): unknown[] =>
		typeof entry === 'object' ? Object.values(entry) : [entry],
	);
	const strings = texts.filter((text) => typeof text === 'string' && text !== fa.lang && text !== fa.dir);
	expect(strings.length).toBeGreaterThan(90);
	expect(strings.filter((text) => /[A-Za-z0-9,;?]/.test(String(text)))).toEqual([]);
});
