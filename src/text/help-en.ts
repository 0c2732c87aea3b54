/** What the signs mean and which keys there are, in English. */

import type { HelpWords } from './help-words.ts';

export const helpEn: HelpWords = {
	signs: [
		'Each map shows what one voice says, and nothing else.',
		'The colour is that of the party said to hold the ground. Solid: all of the district. Close lines: most of it. Wide lines: part of it.',
		'A pale tint, a dashed outline and a question mark: the words name no holder, and a reader infers one.',
		'Bare paper: this voice has said nothing of who holds the district itself. What it said of a place inside is shown by the dot of that place.',
		'Loss, denial, fighting and forces do not colour ground. They are small signs beside the name.',
		'The sign ≠ stands on every map where the sides’ accounts clash; a thin one where they clash in part.',
		'A strong outline: the words name the district. A thin one: they speak of ground around it, or nothing was said.',
		'What was said of a province and reaches no district stands with the province: choose its name on the map.',
		'On the map a colour is the party said to hold the ground. In text and ticks it is the party that speaks.',
	],
	keys: (accounts) => [
		[accounts > 1 ? `1 … ${accounts}` : '1', 'whose account the maps show'],
		['+  −', 'zoom in, zoom out'],
		['Arrow keys', 'move the maps'],
		['0', 'show the whole map'],
		['Tab', 'to the next place; Enter opens its card'],
		['Esc', 'close what was opened last'],
		['?', 'this list'],
	],
};
