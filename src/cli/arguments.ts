/** What do all commands have in common: how they end, and which data and day they are asked for? */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Dataset, listDays } from '../domain/dataset.ts';
import { type Day, parseDay } from '../domain/day.ts';
import { listDatasets } from '../load/list-datasets.ts';
import { loadDataset } from '../load/load-file.ts';
import { nearest } from '../load/nearest.ts';
import { formatProblems } from '../load/problem.ts';
import { SILENT, type Terminal } from './terminal.ts';

/** The project’s folder, whose `seeds/` holds texts. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Command {
	/** `ground check FOLDER|FILE [--watch]` */
	readonly usage: string;
	/** What it does, in a sentence. */
	readonly about?: string;
	/** What its arguments and options are for. */
	readonly options?: readonly (readonly [option: string, meaning: string])[];
	/** What is to be printed; empty if it was written elsewhere. @throws if the arguments or the data are wrong. */
	run(args: readonly string[], terminal: Terminal): Output | Promise<Output>;
}

/** What is to be printed, with exit code 1 where it tells of problems. */
export type Output = string | { readonly stdout: string; readonly status: 0 | 1 };

/** What a command prints, and its exit code: 0 if all is well, 1 for problems of the data, 2 for wrong use. */
interface End {
	readonly stdout: string;
	readonly stderr: string;
	readonly status: 0 | 1 | 2;
}

/**
 * Whatever a command throws becomes one line and exit code 2, wrong arguments with the usage; only data that cannot
 * be read is told in as many lines as it has problems, with exit code 1.
 */
export async function runCommand(
	command: Command,
	args: readonly string[],
	terminal: Terminal = SILENT,
): Promise<End> {
	if (args.includes('--help') || args.includes('-h')) return { stdout: help(command), stderr: '', status: 0 };
	try {
		const output = await command.run(args, terminal);
		return { status: 0, stderr: '', ...(typeof output === 'string' ? { stdout: output } : output) };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		if (error instanceof DataFault) return { stdout: '', stderr: `${message}\n`, status: 1 };
		const unknown = findUnknownOption(error);
		if (unknown !== undefined) return { stdout: '', stderr: tellUnknown(unknown, command), status: 2 };
		const [line = ''] = message.split('\n');
		const told = isWrongUse(error) ? `${line} Usage: ${command.usage}` : line;
		return { stdout: '', stderr: `${told}\n`, status: 2 };
	}
}

function help({ usage, about, options = [] }: Command): string {
	const width = Math.max(0, ...options.map(([option]) => option.length));
	const lines = options.map(([option, meaning]) => `  ${option.padEnd(width)}  ${meaning}`);
	const parts = [
		...(about ? [about] : []),
		`Usage: ${usage}`,
		...(lines.length > 0 ? [lines.join('\n')] : []),
	];
	return `${parts.join('\n\n')}\n`;
}

/** Runs the command that the first argument names, or tells which there are. */
export async function runNamed(
	commands: Readonly<Record<string, Command>>,
	[name = '', ...args]: readonly string[],
	terminal: Terminal = SILENT,
): Promise<End> {
	const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
	if (command) return runCommand(command, args, terminal);
	const names = Object.keys(commands);
	if (['--help', '-h', 'help'].includes(name))
		return { stdout: listCommands(commands), stderr: '', status: 0 };
	const wrong = name === '' ? 'Say which command' : `No command "${name}"${nearest(name, names)}`;
	const stderr = `${wrong}. Known: ${names.join(', ')}; ground --help tells of them.\n`;
	return { stdout: '', stderr, status: 2 };
}

function listCommands(commands: Readonly<Record<string, Command>>): string {
	const width = Math.max(...Object.keys(commands).map((name) => name.length));
	const lines = Object.entries(commands).map(([name, { about = '' }]) => `  ${name.padEnd(width)}  ${about}`);
	const foot = 'ground COMMAND --help tells of one. The format of a dataset is described in docs/format.md.';
	return ['Usage: ground COMMAND …', '', ...lines, '', foot, ''].join('\n');
}

/** What was asked for cannot be. */
export class UsageError extends Error {}

class DataFault extends Error {}

function isWrongUse(error: unknown): boolean {
	if (error instanceof UsageError) return true;
	// Those of Node's own parser.
	return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/** The option that Node's own parser does not know: `--wach`. */
function findUnknownOption(error: unknown): string | undefined {
	const isUnknown =
		error instanceof Error && 'code' in error && error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
	return isUnknown ? /'(-.*?)'/.exec(error.message)?.[1] : undefined;
}

function tellUnknown(option: string, { usage, options = [] }: Command): string {
	const known = options.map(([one]) => one).filter((one) => one.startsWith('-'));
	const [name] = /^ground \S+/.exec(usage) ?? ['ground'];
	return `No option "${option}"${nearest(option, known)}. ${name} --help tells of all.\n`;
}

/** @param path of a folder of data or of a file; that which is shown first, if undefined. @throws with all that is wrong with it. */
export function readDataset(path: string | undefined): Dataset {
	const { dataset, problems, notes } = loadDataset(path ?? firstFolder(), ROOT);
	if (dataset && problems.length === 0) return dataset;
	const message = formatProblems([...problems, ...notes]).join('\n');
	throw path !== undefined && !existsSync(path) ? new UsageError(message) : new DataFault(message);
}

/** @param asked the last day on which something was said, if undefined. @throws if it is no day. */
export function readDay(asked: string | undefined, dataset: Dataset): Day {
	if (asked === undefined) {
		const last = listDays(dataset).at(-1);
		if (last) return last;
		throw new UsageError('The dataset has no claims: say which --day.');
	}
	const day = parseDay(asked);
	if (day) return day;
	throw new UsageError(`--day: "${asked}" is no day. Write it as 2021-09-06.`);
}

/** @throws if `asked` is none of those that are known. */
export function readOneOf<T extends string>(option: string, asked: string, known: readonly T[]): T {
	const found = known.find((one) => one === asked);
	if (found !== undefined) return found;
	throw new UsageError(`${option}: "${asked}" is not known. Known: ${known.join(', ')}.`);
}

/** One argument that is no option, and perhaps a second. @throws if there are fewer or more. */
export function readOperands(
	operands: readonly string[],
	what: string,
	most = 1,
): readonly [first: string, second: string | undefined] {
	const [first, second] = operands;
	if (first === undefined) throw new UsageError(`Name ${what}.`);
	if (operands.length > most) throw new UsageError(`"${operands[most]}" is one too many: name ${what}.`);
	return [first, second];
}

function firstFolder(): string {
	const [first] = listDatasets(ROOT);
	if (first === undefined) throw new UsageError('data/ holds no dataset. Add one, or name a --dataset.');
	return join(ROOT, 'data', first);
}
