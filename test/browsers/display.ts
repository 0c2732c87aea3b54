/** Where does a browser draw that cannot do without a display? */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { isExecutable, listOnPath } from '../program.ts';

export interface Display {
	/** `:99`. */
	readonly name: string;
	readonly close: () => void;
}

/** One of its own by Xvfb, or else the one that the session has; undefined without either. */
export async function openDisplay(): Promise<Display | undefined> {
	const program = listOnPath(['Xvfb']).find(isExecutable);
	const given = process.env['DISPLAY'];
	if (!program) return given ? { name: given, close: () => undefined } : undefined;
	const server = spawn(program, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
	});
	const ended = once(server, 'exit').then(() => {
		throw new Error(`${program} ended before it had a display.`);
	});
	const [, , , numbers] = server.stdio;
	if (!numbers) throw new Error(`${program} cannot say which display it has.`);
	const [number] = await Promise.race([once(numbers, 'data'), ended]);
	return { name: `:${String(number).trim()}`, close: () => server.kill() };
}
