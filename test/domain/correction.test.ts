import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Correction, listCorrectionsSince } from '../../src/domain/correction.ts';
import { parseDay } from '../../src/domain/day.ts';
import { compareVersions, isVersion } from '../../src/domain/version.ts';

const anyVersion = fc
	.tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 }), fc.nat({ max: 20 }))
	.map((parts) => parts.join('.'));

function aCorrection(version: string): Correction {
	const date = parseDay('2021-01-02');
	if (!date) throw new Error('no day');
	return { version, date, note: `mended in ${version}` };
}

describe('a version', () => {
	it('is three whole numbers', () => {
		expect(['0.1.0', '1.0.0', '10.20.30'].filter(isVersion)).toEqual(['0.1.0', '1.0.0', '10.20.30']);
		const others = [
			'',
			'1',
			'1.0',
			'v1.0.0',
			'1.0.0.0',
			'01.0.0',
			'1.0.0-rc.1',
			'1.0.-1',
			' 1.0.0',
			'1.0.0\n',
		];
		expect(others.filter(isVersion)).toEqual([]);
	});

	it('comes after another by its first number that differs, not by its letters', () => {
		expect(compareVersions('1.10.0', '1.9.9')).toBeGreaterThan(0);
		expect(compareVersions('2.0.0', '1.99.99')).toBeGreaterThan(0);
		expect(compareVersions('1.0.1', '1.0.2')).toBeLessThan(0);
		expect(compareVersions('1.0.0', '1.0.0')).toBe(0);
	});

	it('that comes after another has that other before it', () => {
		fc.assert(
			fc.property(anyVersion, anyVersion, (one, other) => {
				expect(Math.sign(compareVersions(one, other)) + Math.sign(compareVersions(other, one))).toBe(0);
			}),
		);
	});
});

describe('corrections since a version', () => {
	const corrections = ['1.0.1', '1.2.0', '1.10.0'].map(aCorrection);
	const since = (version: string) =>
		listCorrectionsSince(version, { corrections }).map((correction) => correction.version);

	it('are those of later versions, oldest first, and not that of the version itself', () => {
		expect(since('1.0.0')).toEqual(['1.0.1', '1.2.0', '1.10.0']);
		expect(since('1.2.0')).toEqual(['1.10.0']);
		expect(since('1.9.0')).toEqual(['1.10.0']);
		expect(since('1.10.0')).toEqual([]);
	});
});
