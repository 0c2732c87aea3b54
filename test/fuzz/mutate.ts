/** What may be wrong, or meant to do harm, in a dataset that comes from anybody? */

import fc from 'fast-check';
import type { Path } from '../../src/load/problem.ts';

/** What is done to the value at a path: set to another, taken away, or given a key of its own. */
export interface Edit {
	readonly path: Path;
	readonly change: 'set' | 'drop' | 'add';
	readonly key?: string;
	readonly value?: unknown;
}

export interface Mutation {
	/** Which of the bases. */
	readonly base: number;
	readonly edits: readonly Edit[];
}

/** Stands for a number that JSON can write and no program hold. */
const TOO_LARGE = '\u0001 1e999';

/** A script that runs sets it: no page may have it. */
export const RAN = '__ran';
const SCRIPT = `window.${RAN}=1`;

const LONG = 'word '.repeat(1900).trim();

const anyHostileText = fc.constantFrom(
	'',
	' ',
	`<img src=x onerror="${SCRIPT}">`,
	`<script>${SCRIPT}</script>`,
	`"><svg onload=${SCRIPT}>`,
	`]]><script>${SCRIPT}</script>`,
	`javascript:${SCRIPT}`,
	`data:text/html,<script>${SCRIPT}</script>`,
	'__proto__',
	'constructor',
	'../../../etc/passwd',
	'{z}{x}{y}{q}',
	'\u202e\u2067\u2066',
	'\u2069'.repeat(3000),
	'\u2067'.repeat(3000),
	'\u0000',
	'\ud835',
	'\uffff',
	'👨‍👩‍👧'.repeat(300),
	'سلام'.repeat(800),
	'Z̴̢̛'.repeat(900),
	'a'.repeat(9000),
	'a'.repeat(11_000),
	LONG,
	'2021-09-06',
	'0000-01-01',
	'9999-12-31/0000-01-01',
	'../9999-12-31',
	'both',
	'context',
	'&amp;&lt;"\'',
	'=cmd|calc',
	'$&$1\\',
);

const anyNumber = fc.constantFrom<unknown>(
	0,
	-0,
	1e-320,
	180,
	-180,
	90,
	-90,
	85.0512,
	180.0001,
	1e308,
	-1e308,
	2 ** 53,
	0.1 + 0.2,
	TOO_LARGE,
);

const anyPosition = fc.oneof(
	fc.tuple(anyNumber, anyNumber),
	fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 })),
	fc.constantFrom<unknown>([], [1], [1, 2, 3], [1, 2, 3, 4], ['1', '2'], [null, null], null, [[1, 2]]),
);

const anyRing = fc.oneof(
	fc.array(anyPosition, { maxLength: 6 }),
	fc
		.array(fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 })), {
			maxLength: 30,
		})
		.map(close),
	fc.constantFrom(closed(0), closed(4), closed(400), closed(20_001)),
);

/** Whatever a geometry may be given as its `coordinates`. */
const anyCoordinates = fc.oneof(
	anyPosition,
	anyRing,
	fc.array(anyRing, { maxLength: 3 }),
	fc.array(fc.array(anyRing, { maxLength: 2 }), { maxLength: 3 }),
);

const anyGeometry = fc.record({
	type: fc.constantFrom('Point', 'LineString', 'Polygon', 'MultiPolygon', 'GeometryCollection', 'polygon'),
	coordinates: anyCoordinates,
});

const anyValue = fc.oneof(
	{ weight: 3, arbitrary: anyHostileText },
	anyNumber,
	anyPosition,
	anyCoordinates,
	anyGeometry,
	fc.constantFrom<unknown>(null, true, false, [], {}, [null], [[]], nested(300), [[[[]]]]),
	fc.jsonValue({ maxDepth: 2 }),
);

const anyKey = fc.oneof(
	fc.constantFrom(
		'__proto__',
		'constructor',
		'prototype',
		'toString',
		'then',
		'x-note',
		'x-',
		'',
		'id',
		'length',
	),
	fc.string({ maxLength: 5 }),
);

