import { expect, it } from 'vitest';
import { quoteValue } from '../../src/text/quote-value.ts';

it('a short value is quoted as it is', () => {
	for (const value of ['', 'bazarak', 'درهٔ پنجشیر', '<b>&amp;', 'é👩‍🚀', 'x'.repeat(40)])
		expect(quoteValue(value)).toBe(value);
});

it('a long one is cut after forty characters', () => {
	expect(quoteValue('x'.repeat(8000))).toBe(`${'x'.repeat(40)}…`);
	expect(quoteValue('😀'.repeat(50))).toBe(`${'😀'.repeat(40)}…`);
});

it('no letter is cut from its marks, however many they are', () => {
	const letters = 'x'.repeat(38);
	expect(quoteValue(`${letters}ye\u0301\u0323z`)).toBe(`${letters}y…`);
	expect(quoteValue(`${letters}z${'\u0301'.repeat(8000)}`)).toBe(`${letters}…`);
	expect(quoteValue(`${letters}z👋🏽`)).toBe(`${letters}z…`);
});

it('what would turn or break the line stands as a sign', () => {
	expect(quoteValue('a\u202eb\u2066c\u2069d\u200fe')).toBe('a�b�c�d�e');
	expect(quoteValue('a\nb\u0000c\u2028d')).toBe('a�b�c�d');
});
