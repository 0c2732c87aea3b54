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

test('a bold text is wider, as are its capitals', () => {
	expect(widthOf('Millford', 12, 700)).toBeGreaterThan(widthOf('Millford', 12));
	expect(widthOf('MILL', 12)).toBeGreaterThan(widthOf('mill', 12));
});
