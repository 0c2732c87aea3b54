import { expect, test } from 'vitest';
import { basemapCredit } from '../../src/domain/basemap-credit.ts';
import type { Dataset } from '../../src/domain/dataset.ts';

const OUTLINES = 'Outlines: Survey (Public Domain). Ed. 2';

test.each([
	['the same source as the outlines', OUTLINES, ''],
	[
		'the same, and others',
		`Inset: Natural Earth. ${OUTLINES}. Points: GeoNames`,
		'Inset: Natural Earth. Points: GeoNames',
	],
	['the same, then others', `${OUTLINES}. Points: GeoNames`, 'Points: GeoNames'],
	['others, then the same', `Inset: Natural Earth. ${OUTLINES}.`, 'Inset: Natural Earth'],
	['a credit that begins alike', `${OUTLINES}b`, `${OUTLINES}b`],
	['a credit that goes on', `Old ${OUTLINES}`, `Old ${OUTLINES}`],
	['others alone', 'Inset: Natural Earth', 'Inset: Natural Earth'],
	['nobody', '', ''],
])('a base map of %s names each beside the outlines once', (_, attribution, credit) => {
	const basemap = { attribution } as Dataset['basemap'];
	expect(basemapCredit({ boundaryAttribution: OUTLINES, basemap })).toBe(credit);
	expect(basemapCredit({ boundaryAttribution: '', basemap })).toBe(attribution);
});
