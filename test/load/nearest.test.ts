import { describe, expect, test } from 'vitest';
import { nearest, nearestAmong } from '../../src/load/nearest.ts';

/** Counts how often somebody goes through it. */
class Counted implements Iterable<string> {
	readonly #words: readonly string[];
	reads = 0;

	constructor(words: readonly string[]) {
		this.#words = words;
	}

	*[Symbol.iterator]() {
		for (const word of this.#words) {
			this.reads += 1;
			yield word;
		}
	}
}

const numbered = (name: string, count: number) =>
	Array.from({ length: count }, (_, i) => `${name}-${String(i).padStart(4, '0')}`);

describe('the nearest word', () => {
	test('is the one that the fewest letters set apart, the first of several', () => {
		expect(nearest('rokah', ['bazarak', 'rokha', 'rukah'])).toBe('; nearest: "rukah"');
		expect(nearest('ford-twon', ['ford', 'ford-town'])).toBe('; nearest: "ford-town"');
		expect(nearest('aaab', ['aaac', 'aaad'])).toBe('; nearest: "aaac"');
	});

	test('may lack or have a few letters more, signs beyond the first plane included', () => {
		expect(nearest('mil', ['mill'])).toBe('; nearest: "mill"');
		expect(nearest('𝄞𝄞a', ['𝄞𝄞𝄞a'])).toBe('; nearest: "𝄞𝄞𝄞a"');
	});

	test('is none of which more than a third of the letters are wrong, or more than two of a short word, or all', () => {
		expect(nearest('abcdefghi', ['abcdefxyz'])).toBe('; nearest: "abcdefxyz"');
		expect(nearest('abcdefghi', ['abcdewxyz'])).toBe('');
		expect(nearest('abcd', ['abxy'])).toBe('; nearest: "abxy"');
		expect(nearest('abcd', ['axyz'])).toBe('');
		expect(nearest('ab', ['cd'])).toBe('');
		expect(nearest('', ['a'])).toBe('');
	});

	test('of long texts is told by their beginnings', () => {
		const told = 'a sentence that is longer than what is looked at, since it goes on and on';
		expect(nearest(`${told}, and on`, [told])).toContain(told);
	});
});

describe('among many words', () => {
	test('one that is written often is looked up once', () => {
		const known = new Counted(numbered('place', 5000));
		const find = nearestAmong(known);
		const hints = Array.from({ length: 5000 }, () => find('palce-0007'));
		expect(new Set(hints)).toEqual(new Set(['; nearest: "place-0007"']));
		expect(known.reads).toBe(5000);
	});

	test('very many that nobody knows are not all compared with all', () => {
		const known = new Counted(numbered('place', 5000));
		const find = nearestAmong(known);
		for (const word of numbered('palce', 5000)) find(word);
		expect(known.reads).toBeLessThan(110_000);
		expect(find('palce-0001')).toBe('; nearest: "place-0001"');
		expect(find('palce-4999')).toBe('');
	});
});
