/**
 * Does everything hold? Types, then lint and format, then all tests; arguments go to Vitest.
 * Whatever happens, the last line printed is `N passed, N failed`, and the exit code agrees with it.
 */

import { spawnSync } from 'node:child_process';
import { parseCLI, startVitest } from 'vitest/node';

const counts = { passed: 0, failed: 0, skipped: 0 };

try {
	const checks = [
		['types', 'node_modules/typescript/bin/tsc', []],
		[
			'lint and format',
			'node_modules/@biomejs/biome/bin/biome',
			['ci', '--error-on-warnings', ...(process.stdout.isTTY ? [] : ['--colors=off'])],
		],
	];
	for (const [name, script, args] of checks) check(name, script, args);
	await runTests(process.argv.slice(2));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	counts.failed += 1;
}

const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
process.exit(counts.failed > 0 ? 1 : 0);

function check(name, script, args) {
	const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
	if (status === 0) return;
	console.error(`The check of ${name} failed.`);
	counts.failed += 1;
}

async function runTests(args) {
	const { filter, options } = parseCLI(['vitest', 'run', ...args]);
	const vitest = await startVitest('test', filter, options);
	for (const module of vitest.state.getTestModules()) count(module);
	counts.failed += vitest.state.getUnhandledErrors().length;
	await vitest.close();
	if (process.exitCode && counts.failed === 0) counts.failed = 1;
}

/** A file or suite that fails outside its tests (an import, a hook) counts as one failed test. */
function count(module) {
	for (const suite of [module, ...module.children.allSuites()])
		counts.failed += suite.errors().length > 0 ? 1 : 0;
	for (const test of module.children.allTests()) counts[test.result().state] += 1;
}
