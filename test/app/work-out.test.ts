import { afterEach, expect, test, vi } from 'vitest';
import { workOut } from '../../src/app/work-out.ts';

const { signal } = new AbortController();

afterEach(() => vi.restoreAllMocks());

/** Each look at the clock finds it so much later. */
function letPass(milliseconds: number): void {
	let now = 0;
	vi.spyOn(performance, 'now').mockImplementation(() => {
		now += milliseconds;
		return now;
	});
}

/** @returns whether anything else had its turn. */
function* work() {
	let isInterrupted = false;
	setImmediate(() => {
		isInterrupted = true;
	});
	for (let step = 0; step < 1_000; step++) yield;
	return isInterrupted;
}

test('what waits has its turn between long steps', async () => {
	letPass(100);
	expect(await workOut(work(), () => undefined, signal)).toBe(true);
});

test('short steps are taken without a break', async () => {
	letPass(0);
	expect(await workOut(work(), () => undefined, signal)).toBe(false);
});

test('what is aborted is left', async () => {
	letPass(100);
	const controller = new AbortController();
	const steps: number[] = [];
	function* endless(): Generator<void, string> {
		for (;;) {
			if (steps.push(steps.length) === 3) controller.abort();
			yield;
		}
	}
	expect(await workOut(endless(), () => undefined, controller.signal)).toBeUndefined();
	expect(steps).toHaveLength(3);
});
