/** The words for what a search finds, in Pashto. */

import { digits } from './clause-ps.ts';
import type { SearchWords } from './search-words.ts';

export const searchPs: SearchWords = {
	found: {
		places: (n) => `ځایونه: ${digits(n)}`,
		people: (n) => `کسان: ${digits(n)}`,
		passages: (n) => `د متن برخې: ${digits(n)}`,
		words: (n) => `په مقاله کې: ${digits(n)}`,
	},
	foundInAll: ({ places, people, passages, words }) =>
		places + people + passages + words === 0
			? 'څه ونه موندل شول.'
			: `وموندل شول: ځایونه: ${digits(places)}، کسان: ${digits(people)}، د متن برخې: ${digits(passages)}، په مقاله کې: ${digits(words)} ${words === 1 ? 'ځل' : 'ځله'}.`,
	timesNamed: (n) =>
		n === 0 ? 'په مقاله کې نه یادېږي' : `په مقاله کې ${digits(n)} ${n === 1 ? 'ځل' : 'ځله'}`,
	claimCount: (n) => `${digits(n)} ${n === 1 ? 'ادعا' : 'ادعاوې'}`,
	listFound: 'دا د ادعاوو په لېست کې وښیئ',
};
