/**
 * Does the site work in the other browsers of this machine? Says which those are and what is missing for the rest,
 * then runs the tests of each.
 */

import { openDisplay } from '../test/browsers/display.ts';
import { OTHERS } from '../test/browsers/others.ts';
import { conclude, runVitest } from './tally.mjs';

const counts = { passed: 0, failed: 0, skipped: 0 };

await conclude(counts, async () => {
	const display = await openDisplay();
	if (display) process.env.DISPLAY = display.name;
	try {
		const found = [];
		for (const other of OTHERS) if (await look(other)) found.push(other);
		for (const { name, tests } of found) {
			console.log(`\n${name}`);
			await runVitest(tests, counts);
		}
	} finally {
		display?.close();
	}
});

async function look({ name, variable, find, advice, needsDisplay, readVersion }) {
	const path = process.env[variable] || find();
	if (!path) return skip(`${name}: ${advice}, or set ${variable} to its program.`);
	if (needsDisplay && !process.env.DISPLAY)
		return skip(`${name} (${path}): install Xvfb, it needs a display.`);
	process.env[variable] = path;
	try {
		console.log(`Found ${name} ${await readVersion()} (${path}).`);
		return true;
	} catch (error) {
		console.error(`${name} (${path}) does not start: ${error.message.split('\n')[0]}`);
		counts.failed += 1;
		return false;
	}
}

function skip(why) {
	console.log(`Skipped ${why}`);
	counts.skipped += 1;
	return false;
}
