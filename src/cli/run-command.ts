/** What is a command, how does it run, and how does it end? */

import { nearest } from '../load/nearest.ts';
import { SILENT, type Terminal } from './terminal.ts';

export interface Command {
	/** `ground check FOLDER|FILE [--watch]` */
	readonly usage: string;
	/** What it does, in a sentence. */
	readonly about?: string;
	/** What its arguments and options are for. */
	readonly options?: readonly (readonly [option: string, meaning: string])[];
	/** What is to be printed; empty if it was written elsewhere. @throws if the arguments are wrong, or nothing of the data is sound. */
	run(args: readonly string[], terminal: Terminal): Output | Promise<Output>;
}

/** What is to be printed, with exit code 1 where it tells of problems. */
export type Output =
	| string
	| { readonly stdout: string; readonly stderr?: string | undefined; readonly status: 0 | 1 };

/** What a command prints, and its exit code: 0 if all is well, 1 for problems of the data, 2 for wrong use. */
interface End {
	readonly stdout: string;
	readonly stderr: string;
	readonly status: 0 | 1 | 2;
}

/**
 * Whatever a command throws becomes one line and exit code 2, wrong arguments with the usage; only data of which
 * nothing can be made is told in as many lines as it has problems, with exit code 1.
 */
export async function runCommand(
	command: Command,
	args: readonly string[],
	terminal: Terminal = SILENT,
): Promise<End> {
	if (args.includes('--help') || args.includes('-h')) return { stdout: help(command), stderr: '', status: 0 };
	try {
		const output = await command.run(args, terminal);
		const {
			stdout,
			stderr = '',
			status,
		} = typeof output === 'string' ? { stdout: output, status: 0 as const } : output;
		return { stdout, stderr, status };
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

/** Nothing can be made of the data that was asked for; a line for each problem. */
export class DataFault extends Error {}

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
