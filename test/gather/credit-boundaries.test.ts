import { expect, test } from 'vitest';
import { readGeoBoundariesCredit } from '../../src/gather/boundaries/credit-boundaries.ts';

const CREDIT = {
	attribution:
		'Outlines generalised from geoBoundaries XXX ADM2 (boundaries of 2014: Survey of Ostermark; Public Domain; Runfola et al. 2020, doi 10.1371/journal.pone.0231866)',
	year: '2014',
};

test.each([
	[
		'text',
		[
			'Usage requires citation.:',
			'ISO-3166-1 (Alpha-3): XXX',
			'Boundary Representative of Year: 2014',
			'Boundary Type: ADM2',
			'Boundary Source(s): Survey of  Ostermark',
			'License: Public Domain',
		].join('\r\n'),
	],
	[
		'JSON',
		JSON.stringify({
			...{ boundaryISO: 'XXX', boundaryType: 'ADM2', boundaryYearRepresented: '2014' },
			...{ boundarySource: 'Survey of Ostermark', boundaryLicense: 'Public Domain' },
		}),
	],
])('metadata of geoBoundaries in %s tell whom to credit', (_, text) => {
	expect(readGeoBoundariesCredit(text)).toEqual(CREDIT);
});

test('other metadata tell nothing', () => {
	expect(readGeoBoundariesCredit('{}')).toBeUndefined();
	expect(readGeoBoundariesCredit('License: MIT')).toBeUndefined();
});
