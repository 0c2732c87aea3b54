/** The command `ground pack`: a folder of data as one file, with the texts of its sources. */

import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isBeneath } from '../load/own-file.ts';
import { CLAIM_LINES, FILES, formatProblems, HEAD_FILE, listFirst } from '../load/problem.ts';
import { parseText } from '../load/raw-dataset.ts';
import { readDataset } from '../load/read-dataset.ts';
import { readFolder } from '../load/read-folder.ts';
import { listAt, textAt, valueAt } from '../load/value-at.ts';
import { ROOT } from './project-folder.ts';
import { readOperands } from './read-options.ts';
import { type Command, DataFault, UsageError } from './run-command.ts';
import { writeOutput } from './write-files.ts';

export const pack: Command = {
	about: 'Makes one file of a folder of data, with the texts of its sources.',
	usage: 'ground pack FOLDER [FILE]',
	options: [['FILE', 'what to write, “-” to print it; else the id of the dataset with .json']],
	run: (args) => {
		const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
		const [folder, asked] = readOperands(positionals, 'a folder of data, and perhaps the FILE to write', 2);
		if (!existsSync(folder) || !statSync(folder).isDirectory())
			throw new UsageError(`${folder}: no such folder.`);
		const written = readFolder(folder, ROOT);
		const { raw, problems } = written;
		// What could not be read would be lost.
		if (problems.length > 0) throw new DataFault(formatProblems(problems).join('\n'));
		// A draft can be packed as it is.
		const faults = formatProblems(readDataset(written).problems);
		const text = `${JSON.stringify(raw)}\n`;
		const left = listLeft(folder, raw);
		const notPacked = `Not packed, since no part of the dataset: ${listFirst(left)}.`;
		const told = [...faults, ...(left.length > 0 ? [notPacked] : [])];
		const stderr = told.map((line) => `${line}\n`).join('');
		const status = faults.length > 0 ? 1 : 0;
		if (asked === '-') return { stdout: text, stderr, status };
		const id = textAt(raw, 'id');
		const file = asked ?? `${id || basename(resolve(folder))}.json`;
		refuseOther(file, folder, id);
		writeOutput(file, text);
		const stdout = `Wrote ${file} (${Math.ceil(Buffer.byteLength(text) / 1000)} kB).\n`;
		return { stdout, stderr, status };
	},
};

/** What of the folder the file will not hold; hidden files are nobody’s work. */
function listLeft(folder: string, raw: unknown): readonly string[] {
	const texts = listAt(raw, 'sources').map((source) => textAt(source, 'textFile').split('/')[0]);
	const packed = new Set([HEAD_FILE, ...Object.values(FILES), CLAIM_LINES, ...texts]);
	return readdirSync(folder).filter((name) => !packed.has(name) && !name.startsWith('.'));
}

/** @throws if something would be written over that was not packed of a dataset with this id. */
function refuseOther(file: string, folder: string, id: string): void {
	if (isBeneath(toReal(file), realpathSync(folder))) {
		throw new UsageError(`${file}: lies in the folder of the dataset. Name a FILE outside it.`);
	}
	if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return;
	const { raw } = parseText(readFileSync(file, 'utf8'), basename(file));
	const isPacked = Object.keys(FILES).some((part) => valueAt(raw, part) !== undefined);
	if (isPacked && id !== '' && textAt(raw, 'id') === id) return;
	const other =
		id === ''
			? 'nothing tells whether it was packed of this dataset, which has no id'
			: `there is something there that was not packed of ${id}`;
	throw new UsageError(`${file}: ${other}. Name another FILE, or remove it.`);
}

/** Without links, also where the file is still to be written. */
function toReal(file: string): string {
	if (existsSync(file)) return realpathSync(file);
	const folder = dirname(resolve(file));
	return join(existsSync(folder) ? realpathSync(folder) : folder, basename(file));
}
