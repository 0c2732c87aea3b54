/** The command `ground pack`: a folder of data as one file, with the texts of its sources. */

import { existsSync, statSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { textAt } from '../load/outline.ts';
import { formatProblems } from '../load/problem.ts';
import { readFolder } from '../load/read-folder.ts';
import { ROOT } from './project-folder.ts';
import { readOperands } from './read-options.ts';
import { type Command, UsageError } from './run-command.ts';

export const pack: Command = {
	about: 'Makes one file of a folder of data, with the texts of its sources.',
	usage: 'ground pack FOLDER [FILE]',
	options: [['FILE', 'what to write, “-” to print it; else the id of the dataset with .json']],
	run: (args) => {
		const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
		const [folder, asked] = readOperands(positionals, 'a folder of data, and perhaps the FILE to write', 2);
		if (!existsSync(folder) || !statSync(folder).isDirectory())
			throw new UsageError(`${folder}: no such folder.`);
		const { raw, problems } = readFolder(folder, ROOT);
		// What could not be read would be lost.
		if (problems.length > 0) return { stdout: `${formatProblems(problems).join('\n')}\n`, status: 1 };
		const text = `${JSON.stringify(raw)}\n`;
		if (asked === '-') return text;
		const file = asked ?? `${textAt(raw, 'id') || basename(resolve(folder))}.json`;
		writeFileSync(file, text);
		return `Wrote ${file} (${Math.ceil(Buffer.byteLength(text) / 1000)} kB).\n`;
	},
};
