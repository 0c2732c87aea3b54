/** How are the journeys taken in one browser? */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { THEMES } from '../../src/symbol/theme.ts';
import type { Driver, Launch } from './driver.ts';
import { JOURNEYS } from './journeys.ts';

export function testJourneys(name: string, launch: Launch): void {
	describe.each(THEMES)(`${name}, %s`, (theme) => {
		let driver: Driver;
		beforeAll(async () => {
			driver = await launch(theme);
		});
		afterAll(() => driver.close());
		for (const journey of JOURNEYS.filter((one) => (one.theme ?? 'light') === theme)) {
			test(journey.title, async () => {
				await journey.take(driver);
				expect(await driver.evaluate(() => window.faults), 'errors of the page').toEqual([]);
			});
		}
	});
}
