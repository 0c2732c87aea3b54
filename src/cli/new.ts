/** The command `ground new`: the folder of a dataset that somebody begins. */

import { writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseDay } from '../domain/day.ts';
import { listCountries } from '../load/country.ts';
import { nearest } from '../load/nearest.ts';
import { makeFolder } from './make-folder.ts';
import { readOperands } from './read-options.ts';
import { type Command, UsageError } from './run-command.ts';
import { MAX_PARTIES, startDataset } from './start-dataset.ts';
import type { Terminal } from './terminal.ts';

export const newDataset: Command = {
	about: 'Begins a dataset: a folder with every file that is needed.',
	usage:
		'ground new FOLDER [--title TEXT] [--country CODE|NAME] [--level LEVEL] [--party NAME]… [--published DAY]',
	options: [
		['FOLDER', 'its name is the id of the dataset: small letters, digits and hyphens'],
		['--title', 'the title, in English'],
		['--country', 'for the inset: a country in English, or its three digits of ISO 3166-1'],
		['--level', 'the level of place that is coloured; else district'],
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
				party: { type: 'string', multiple: true },
				published: { type: 'string' },
			},
		});
		const [folder] = readOperands(positionals, 'the FOLDER to make');
		const id = basename(resolve(folder));
		if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
			throw new UsageError(`"${id}" cannot be an id. Use small letters, digits and single hyphens.`);
		}
		const published = parseDay(values.published ?? new Date().toISOString().slice(0, 10));
		if (!published)
			throw new UsageError(`--published: "${values.published}" is no day. Write it as 2021-09-06.`);
		const files = startDataset({ id, published, ...(await ask(values, terminal)) });
		makeFolder(folder);
		for (const [name, text] of files) writeFileSync(join(folder, name), text);
		return [
			`Wrote ${files.size} files into ${folder}. Next:`,
			`  ground boundaries FILE --dataset ${folder} --add    outlines from an official file`,
			`  ground places FILE --dataset ${folder}              towns and villages that the article names`,
			`  ground check ${folder} --watch                      what is wrong, while you edit`,
			'Edit what it only guesses: inSentence and shortName in parties.json, daysNote in dataset.json.',
			'docs/format.md describes every file.',
			'',
		].join('\n');
	},
};

interface Asked {
	readonly title?: string | undefined;
	readonly country?: string | undefined;
	readonly level?: string | undefined;
	readonly party?: readonly string[] | undefined;
}

/** What no option says, whoever sits there is asked for. @throws if nobody can be asked for what must be known. */
async function ask(asked: Asked, terminal: Terminal) {
	const isAlone = asked.title !== undefined && asked.party !== undefined;
	const answer = async (said: string | undefined, question: string) =>
		said ?? (isAlone ? undefined : await terminal.ask(question));
	const title = await answer(asked.title, 'Title, in English:');
	const country = await answer(asked.country, 'Country, in English (may be left empty):');
	const level = await answer(asked.level, 'Level of place that is coloured (district):');
	const said =
		asked.party ?? (await terminal.ask('Parties, in English, with commas between them:'))?.split(',');
	const parties = (said ?? []).map((name) => name.trim()).filter((name) => name !== '');
	if (!title) throw new UsageError('No title: say --title.');
	if (parties.length === 0) throw new UsageError('No party: say --party, once for each.');
	if (parties.length > MAX_PARTIES)
		throw new UsageError(`More than ${MAX_PARTIES} parties cannot be told apart.`);
	return { title, parties, level: level || 'district', ...(country && { country: findCountry(country) }) };
}

function findCountry(asked: string) {
	const countries = listCountries();
	const small = asked.toLowerCase();
	const found = countries.find(({ code, name }) => code === asked || name.toLowerCase() === small);
	if (found) return found;
	const near = nearest(
		asked,
		countries.map(({ name }) => name),
	);
	throw new UsageError(`--country: no country "${asked}" in Natural Earth${near}.`);
}
