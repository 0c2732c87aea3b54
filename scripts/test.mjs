/**
 * Does everything hold? Types, lint and format, and beside them all tests; arguments go to Vitest.
 * Whatever happens, the last line printed is `N passed, N failed`, and the exit code agrees with it.
 */

import { execFile } from 'node:child_process';
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
	// While a test waits for its browser, they work.
	const checked = Promise.all(checks.map((check) => run(...check)));
	await runVitest(process.argv.slice(2), counts);
	for (const { name, output, isSound } of await checked) {
		console.log(output);
		if (isSound) continue;
		console.error(`The check of ${name} failed.`);
		counts.failed += 1;
	}
});

/** All that it prints, once it has ended. */
function run(name, script, args) {
	return new Promise((resolve) => {
		execFile(process.execPath, [script, ...args], { maxBuffer: Infinity }, (error, stdout, stderr) =>
			resolve({ name, output: `${stdout}${stderr}`.trim(), isSound: error === null }),
		);
	});
}
