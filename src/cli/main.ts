/** Runs the command that its first argument names, as the scripts of package.json call it. */

import { accounts } from './accounts.ts';
import { type Command, runCommand } from './arguments.ts';
import { picture } from './picture.ts';

const COMMANDS: Readonly<Record<string, Command>> = { accounts, picture };

// Whoever reads has had enough: `accounts | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit();
});

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (command) {
	const { stdout, stderr, status } = await runCommand(command, args);
	process.stdout.write(stdout);
	process.stderr.write(stderr);
	process.exitCode = status;
} else {
	process.stderr.write(`No command "${name}". Known: ${Object.keys(COMMANDS).join(', ')}.\n`);
	process.exitCode = 2;
}
