import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { drawAccounts } from '../../src/export/account-features.ts';
import { writeAccountsCsv } from '../../src/export/accounts-csv.ts';
import { writeClaimsCsv } from '../../src/export/claims-csv.ts';
import { provenanceOf } from '../../src/export/provenance.ts';
import { aClaim, aDataset, aSource } from '../build.ts';
import { aRequest } from './requests.ts';

describe('of two papers, of which each quotes one claim', () => {
	const holds = (place: string) => [{ predicate: 'holds', holder: 'a', place, portion: 'whole' }] as const;
	const request = aRequest(
		aDataset({
			sources: ['one', 'other'].map((id) => aSource({ id, credit: `The ${id}` })),
			claims: [
				aClaim({ id: 'c1', source: 'one', said: '2021-01-01', assertions: holds('n') }),
				aClaim({ id: 'c2', source: 'other', said: '2021-01-02', assertions: holds('n') }),
				aClaim({ id: 'c3', source: 'other', said: '2021-01-02', assertions: holds('e') }),
			],
		}),
	);
	const readBack = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true });

	test('a file credits both, then the outlines', () => {
		expect(provenanceOf(request).attribution).toEqual(['The one', 'The other', 'nobody']);
	});

	test('a row of a claim credits its own', () => {
		const rows = readBack(writeClaimsCsv(request));
		expect(rows.map(({ id, attribution }) => [id, attribution])).toEqual([
			['c1', 'The one\nnobody'],
			['c2', 'The other\nnobody'],
			['c3', 'The other\nnobody'],
		]);
	});

	test('an account credits those of its claims, also of earlier ones', () => {
		const credits = { n: 'The other\nThe one\nnobody', e: 'The other\nnobody', s: 'nobody', w: 'nobody' };
		const rows = readBack(writeAccountsCsv(request)).filter(
			({ day, party }) => day === '2021-01-02' && party === 'a',
		);
		expect(Object.fromEntries(rows.map(({ place, attribution }) => [place, attribution]))).toEqual(credits);
		const features = drawAccounts(request).map(({ feature }) => feature.properties);
		const ofA = features.filter(({ party }) => party === 'a');
		expect(Object.fromEntries(ofA.map(({ place, attribution }) => [place, attribution.join('\n')]))).toEqual(
			credits,
		);
	});
});
