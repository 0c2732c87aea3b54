/** The words for what a search finds, in Dari. */

import { number } from './clause-fa.ts';
import type { SearchWords } from './search-words.ts';

export const searchFa: SearchWords = {
	found: {
		places: (n) => `جاها: ${number(n)}`,
		people: (n) => `اشخاص: ${number(n)}`,
		passages: (n) => `بخش‌های متن: ${number(n)}`,
		words: (n) => `در متن گزارش: ${number(n)}`,
	},
	foundInAll: ({ places, people, passages, words }) =>
		places + people + passages + words === 0
			? 'چیزی یافت نشد.'
			: `یافت شد: ${number(places)} محل، ${number(people)} شخص، ${number(passages)} بخش متن، ${number(words)} بار در متن گزارش.`,
	timesNamed: (n) => (n === 0 ? 'در متن گزارش نام برده نشده' : `${number(n)} بار در متن گزارش`),
	claimCount: (n) => `${number(n)} ادعا`,
	listFound: 'نمایش این‌ها در فهرست ادعاها',
};