/** One to four things that are wrong with one of the bases. */
export function anyMutation(bases: readonly unknown[]): fc.Arbitrary<Mutation> {
	const paths = bases.map(listPaths);
	return fc.tuple(fc.nat({ max: bases.length - 1 }), fc.integer({ min: 1, max: 4 })).chain(([base, count]) =>
		fc.record({
			base: fc.constant(base),
			edits: fc.array(anyEdit(paths[base] ?? [[]]), { minLength: count, maxLength: count }),
		}),
	);
}

function anyEdit(paths: readonly Path[]): fc.Arbitrary<Edit> {
	const geometry = paths.filter((path) => path.includes('geometry') || path.includes('country'));
	const texts = paths.filter((path) => !path.includes('coordinates'));
	const path = fc.constantFrom(...paths);
	return fc.oneof(
		{
			weight: 4,
			arbitrary: fc.record({
				path: fc.constantFrom(...texts),
				change: fc.constant('set' as const),
				value: anyValue,
			}),
		},
		{
			weight: 2,
			arbitrary: fc.record({
				path: fc.constantFrom(...texts),
				change: fc.constant('set' as const),
				value: anyHostileText,
			}),
		},
		{
			weight: 3,
			arbitrary: fc.record({
				path: fc.constantFrom(...geometry),
				change: fc.constant('set' as const),
				value: fc.oneof(anyNumber, anyPosition, anyCoordinates, anyGeometry),
			}),
		},
		{ weight: 2, arbitrary: fc.record({ path, change: fc.constant('drop' as const) }) },
		fc.record({
			path: fc.constantFrom(...texts),
			change: fc.constant('add' as const),
			key: anyKey,
			value: anyValue,
		}),
	);
}

/** The text of the dataset after the edits; one that leads nowhere after those before it changes nothing. */
export function applyMutation({ base, edits }: Mutation, bases: readonly unknown[]): string {
	const whole: unknown = structuredClone(bases[base]);
	let root = whole;
	for (const edit of edits) root = applyEdit(root, edit);
	return JSON.stringify(root ?? null).replaceAll(JSON.stringify(TOO_LARGE), '1e999');
}

function applyEdit(root: unknown, { path, change, key, value }: Edit): unknown {
	const [last, ...before] = path.toReversed();
	if (last === undefined) return change === 'set' ? value : root;
	const parent = before.reduceRight<unknown>(
		(one, step) => (isHolder(one) && Object.hasOwn(one, step) ? one[step] : undefined),
		root,
	);
	if (!isHolder(parent)) return root;
	if (change === 'drop') {
		if (Array.isArray(parent)) parent.splice(Number(last), 1);
		else delete parent[last];
	} else if (change === 'set') {
		define(parent, last, value);
	} else {
		const own = parent[last];
		if (isHolder(own)) define(own, key ?? 'x-own', value);
	}
	return root;
}

/** Also where the key is one that every object has. */
function define(holder: Holder, key: string | number, value: unknown): void {
	if (Array.isArray(holder) && typeof key !== 'number') return;
	Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

type Holder = Record<string | number, unknown>;

function isHolder(value: unknown): value is Holder {
	return typeof value === 'object' && value !== null;
}

/** Every path into a JSON value, its own first. */
function listPaths(value: unknown): readonly Path[] {
	if (!isHolder(value)) return [[]];
	const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
	return [[], ...entries.flatMap(([key, inner]) => listPaths(inner).map((path) => [key, ...path]))];
}

function close(open: readonly unknown[]): readonly unknown[] {
	return [...open, ...open.slice(0, 1)];
}

/** A round ring of so many positions. */
function closed(count: number): readonly unknown[] {
	const round = Array.from({ length: count }, (_, i) => {
		const angle = (2 * Math.PI * i) / count;
		return [1 + Math.cos(angle) / 4, 1 + Math.sin(angle) / 4];
	});
	return close(round);
}

function nested(depth: number): unknown {
	return JSON.parse('['.repeat(depth) + ']'.repeat(depth));
}
