/** How long do the rules take on far more ground and talk than any article has? */

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Claim } from '../src/domain/claim.ts';
import { listComparisonExamples } from '../src/domain/comparison-example.ts';
import { Ground } from '../src/domain/ground.ts';
import { listRuleExamples } from '../src/domain/rule-example.ts';
import { inventClaims } from './invent-claims.ts';
import { type Timed, timeRuns } from './time-runs.ts';

interface Size {
	readonly claims: number;
	readonly districts: number;
}

/** Of one ground and ever more talk, so that the growth of cost can be told; the smallest warms the code up. */
const GROWING: readonly Size[] = [10_000, 100_000, 1_000_000].map((claims) => ({ claims, districts: 400 }));
const DENSE: Size = { claims: 50_000, districts: 1 };

/** Milliseconds, unless it says otherwise. */
export interface DomainFigures {
	/** Of what. */
	readonly what: string;
	/** Assertions on all the places that they reach, lent ones included. */
	readonly bearings: number;
	readonly index: number;
	/** Every account and comparison of a first day, for which what became of all words is worked out. */
	readonly oneDay: number;
	/** The same of each day of the year, that first one included. */
	readonly allDays: number;
	/** Of a day that is not among those kept. */
	readonly furtherDay: Timed;
	/** From a ground to that of the data with one claim changed, and a day of it. */
	readonly change: Timed;
	/** Of what is derived, once each day has been asked for. */
	readonly heapMB: number;
}

export function measureDomain(runs: number): {
	readonly figures: readonly DomainFigures[];
	/** By what power of the bearings the cost of index and one day grows. */
	readonly exponent: number;
} {
	const growing = GROWING.map((size) => measure(size, runs));
	const points = growing.map(({ bearings, index, oneDay }) => [bearings, index + oneDay] as const);
	return { figures: [...growing, measure(DENSE, runs)], exponent: fitExponent(points) };
}

/** The examples of *About*. */
export function measureExamples(runs: number): Timed {
	const size: Size = { claims: 10_000, districts: 400 };
	const ground = new Ground(inventClaims(size.claims, size.districts));
	return timeRuns(describe(size), runs, () => {
		listRuleExamples(ground);
		listComparisonExamples(ground);
	});
}

function measure(size: Size, runs: number): DomainFigures {
	const what = describe(size);
	const dataset = inventClaims(size.claims, size.districts);
	const before = countHeap();
	const [ground, index] = time(() => new Ground(dataset));
	const { days } = ground;
	const [first, middle] = [days[0], days[days.length >> 1]];
	if (!first || !middle) throw new Error('Nobody says anything');
	const [, oneDay] = time(() => ground.on(middle));
	const [, rest] = time(() => days.map((day) => ground.on(day).size));
	const heapMB = (countHeap() - before) / 1e6;
	let turn = 0;
	// Far enough apart that none is among the days that are kept.
	const furtherDay = timeRuns(what, runs, () => ground.on(days[(++turn * 37) % days.length] ?? first));
	const change = timeRuns(what, runs, () => {
		const claims = changeOne(dataset.claims, ++turn);
		new Ground({ ...dataset, claims }, { earlier: ground }).on(middle);
	});
	return {
		what,
		bearings: countBearings(ground),
		index,
		oneDay,
		allDays: oneDay + rest,
		furtherDay,
		change,
		heapMB,
	};
}

function describe({ claims, districts }: Size): string {
	const place = districts === 1 ? '1 district' : `${districts} districts`;
	return `${claims.toLocaleString('en')} claims on ${place}`;
}

/** The same claims, one of which says of its place what it was not sure of, or no longer is. */
function changeOne(claims: readonly Claim[], index: number): readonly Claim[] {
	return claims.map((claim, i) => {
		if (i !== index) return claim;
		return { ...claim, assertions: claim.assertions.map((one) => ({ ...one, inferred: !one.inferred })) };
	});
}

function countBearings(ground: Ground): number {
	const last = ground.days.at(-1);
	if (!last) return 0;
	const accounts = ground.accountPlaces.flatMap((place) =>
		ground.voices.map((voice) => ground.account(place, voice, last).bearings.length),
	);
	return accounts.reduce((sum, count) => sum + count, 0);
}

/** The slope of a line through points on logarithmic scales. */
function fitExponent(points: readonly (readonly [number, number])[]): number {
	const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
	const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
	const [middleX, middleY] = [mean(logs.map(([x]) => x)), mean(logs.map(([, y]) => y))];
	const covariance = mean(logs.map(([x, y]) => (x - middleX) * (y - middleY)));
	return covariance / mean(logs.map(([x]) => (x - middleX) ** 2));
}

function time<T>(run: () => T): readonly [result: T, milliseconds: number] {
	const start = performance.now();
	const result = run();
	return [result, performance.now() - start];
}

/** Bytes in use, columns of numbers included, once what is not has been cleared away. */
function countHeap(): number {
	setFlagsFromString('--expose-gc');
	runInNewContext('gc')();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
}
