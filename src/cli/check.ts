/** The command `ground check`: everything that is wrong with a dataset, and whether what must come out does. */

import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Dataset } from '../domain/dataset.ts';
import { Ground } from '../domain/ground.ts';
import { countNoun } from '../load/count-noun.ts';
import { loadDataset } from '../load/load-file.ts';
import { formatProblem } from '../load/problem.ts';
import type { Read, Step } from '../load/read-dataset.ts';
import { readJsonFile } from './draft-folder.ts';
import { listDifferences, readExpected } from './expected-accounts.ts';
import { ROOT } from './project-folder.ts';
import { readOperands } from './read-options.ts';
import { type Command, UsageError } from './run-command.ts';
import type { Terminal } from './terminal.ts';
import { runAtChanges } from './watch-path.ts';

export const check: Command = {
	about: 'Tells everything that is wrong with a dataset.',
	usage: 'ground check FOLDER|FILE [--watch] [--expect FILE]',
	options: [
		['--watch', 'again whenever a file changes, until you press Ctrl+C'],
		[
			'--expect',
			'accounts that must come out, as “ground accounts --json” prints them; differences are listed',
		],
	],
	run: async (args, terminal) => {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { watch: { type: 'boolean', default: false }, expect: { type: 'string' } },
		});
		const [path] = readOperands(positionals, 'a folder of data or a file');
		if (!existsSync(path)) throw new UsageError(`${path}: no such folder or file.`);
		const checkOnce = () => checkDataset(path, values.expect, terminal);
		if (!values.watch) return checkOnce();
		// Whoever writes may save half of what is expected.
		const tellOnce = () => {
			try {
				return checkOnce().stdout;
			} catch (error) {
				return `${error instanceof Error ? error.message : error}\n`;
			}
		};
		const paths = [path, join(ROOT, 'seeds'), ...(values.expect === undefined ? [] : [values.expect])];
		await runAtChanges(paths, () => terminal.print(`${tellOnce()}\n`), terminal.signal);
		return '';
	},
};

const STEPS: Readonly<Record<Step, string>> = {
	quotes: 'Looking up the quotes …',
	records: 'Checking the records …',
	names: 'Looking for names of places …',
	outlines: 'Checking the outlines …',
};

function checkDataset(path: string, expected: string | undefined, { tell }: Terminal) {
	tell('Reading …');
	const read = loadDataset(path, ROOT, (step) => tell(STEPS[step]));
	if (!read.dataset || expected === undefined) return print(tellRead(read), read.problems.length);
	tell('Working out the accounts …');
	const differences = findDifferences(expected, read.dataset);
	const last =
		differences.length === 0
			? 'The accounts are those expected.'
			: `${countNoun(differences.length, 'difference')}.`;
	// A draft has accounts, too: those of what is sound.
	const wrong = read.problems.length > 0 ? tellRead(read) : [];
	return print([...wrong, ...differences, last], wrong.length + differences.length);
}

function print(lines: readonly string[], faults: number) {
	return { stdout: `${lines.join('\n')}\n`, status: faults === 0 ? (0 as const) : (1 as const) };
}

function tellRead({ dataset, problems, fallen = [], notes }: Read): readonly string[] {
	const lines = [...problems, ...fallen].map(formatProblem);
	const noted = notes.map((note) => `Note: ${formatProblem(note)}`);
	const last =
		problems.length > 0
			? `${countNoun(problems.length, 'problem')}.`
			: `No problems${dataset ? `: ${sum(dataset)}` : ''}.`;
	return [...lines, ...noted, last];
}

function sum({ claims, context, places, scope, colouredLevel }: Dataset): string {
	const inScope = `${scope.length} of level ${colouredLevel} in scope`;
	return `${countNoun(claims.length, 'claim')}, ${context.length} of context, ${countNoun(places.size, 'place')}, ${inScope}`;
}

/** @throws if the file holds no accounts. */
function findDifferences(file: string, dataset: Dataset): readonly string[] {
	if (!existsSync(file)) throw new UsageError(`--expect: no file "${file}".`);
	const expected = readExpected(readJsonFile(file));
	if (expected) return listDifferences(expected, new Ground(dataset));
	throw new UsageError(
		`--expect: ${basename(file)} holds no accounts as “ground accounts --json” prints them.`,
	);
}
