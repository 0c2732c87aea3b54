import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPlaces, indexToponyms, listToponyms } from '../../src/domain/gazetteer.ts';
import { aPlace, placeId } from '../build.ts';
import { countCalls } from '../count-calls.ts';

const PLACES = [
	aPlace({
		id: 'panjshir',
		level: 'province',
		names: ['Panjshir', 'Panjsher', 'Panjshēr', 'پنجشیر', 'پنجشېر'],
	}),
	aPlace({ id: 'panjshir-valley', level: 'valley', parent: 'panjshir', names: ['Panjshir Valley'] }),
	aPlace({ id: 'bazarak', parent: 'panjshir', names: ['Bazarak', 'بازارک'] }),
	aPlace({
		id: 'bazarak-town',
		level: 'town',
		parent: 'bazarak',
		names: ['Bazarak', 'Bazar-e Kalan', 'بازارک'],
	}),
	aPlace({ id: 'rokha', parent: 'panjshir', names: ['Rokha', 'Rukhah'] }),
	aPlace({ id: 'dara', parent: 'panjshir', names: ['Dara', 'درهٔ'] }),
	aPlace({ id: 'malimah', level: 'settlement', parent: 'dara', names: ['Malīmah'] }),
	aPlace({ id: 'deh-salah', names: ['Deh Salah', 'ده صلاح'] }),
	aPlace({ id: 'anaba', names: ['‘Unābah'] }),
	aPlace({ id: 'kabul-province', level: 'province', names: ['Kabul'] }),
	aPlace({ id: 'kabul', level: 'city', parent: 'kabul-province', names: ['Kabul'] }),
];
const gazetteer = indexToponyms(new Map(PLACES.map((place) => [place.id, place])));

const find = (toponym: string, within?: string) =>
	findPlaces(toponym, gazetteer, within === undefined ? undefined : placeId(within)).map(({ id }) => id);
const list = (text: string) =>
	listToponyms(text, gazetteer).map(({ toponym, places }) => [toponym, ...places.map(({ id }) => id)]);

describe('a toponym finds its place', () => {
	test.each([
		['as listed', 'Panjsher', ['panjshir']],
		['in another script', 'پنجشیر', ['panjshir']],
		['in any case', 'PANJSHIR', ['panjshir']],
		['without its accents', 'Panjsher', ['panjshir']],
		['with accents that the list lacks', 'Rokhā', ['rokha']],
		['with accents composed or not', 'Panjshēr'.normalize('NFD'), ['panjshir']],
		['with a hyphen for a space', 'Deh-Salah', ['deh-salah']],
		['with a space for a hyphen', 'bazar e kalan', ['bazarak-town']],
		['with a zero-width non-joiner for a space', 'ده\u200cصلاح', ['deh-salah']],
		['without the sign for a glottal stop', 'Unabah', ['anaba']],
		['with another sign for it', 'ʿUnabah', ['anaba']],
		['with vowel signs', 'بازارَک', ['bazarak', 'bazarak-town']],
		['with the Arabic kaf', 'بازارك', ['bazarak', 'bazarak-town']],
		['with the Arabic yeh', 'پنجشير', ['panjshir']],
		['drawn out by a tatweel', 'بازارـــک', ['bazarak', 'bazarak-town']],
		['between blanks', '  Rokha ', ['rokha']],
	])('%s', (_, toponym, expected) => {
		expect(find(toponym)).toEqual(expected);
	});
});

describe('a name finds nothing', () => {
	test.each([
		['that nobody bears', 'Atlantis'],
		['that is only the beginning of one', 'Deh'],
		['that goes on after one', 'Panjshir Airport'],
		['that is part of a word', 'Panj'],
		['that is empty', ''],
		['that has no letters', '– ’'],
		['that is a property of every object', 'constructor'],
	])('%s', (_, toponym) => {
		expect(find(toponym)).toEqual([]);
	});
});

test('a town and its district of the same name stay two candidates', () => {
	expect(find('Bazarak')).toEqual(['bazarak', 'bazarak-town']);
	expect(find('Kabul')).toEqual(['kabul-province', 'kabul']);
});

test('homonyms are told apart by what they lie within', () => {
	expect(find('Bazarak', 'bazarak')).toEqual(['bazarak-town']);
	expect(find('Bazarak', 'panjshir')).toEqual(['bazarak', 'bazarak-town']);
	expect(find('Bazarak', 'kabul-province')).toEqual([]);
});

