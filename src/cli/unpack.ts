/** The command `ground unpack`: a file of a dataset as a folder, for editing. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { isSame } from '../domain/is-same.ts';
import { countNoun } from '../load/count-noun.ts';
import { readCountry } from '../load/country.ts';
import { formatProblems } from '../load/problem.ts';
import { parseText } from '../load/raw-dataset.ts';
import { unpack } from '../load/unpack.ts';
import { textAt } from '../load/value-at.ts';
import { makeFolder } from './make-folder.ts';
import { needFile } from './need-file.ts';
import { readOperands } from './read-options.ts';
import { type Command, DataFault, UsageError } from './run-command.ts';

export const unpackFile: Command = {
	about: 'Makes a folder of a dataset that is one file, for editing.',
	usage: 'ground unpack FILE [FOLDER] [--lines]',
	options: [
		['FOLDER', 'what to make; else one that is called as the dataset'],
		['--lines', 'claims.ndjson, a claim a line, in place of claims.json'],
	],
	run: (args) => {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { lines: { type: 'boolean', default: false } },
		});
		const [file, asked] = readOperands(
			positionals,
			'the file of a dataset, and perhaps the FOLDER to make',
			2,
		);
		needFile(file);
		const { raw, problems } = parseText(readFileSync(file, 'utf8'), basename(file));
		const unpacked =
			problems.length > 0 ? { problems } : unpack(raw, basename(file), { hasLines: values.lines, codeOf });
		if ('problems' in unpacked) throw new DataFault(formatProblems(unpacked.problems).join('\n'));
		const id = textAt(raw, 'id');
		// Whose file it is may be anybody: its id names a folder here, and none elsewhere.
		const folder = asked ?? (/^[a-z0-9-]+$/.test(id) ? id : undefined);
		if (folder === undefined) throw new UsageError('The dataset has no id: name the FOLDER to make.');
		makeFolder(folder);
		for (const [name, text] of unpacked.files) {
			const path = join(folder, name);
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, text);
		}
		return `Wrote ${countNoun(unpacked.files.size, 'file')} into ${folder}.\n`;
	},
};

function codeOf(country: unknown): string | undefined {
	const code = textAt(country, 'id');
	return code !== '' && isSame(readCountry(code), country) ? code : undefined;
}
