import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likelyWidthOf, widthOf } from '../../src/symbol/text-width.ts';

const texts = fc.string({ unit: fc.constantFrom('a', 'i', 'W', ' ', '≠', 'ب', 'ا', '世', '👍') });

test('a text is likely no wider than the room that is kept for it, and grows with each letter and size', () => {
	fc.assert(
		fc.property(texts, (text) => {
			expect(likelyWidthOf(text, 12)).toBeLessThanOrEqual(widthOf(text, 12));
			expect(widthOf(`${text}a`, 12)).toBeGreaterThan(widthOf(text, 12));
			expect(widthOf(text, 24)).toBeCloseTo(2 * widthOf(text, 12));
		}),
	);
});

test('marks that keep directions apart take no room', () => {
	expect(widthOf('\u2068Millford\u2069', 12)).toBe(widthOf('Millford', 12));
});

/** In pixels at a font size of 100, as Chromium measures them: the widest of DejaVu Sans, Noto Kufi Arabic, Noto Sans Arabic, Noto Naskh Arabic and Vazirmatn. */
const MEASURED = [
	['بخشی', 276, 313],
	['جنگ', 195, 215],
	['شوتل', 250, 288],
	['روخه', 212, 252],
	['بازارک', 272, 327],
	['دره', 145, 168],
	['حصه اول', 389, 449],
	['سخنان خودش با هم در تناقض', 1311, 1482],
	['گفته شده که در کنترول این طرف است', 1700, 1942],
] as const;

test('Persian words have room in whichever font stands in, to a few per cent', () => {
	for (const [words, regular, bold] of MEASURED) {
		expect(widthOf(words, 100), words).toBeGreaterThan(0.96 * regular);
		expect(widthOf(words, 100, 700), words).toBeGreaterThan(0.96 * bold);
	}
});

test('a bold text is wider, as are its capitals', () => {
	expect(widthOf('Millford', 12, 700)).toBeGreaterThan(widthOf('Millford', 12));
	expect(widthOf('MILL', 12)).toBeGreaterThan(widthOf('mill', 12));
});