describe('in a text', () => {
	test('names are found in order, spelled as the text spells them', () => {
		expect(list('They fled Rukhah for BAZARAK and بازارك.')).toEqual([
			['Rukhah', 'rokha'],
			['BAZARAK', 'bazarak', 'bazarak-town'],
			['بازارك', 'bazarak', 'bazarak-town'],
		]);
	});

	test('the longest name wins', () => {
		expect(list('the Panjshir Valley, the valley of Panjshir')).toEqual([
			['Panjshir Valley', 'panjshir-valley'],
			['Panjshir', 'panjshir'],
		]);
	});

	test('a sentence that ends between two words is no name', () => {
		expect(list('He left Panjshir. Valley roads are closed.')).toEqual([['Panjshir', 'panjshir']]);
		expect(list('Panjshir\n\nValley')).toEqual([['Panjshir', 'panjshir']]);
	});

	test('a name may run over the end of a line', () => {
		expect(list('Panjshir\nValley')).toEqual([['Panjshir\nValley', 'panjshir-valley']]);
	});

	test('the possessive stays outside', () => {
		expect(list("Panjshir’s people, Rokha's road")).toEqual([
			['Panjshir', 'panjshir'],
			['Rokha', 'rokha'],
		]);
	});

	test('parts of words are no names', () => {
		expect(list('Panjshiris, Darabad, Kabulistan, xRokha, Rokha2')).toEqual([]);
	});

	test('offsets count UTF-16 code units of the text as given', () => {
		const text = '𝄞 Stéphane in Malimah'.normalize('NFD');
		const [found] = listToponyms(text, gazetteer);
		expect(text.slice(found?.start, found?.end)).toBe('Malimah');
		expect(found?.start).toBe(text.length - 'Malimah'.length);
	});

	test('what a place is called survives whatever stands around it', () => {
		const noise = fc.string({ unit: fc.constantFrom(...' \n.,;:!?()“”«»0…'), maxLength: 20 });
		const listed = fc.constantFrom(...PLACES.flatMap(({ toponyms }) => toponyms.map(({ text }) => text)));
		fc.assert(
			fc.property(noise, listed, noise, (before, toponym, after) => {
				const text = `${before} ${toponym} ${after}`;
				const found = listToponyms(text, gazetteer);
				expect(found.map(({ start, end }) => text.slice(start, end))).toHaveLength(1);
				expect(found[0]?.places.map(({ id }) => id)).toEqual(find(toponym));
			}),
		);
	});

	test('occurrences lie apart, in order and within the text', () => {
		const words = fc.constantFrom(
			'Panjshir',
			'Valley',
			'Deh',
			'Salah',
			'Bazarak',
			'ب',
			'é',
			'𝄞',
			' ',
			'-',
			'’',
			'\n',
		);
		fc.assert(
			fc.property(
				fc.array(words).map((parts) => parts.join('')),
				(text) => {
					let last = 0;
					for (const { start, end, toponym } of listToponyms(text, gazetteer)) {
						expect(start).toBeGreaterThanOrEqual(last);
						expect(end).toBeGreaterThan(start);
						expect(text.slice(start, end)).toBe(toponym);
						last = end;
					}
					expect(last).toBeLessThanOrEqual(text.length);
				},
			),
		);
	});

	test('a book costs a pass over its words, not one for every name', () => {
		const book = 'Panjshir and the Deh of Salah, near Bazarak. '.repeat(4500);
		const many = Array.from({ length: 20_000 }, (_, n) =>
			aPlace({ id: `x${n}`, names: [`Deh ${n}`, `Town ${n}`] }),
		);
		const large = indexToponyms(new Map([...PLACES, ...many].map((place) => [place.id, place])));
		const words = 8 * 4500;
		const looked = countCalls(Map.prototype, 'get', () => {
			expect(listToponyms(book, large)).toHaveLength(9000);
		});
		expect(looked).toBeLessThan(2 * words);
	});
});

test('a name of a thousand words is looked for word by word', () => {
	const words = (count: number) => Array.from({ length: count }, () => 'a');
	const long = aPlace({ id: 'long', names: [words(1000).join(' ')] });
	const known = indexToponyms(new Map([[long.id, long]]));
	const text = Array.from({ length: 4 }, () => [...words(999), 'b'])
		.flat()
		.join(' ');
	const letters = countCalls(
		Map.prototype,
		'get',
		() => expect(listToponyms(text, known)).toEqual([]),
		(key) => String(key).length,
	);
	expect(letters).toBeLessThan(4 * 1000 * 1000);
	expect(listToponyms(`${text} ${words(1000).join(' ')}`, known)).toHaveLength(1);
});
