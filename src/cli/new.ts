/** The command `ground new`: the folder of a dataset that somebody begins. */

import { writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseDay } from '../domain/day.ts';
import { askStart } from './ask-start.ts';
import { checkFree, makeFolder } from './make-folder.ts';
import { readOperands } from './read-options.ts';
import { type Command, UsageError } from './run-command.ts';
import { startDataset } from './start-dataset.ts';

export const newDataset: Command = {
	about: 'Begins a dataset: a folder with every file that is needed.',
	usage:
		'ground new FOLDER [--title TEXT] [--country CODE|NAME] [--level LEVEL] [--district NAME]… [--party NAME]… [--published DAY]',
	options: [
		['FOLDER', 'its name is the id of the dataset: small letters, digits and hyphens'],
		['--title', 'the title, in English'],
		['--country', 'for the inset: a country in English, or its three digits of ISO 3166-1'],
		['--level', 'the level of place that is coloured; else district'],
		['--district', 'a place of that level, in English, before there are outlines; once for each'],
		['--party', 'a side of the conflict, in English; once for each'],
		['--published', 'the day on which the article was published; else today'],
	],
	run: async (args, terminal) => {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				title: { type: 'string' },
				country: { type: 'string' },
				level: { type: 'string' },
				district: { type: 'string', multiple: true },
				party: { type: 'string', multiple: true },
				published: { type: 'string' },
			},
		});
		const [folder] = readOperands(positionals, 'the FOLDER to make');
		const id = basename(resolve(folder));
		if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
			throw new UsageError(`"${id}" cannot be an id. Use small letters, digits and single hyphens.`);
		}
		checkFree(folder);
		const published = parseDay(values.published ?? today());
		if (!published)
			throw new UsageError(`--published: "${values.published}" is no day. Write it as 2021-09-06.`);
		const start = { id, published, ...(await askStart(values, terminal)) };
		const files = startDataset(start);
		makeFolder(folder);
		for (const [name, text] of files) writeFileSync(join(folder, name), text);
		return [
			`Wrote ${files.size} files into ${folder}. Next:`,
			// Who names them wants no others.
			`  ground boundaries FILE --dataset ${folder}${start.districts.length > 0 ? '      ' : ' --add'}    outlines from an official file`,
			`  ground places FILE --dataset ${folder}              towns and villages that the article names`,
			`  ground check ${folder} --watch                      what is wrong, while you edit`,
			'Edit what it only guesses: inSentence and shortName in parties.json, daysNote in dataset.json.',
			'docs/format.md describes every file.',
			'',
		].join('\n');
	},
};

/** Where the command runs: the article lies there, too. */
function today(): string {
	const now = new Date();
	const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
	return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
