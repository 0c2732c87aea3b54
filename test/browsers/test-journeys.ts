/** How are the journeys taken in one browser? */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { THEMES } from '../../src/symbol/theme.ts';
import type { Driver, Launch } from './driver.ts';
import { JOURNEYS, type Journey } from './journeys.ts';

/** A journey that is known to fail. */
interface KnownFault {
	readonly title: string;
	/** What its failure says. */
	readonly says: RegExp;
	readonly because: string;
}

export function testJourneys(name: string, launch: Launch, known: readonly KnownFault[] = []): void {
	describe.each(THEMES)(`${name}, %s`, (theme) => {
		let driver: Driver;
		beforeAll(async () => {
			driver = await launch(theme);
		});
		afterAll(() => driver.close());
		for (const journey of JOURNEYS.filter((one) => (one.theme ?? 'light') === theme)) {
			const fault = known.find(({ title }) => title === journey.title);
			test(fault ? `${journey.title} (known fault: ${fault.because})` : journey.title, async () => {
				await (fault ? fail(journey, driver, fault) : journey.take(driver));
				expect(await driver.evaluate(() => window.faults), 'errors of the page').toEqual([]);
			});
		}
	});
}

/** @throws if the journey does not fail as it is known to. */
async function fail({ take }: Journey, driver: Driver, { says }: KnownFault): Promise<void> {
	const failure = await take(driver).then(
		() => 'The known fault is gone: no longer list it as known.',
		(error: unknown) => String(error),
	);
	expect(failure).toMatch(says);
}
