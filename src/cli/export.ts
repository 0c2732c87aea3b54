/** The command `ground export`: the data in a form that other programs read. */

import { parseArgs } from 'node:util';
import { Ground } from '../domain/ground.ts';
import { FORMATS } from '../export/formats.ts';
import { createRequest } from '../export/request.ts';
import { readAsked } from './asked-dataset.ts';
import { readLanguage, readOneOf, readOperands } from './read-options.ts';
import type { Command } from './run-command.ts';
import { writeOutput } from './write-files.ts';

const IDS = FORMATS.map(({ id }) => id);

export const exportData: Command = {
	about: 'Writes the data in a form that other programs read.',
	usage: `ground export ${IDS.join('|')} [--day 2021-09-06] [--lang en] [--dataset FOLDER|FILE] [--out FILE]`,
	options: [
		...FORMATS.map(({ id, name, what, covers }): [string, string] => [
			id,
			`${name}: ${what.replaceAll('-', ' ')}, ${covers === 'day' ? 'as of the day' : 'of all days'}`,
		]),
		['--day', 'any ISO day; else the last on which something was said'],
		['--lang', 'the language of what is said of the data'],
		['--dataset', 'a folder of data or a file; else that which is shown first'],
		['--out', 'the file to write; else it is printed'],
	],
	run: async (args) => {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				day: { type: 'string' },
				lang: { type: 'string', default: 'en' },
				dataset: { type: 'string' },
				out: { type: 'string' },
			},
		});
		const [asked] = readOperands(positionals, `one FORMAT of ${IDS.join(', ')}`);
		const id = readOneOf('FORMAT', asked, IDS);
		const { dataset, day, print } = readAsked(values);
		const text = await readLanguage(values.lang).load();
		const request = createRequest(new Ground(dataset), day, text);
		const write = await FORMATS.find((format) => format.id === id)?.load();
		const written = write?.(request) ?? '';
		if (values.out === undefined) return print(written);
		writeOutput(values.out, written);
		return print('');
	},
};
