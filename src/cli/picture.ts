/** The command `npm run picture`: the map as an SVG that stands by itself. */

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type AccountChoice, BOTH, type Split } from '../domain/account-choice.ts';
import type { Dataset } from '../domain/dataset.ts';
import { Ground } from '../domain/ground.ts';
import type { Interpretation } from '../domain/interpretation.ts';
import { drawPicture } from '../export/picture/picture.ts';
import { LAYOUTS } from '../export/picture/request.ts';
import { createRequest } from '../export/request.ts';
import { THEMES } from '../symbol/theme.ts';
import { chooseLanguage, LANGUAGES, type Language } from '../text/language.ts';
import { type Command, readDataset, readDay, readOneOf, UsageError } from './arguments.ts';

export const picture: Command = {
	usage: `npm run picture -- [--account both|PARTY] [--split LEFT,RIGHT] [--day 2021-09-06] [--reading INTERPRETATION] [--lang en] [--theme ${THEMES.join('|')}] [--layout ${LAYOUTS.join('|')}] [--dataset FOLDER|FILE] [--out FILE]`,
	run: async (args) => {
		const { values } = parseArgs({
			args: [...args],
			options: {
				account: { type: 'string', default: BOTH },
				split: { type: 'string' },
				day: { type: 'string' },
				reading: { type: 'string' },
				lang: { type: 'string', default: 'en' },
				theme: { type: 'string', default: 'light' },
				layout: { type: 'string', default: 'sheet' },
				dataset: { type: 'string' },
				out: { type: 'string' },
			},
		});
		const dataset = readDataset(values.dataset);
		const ground = new Ground(dataset);
		const text = await readLanguage(values.lang).load();
		const { svg } = drawPicture({
			...createRequest(ground, readDay(values.day, dataset), text),
			account: readAccount(values.account, dataset),
			split: values.split === undefined ? null : readSplit(values.split, dataset),
			other: values.reading === undefined ? undefined : readInterpretation(values.reading, ground),
			theme: readOneOf('theme', values.theme, THEMES),
			layout: readOneOf('layout', values.layout, LAYOUTS),
		});
		if (values.out === undefined) return svg;
		writeFileSync(values.out, svg);
		return '';
	},
};

function readLanguage(asked: string): Language {
	const id = readOneOf(
		'lang',
		asked,
		LANGUAGES.map(({ id }) => id),
	);
	return chooseLanguage(id, []);
}

function readAccount(asked: string, { parties }: Dataset): AccountChoice {
	return readOneOf<AccountChoice>('account', asked, [BOTH, ...parties.map(({ id }) => id)]);
}

function readSplit(asked: string, { parties }: Dataset): Split {
	const ids = parties.map(({ id }) => id);
	const [left, right, ...rest] = asked.split(',').map((id) => readOneOf('split', id, ids));
	if (left && right && left !== right && rest.length === 0) return [left, right];
	throw new UsageError(`--split: "${asked}" is not two parties. Write it as ${ids.slice(0, 2).join(',')}.`);
}

function readInterpretation(asked: string, ground: Ground): Interpretation | undefined {
	const known = ground.interpretations.map(({ id }) => id);
	return ground.findInterpretation(readOneOf('reading', asked, known));
}
