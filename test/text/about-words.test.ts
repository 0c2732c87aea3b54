import { describe, expect, it } from 'vitest';
import type { AboutWords } from '../../src/text/about-words.ts';
import type { Catalogue } from '../../src/text/catalogue.ts';
import { en } from '../../src/text/en.ts';
import { fa } from '../../src/text/fa.ts';
import { nameIn, toponymOf } from '../../src/text/naming.ts';
import { ps } from '../../src/text/ps.ts';
import { article } from '../datasets.ts';

const CATALOGUES: readonly (readonly [string, Catalogue])[] = [
	['English', en],
	['Dari', fa],
	['Pashto', ps],
];

function listTexts(entry: unknown): readonly string[] {
	if (typeof entry === 'string') return [entry];
	return typeof entry === 'object' && entry !== null ? Object.values(entry).flatMap(listTexts) : [];
}

const sentencesOf = (words: AboutWords) => [
	...listTexts(words),
	words.showPassage('c1'),
	words.showPlace('Place', '6 September'),
	words.softwareVersion('1.0.0'),
];

const withoutNames = (text: string) => text.replace(/\u2068[^\u2068\u2069]*\u2069/g, '');

describe.each(CATALOGUES)('what the page says of itself in %s', (_, text) => {
	it('names no party, place or publisher of the dataset', async () => {
		const { parties, places, sources } = article.dataset;
		const names = [
			...parties.map(({ shortName }) => nameIn(shortName, text.lang)),
			...[...places.keys()].map((id) => toponymOf(id, article.dataset, text.lang)),
			...[...sources.values()].map(({ publisher }) => publisher),
		];
		const sentences = sentencesOf(await text.aboutWords());
		const isNamed = (name: string) => {
			const word = new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u');
			return sentences.some((sentence) => word.test(sentence));
		};
		expect(names.filter(isNamed)).toEqual([]);
	});

	it('says each thing once, without exclamation', async () => {
		const sentences = sentencesOf(await text.aboutWords());
		expect(new Set(sentences).size).toBe(sentences.length);
		expect(sentences.filter((sentence) => sentence.trim() === '' || /[!！]/.test(sentence))).toEqual([]);
	});
});

describe.each(CATALOGUES.filter(([, { dir }]) => dir === 'rtl'))('its sentences in %s', (_, text) => {
	it('have no Latin letter, digit or mark but in an isolated name, and close every isolate', async () => {
		const sentences = sentencesOf(await text.aboutWords());
		expect(sentences.length).toBeGreaterThan(50);
		expect(sentences.filter((sentence) => /[A-Za-z0-9,;?\u2068\u2069]/.test(withoutNames(sentence)))).toEqual(
			[],
		);
	});

	it('keep to the letters of the language: no Arabic kaf, alef maksura or ye within a word', async () => {
		const sentences = sentencesOf(await text.aboutWords());
		expect(sentences.filter((sentence) => /[\u0643\u0649]|\u064a\p{L}/u.test(sentence))).toEqual([]);
	});

	it('say as much as the English ones do', async () => {
		const [words, english] = [await text.aboutWords(), await en.aboutWords()];
		expect(sentencesOf(words)).toHaveLength(sentencesOf(english).length);
	});
});
