/** The words for what is taken away, in English. */

import { list, longDay } from './clause-en.ts';
import type { TakeWords } from './take-words.ts';

export const takeEn: TakeWords = {
	formats: {
		accounts: 'Accounts of this day, for maps',
		globe: 'Accounts of this day, for globes',
		accountsByDay: 'Accounts of all days',
		claims: 'Claims and context',
		annotations: 'Quotes as annotations',
		gazetteer: 'Places and their names',
	},
	fileFailed: 'This file could not be made here.',
	pictureSize: 'Size of the picture',
	pictureSizes: {
		sheet: 'For an article, 1200 wide',
		column: 'For a phone or a column, 600 wide',
		page: 'For print, A4 upright',
		card: 'For a post or a slide, 1200 × 630',
	},
	pictureHeading: 'With title and summaries',
	pictureTransparent: 'Without background',
	print: 'Print',
	saved: (fileName) => `Saved: ${fileName}`,
	embedding: 'To embed the map in a page of the same site',
	sameOriginFrame: (flag, header) =>
		`Where your page and this map have one origin (their addresses begin alike: https, name, port), take “${flag}” out of the code: with it, the frame could undo its own limits. The server has to send “${header}” with the map’s files then.`,
	mapCitation: ({ dataset, version, day, voices, publishers, otherInterpretations }, text) =>
		[
			`Claimed Ground: ${dataset}.`,
			text.promise,
			`${voices.length > 1 ? 'Accounts' : 'Account'} of ${list(voices.map(({ inSentence }) => inSentence))} as of ${longDay(day)}, printed by ${list(publishers)}.`,
			...(otherInterpretations.length > 0 ? [text.shownInterpretation(otherInterpretations)] : []),
			`Data version ${version}.`,
		].join(' '),
};
