import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonFault } from '../../src/load/find-json-fault.ts';

test.each([
	['', 0],
	['  ', 2],
	['<!doctype html>', 0],
	['{"a": 1,}', 8],
	['[1, 2,]', 6],
	['{"a" 1}', 5],
	['{a: 1}', 1],
	["{'a': 1}", 1],
	['[1 2]', 3],
	['[1]]', 3],
	['{"a": [1}', 8],
	['["one\ntwo"]', 5],
	['["a \\d"]', 5],
	['["\\u12G4"]', 6],
	['["no end', 8],
	['[tru]', 4],
	['[nul', 4],
	['[01]', 2],
	['[1.]', 3],
	['[1.5.2]', 4],
	['[-]', 2],
	['[2e]', 3],
	['[2e+', 4],
	['[+1]', 1],
	['[NaN]', 1],
	['{} // end', 3],
])('%j is JSON up to its character %i', (text, fault) => {
	expect(findJsonFault(text)).toBe(fault);
});

/** As Node says it: nothing is wrong with it but that it ends. */
function canGoOn(beginning: string): boolean {
	try {
		JSON.parse(beginning);
		return true;
	} catch (error) {
		const message = error instanceof Error ? error.message : '';
		return message.includes('end of JSON') || message.includes(`position ${beginning.length}`);
	}
}

test('of JSON with a letter too many, too few or another, no engine finds a fault before that character, and each at it', () => {
	const anyEdit = fc.tuple(
		fc.json({ maxDepth: 4 }),
		fc.double({ min: 0, max: 1, noNaN: true }),
		fc.integer({ min: 0, max: 2 }),
		fc.constantFrom(...'{}[],:"\\-+.0e1tn/ \n\tx\u0001'),
	);
	fc.assert(
		fc.property(anyEdit, ([json, where, taken, put]) => {
			const at = Math.floor(where * json.length);
			const text = json.slice(0, at) + put + json.slice(at + taken);
			const fault = findJsonFault(text);
			if (fault === undefined) {
				JSON.parse(text);
				return;
			}
			expect(canGoOn(text.slice(0, fault))).toBe(true);
			expect(() => JSON.parse(text)).toThrow();
			if (fault < text.length) expect(canGoOn(text.slice(0, fault + 1))).toBe(false);
		}),
		{ numRuns: 3000 },
	);
});

test('a text that is far too deep is looked through, too', () => {
	expect(findJsonFault('['.repeat(200_000))).toBe(200_000);
});
