/** Runs the command that its first argument names, as the scripts of package.json call it. */

import { accounts } from './accounts.ts';
import { runCommand } from './arguments.ts';
import { picture } from './picture.ts';

const [name, ...args] = process.argv.slice(2);
const { stdout, stderr, status } = await runCommand(name === 'picture' ? picture : accounts, args);
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = status;
