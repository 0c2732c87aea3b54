/** The words for what a search finds, in English. */

import { count } from './clause-en.ts';
import type { SearchWords } from './search-words.ts';

export const searchEn: SearchWords = {
	found: {
		places: (n) => `Places: ${n}`,
		people: (n) => `People: ${n}`,
		passages: (n) => `Passages: ${n}`,
		words: (n) => `In the article: ${n}`,
	},
	foundInAll: ({ places, people, passages, words }) =>
		places + people + passages + words === 0
			? 'Nothing found.'
			: `Found: ${count(places, 'place', 'places')}, ${count(people, 'person', 'people')}, ${count(passages, 'passage', 'passages')}, ${count(words, 'time', 'times')} in the article.`,
	timesNamed: (n) => (n === 0 ? 'not named in the article' : `${count(n, 'time', 'times')} in the article`),
	claimCount: (n) => count(n, 'claim', 'claims'),
	listFound: 'Show these in the list of claims',
};
