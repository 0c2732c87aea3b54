/** How many tests passed, failed and were skipped? */

import { parseCLI, startVitest } from 'vitest/node';

/** Runs tests and adds them to the counts. @param args as on the command line of Vitest. */
export async function runVitest(args, counts) {
	const { filter, options } = parseCLI(['vitest', 'run', ...args]);
	const before = counts.failed;
	const vitest = await startVitest('test', filter, options);
	for (const module of vitest.state.getTestModules()) count(module, counts);
	counts.failed += vitest.state.getUnhandledErrors().length;
	await vitest.close();
	if (process.exitCode && counts.failed === before) counts.failed += 1;
	process.exitCode = 0;
}

/** Whatever happens in it, the last line printed is `N passed, N failed`, and the exit code agrees with it. */
export async function conclude(counts, run) {
	try {
		await run();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		counts.failed += 1;
	}
	const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
	console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
	process.exit(counts.failed > 0 ? 1 : 0);
}

/** A file or suite that fails outside its tests (an import, a hook) counts as one failed test. */
function count(module, counts) {
	for (const suite of [module, ...module.children.allSuites()])
		counts.failed += suite.errors().length > 0 ? 1 : 0;
	for (const test of module.children.allTests()) counts[test.result().state] += 1;
}
