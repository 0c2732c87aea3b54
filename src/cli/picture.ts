/** The command `ground picture`: the maps as an SVG that stands by itself. */

import { parseArgs } from 'node:util';
import { type AccountChoice, BOTH } from '../domain/account-choice.ts';
import type { Dataset } from '../domain/dataset.ts';
import { Ground } from '../domain/ground.ts';
import type { Interpretation } from '../domain/interpretation.ts';
import { drawPicture } from '../export/picture/picture.ts';
import { LAYOUTS } from '../export/picture/request.ts';
import { createRequest } from '../export/request.ts';
import { THEMES } from '../symbol/theme.ts';
import { readAsked } from './asked-dataset.ts';
import { readLanguage, readOneOf } from './read-options.ts';
import type { Command } from './run-command.ts';
import { writeOutput } from './write-files.ts';

export const picture: Command = {
	about: 'Draws the maps as an SVG that stands by itself.',
	usage: `ground picture [--account both|VOICE] [--day 2021-09-06] [--reading INTERPRETATION] [--lang en] [--theme ${THEMES.join('|')}] [--layout ${LAYOUTS.join('|')}] [--no-heading] [--transparent] [--link ADDRESS] [--dataset FOLDER|FILE] [--out FILE]`,
	options: [
		['--account', 'a party’s or an observer’s id, or both: a map for each party'],
		['--day', 'any ISO day; else the last on which something was said'],
		['--reading', 'another interpretation of the words, c21.1'],
		['--lang', 'the language'],
		['--theme', 'on light or dark paper'],
		['--layout', 'the size of the paper'],
		['--no-heading', 'without title and summaries'],
		['--transparent', 'without paper'],
		['--link', 'an address that stands on the picture'],
		['--dataset', 'a folder of data or a file; else that which is shown first'],
		['--out', 'the file to write; else it is printed'],
	],
	run: async (args) => {
		const { values } = parseArgs({
			args: [...args],
			options: {
				account: { type: 'string', default: BOTH },
				day: { type: 'string' },
				reading: { type: 'string' },
				lang: { type: 'string', default: 'en' },
				theme: { type: 'string', default: 'light' },
				layout: { type: 'string', default: 'sheet' },
				'no-heading': { type: 'boolean', default: false },
				transparent: { type: 'boolean', default: false },
				link: { type: 'string' },
				dataset: { type: 'string' },
				out: { type: 'string' },
			},
		});
		const { dataset, day, print } = readAsked(values);
		const ground = new Ground(dataset);
		const text = await readLanguage(values.lang).load();
		const { svg } = drawPicture({
			...createRequest(ground, day, text),
			account: readAccount(values.account, dataset),
			other: values.reading === undefined ? undefined : readInterpretation(values.reading, ground),
			theme: readOneOf('--theme', values.theme, THEMES),
			layout: readOneOf('--layout', values.layout, LAYOUTS),
			hasHeading: !values['no-heading'],
			isTransparent: values.transparent,
			link: values.link,
		});
		if (values.out === undefined) return print(svg);
		writeOutput(values.out, svg);
		return print('');
	},
};

function readAccount(asked: string, { parties, observers }: Dataset): AccountChoice {
	const voices = [...parties, ...observers].map(({ id }) => id);
	return readOneOf<AccountChoice>('--account', asked, [BOTH, ...voices]);
}

function readInterpretation(asked: string, ground: Ground): Interpretation | undefined {
	const known = ground.interpretations.map(({ id }) => id);
	return ground.findInterpretation(readOneOf('--reading', asked, known));
}
