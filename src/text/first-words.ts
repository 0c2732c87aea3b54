/** Which words does the page have before any catalogue has come, or where none comes? A few English ones, part of the page itself. */

import type { Catalogue } from './catalogue.ts';

/** What a page says that has nothing to show. */
export type FirstWords = Pick<
	Catalogue,
	'lang' | 'dir' | 'notLoaded' | 'pageFailed' | 'takesLong' | 'tryAgain' | 'firstView' | 'writeToContact'
>;

export const FIRST_WORDS: FirstWords = {
	lang: 'en',
	dir: 'ltr',
	notLoaded: 'Claimed Ground did not load.',
	pageFailed: 'This page ran into an error and cannot show this view.',
	takesLong: 'This is taking long. The page is still waiting for it.',
	tryAgain: 'Try again',
	firstView: 'Back to the first view',
	writeToContact: 'Write to those who keep this data',
};
