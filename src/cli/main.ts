/** Runs the command that its first argument names, as the scripts of package.json and the program `ground` call it. */

import { COMMANDS } from './commands.ts';
import { runNamed } from './run-command.ts';
import { openTerminal } from './terminal.ts';

// Whoever reads has had enough: `accounts | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit();
});

const terminal = openTerminal();
const { stdout, stderr, status } = await runNamed(COMMANDS, process.argv.slice(2), terminal);
terminal.close();
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = status;
