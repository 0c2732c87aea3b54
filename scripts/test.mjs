/**
 * Does everything hold? Types, then lint and format, then all tests; arguments go to Vitest.
 * Whatever happens, the last line printed is `N passed, N failed`, and the exit code agrees with it.
 */

import { spawnSync } from 'node:child_process';
import { conclude, runVitest } from './tally.mjs';

const counts = { passed: 0, failed: 0, skipped: 0 };

await conclude(counts, async () => {
	const checks = [
		['types', 'node_modules/typescript/bin/tsc', []],
		[
			'lint and format',
			'node_modules/@biomejs/biome/bin/biome',
			['ci', '--error-on-warnings', ...(process.stdout.isTTY ? [] : ['--colors=off'])],
		],
	];
	for (const [name, script, args] of checks) check(name, script, args);
	await runVitest(process.argv.slice(2), counts);
});

function check(name, script, args) {
	const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
	if (status === 0) return;
	console.error(`The check of ${name} failed.`);
	counts.failed += 1;
}
