import { parse } from 'csv-parse/sync';
import { describe, expect, it, test } from 'vitest';
import { compareIds } from '../../src/domain/compare-ids.ts';
import { writeAccountsCsv } from '../../src/export/accounts-csv.ts';
import { writeClaimsCsv } from '../../src/export/claims-csv.ts';
import { writeCsv } from '../../src/export/csv.ts';
import { aClaim, aContext, aDataset, anObserver } from '../build.ts';
import { aRequest, real, realGround, rivers } from './requests.ts';

/** By a parser that is not ours. */
function readBack(csv: string): Record<string, string>[] {
	return parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });
}

describe('CSV', () => {
	it.each([
		['quotes', 'he said "no", twice ""'],
		['commas', 'one, two,,three,'],
		['line breaks', 'one\ntwo\r\nthree\n'],
		['Persian text', '«پنجشیر» سقوط نکرده، گفت.'],
		['spaces at the ends', '  as printed  '],
		['characters beyond the basic plane', '🏔 mountain'],
		['a hyphen within', 'hold-out = last'],
		['nothing', ''],
	])('comes back as it was: %s', (_, cell) => {
		expect(readBack(writeCsv(['a', 'b'], [{ a: cell, b: 'next' }]))).toEqual([{ a: cell, b: 'next' }]);
	});

	it.each(['=1+1', '+1', '-1', '@name says', '\t=1', '\r=1', '＝1', '=HYPERLINK("http://x")\nmore'])(
		'puts an apostrophe before what a spreadsheet would run: %j',
		(cell) => {
			expect(readBack(writeCsv(['a'], [{ a: cell }]))).toEqual([{ a: `'${cell}` }]);
		},
	);

	it('leaves numbers alone, negative ones too', () => {
		expect(readBack(writeCsv(['a'], [{ a: -1.5 }]))).toEqual([{ a: '-1.5' }]);
	});

	it('begins with a byte order mark and ends its lines as RFC 4180 says', () => {
		expect(writeCsv(['a', 'b'], [{ b: 1 }])).toBe('\uFEFFa,b\r\n,1\r\n');
	});

	it('is its header alone if there is nothing to tell', () => {
		expect(writeCsv(['a', 'b'], [])).toBe('\uFEFFa,b\r\n');
	});
});

describe('claims as CSV', () => {
	const rows = readBack(writeClaimsCsv(aRequest()));

	it('has every claim and context, a row an assertion, or one row', () => {
		const expected = [...real.claims, ...real.context].flatMap((one) =>
			Array<string>(Math.max(1, one.kind === 'claim' ? one.assertions.length : 0)).fill(one.id),
		);
		expect(rows.map(({ id }) => id)).toEqual(expected.sort(compareIds));
	});

	it('has c100 after c12, and context among the claims', () => {
		const dataset = aDataset({
			claims: ['c100', 'c9'].map((id) => aClaim({ id })),
			context: [aContext({ id: 'c12' })],
		});
		const ids = readBack(writeClaimsCsv(aRequest(dataset, { day: '2021-01-04' }))).map(({ id }) => id);
		expect(ids).toEqual(['c9', 'c12', 'c100']);
	});

	it('has the exact words of each, at their offsets', () => {
		for (const { id, exact, start, end, source } of rows) {
			const statement = [...real.claims, ...real.context].find((one) => one.id === id);
			expect(exact).toBe(statement?.quote.exact);
			const { text } = [...real.sources.values()].find((one) => one.id === source) ?? {};
			expect(text?.slice(Number(start), Number(end))).toBe(exact);
		}
	});

	it('says of each row what is asserted, by whom and where', () => {
		for (const claim of real.claims) {
			const own = rows.filter(({ id }) => id === claim.id);
			claim.assertions.forEach((assertion, i) => {
				const { predicate, holder, place, portion } = assertion;
				expect(own[i]).toMatchObject({
					predicate,
					holder: holder ?? '',
					place,
					portion: portion ?? '',
					claimant: claim.claimant,
				});
			});
		}
	});

	it('names no claimant and asserts nothing where context speaks', () => {
		const dataset = aDataset({ context: [aContext({ mentions: ['n', 'e'] })] });
		expect(readBack(writeClaimsCsv(aRequest(dataset, { day: '2021-01-02' })))).toEqual([
			expect.objectContaining({ statement: 'context', claimant: '', predicate: '', mentions: 'n e' }),
		]);
	});

	it('keeps the words of a quote that begins like a formula behind an apostrophe', () => {
		const exact = '@all: "we hold it,\nall of it"';
		const dataset = aDataset({ claims: [aClaim({ exact, said: '../2021-01-02', assertions: [] })] });
		expect(readBack(writeClaimsCsv(aRequest(dataset)))).toEqual([
			expect.objectContaining({ exact: `'${exact}`, said: '../2021-01-02', start: '', end: '' }),
		]);
	});
});

describe('accounts as CSV', () => {
	const rows = readBack(writeAccountsCsv(aRequest()));

	it('has every account of every place on every day, as the domain has it', () => {
		const { days, accountPlaces, voices } = realGround;
		const expected = days.flatMap((day) =>
			accountPlaces.flatMap((place) =>
				voices.map((voice) => ({ day, account: realGround.account(place, voice, day) })),
			),
		);
		expect(rows).toHaveLength(expected.length);
		expected.forEach(({ day, account }, i) => {
			expect(rows[i]).toMatchObject({
				day,
				place: account.place,
				party: account.voice,
				kind: account.kind,
				holder: account.holder ?? '',
				portion: account.portion ?? '',
				basis: account.basis ?? '',
				carriedFrom: account.carriedFrom ?? '',
				claims: account.claims.map(({ id }) => id).join(' '),
			});
		});
	});

	it('tells districts from the places around and inside them', () => {
		const districts = new Set(
			rows.filter(({ level }) => level === real.colouredLevel).map(({ place }) => place),
		);
		expect(districts).toEqual(new Set(real.scope));
		expect(rows.length).toBeGreaterThan(districts.size);
	});
});

test('an observer’s accounts follow the parties’, and are compared with nobody’s', () => {
	const dataset = aDataset({
		observers: [anObserver('watch')],
		claims: [aClaim({ claimant: 'watch', assertions: [{ holder: 'b', place: 'n' }] })],
	});
	const rows = readBack(writeAccountsCsv(aRequest(dataset))).filter(({ place }) => place === 'n');
	expect(rows.map(({ party, isObserver }) => [party, isObserver])).toEqual([
		['a', 'false'],
		['b', 'false'],
		['watch', 'true'],
	]);
	expect(rows.at(-1)).toMatchObject({ kind: 'holds', holder: 'b', comparison: '' });
});

test('what has no holder and no portion leaves their cells empty', () => {
	const dataset = aDataset({
		claims: [aClaim({ via: 'an agency', assertions: [{ predicate: 'fighting', place: 'n' }] })],
	});
	const [row] = readBack(writeClaimsCsv(aRequest(dataset)));
	expect(row).toMatchObject({
		predicate: 'fighting',
		holder: '',
		holderName: '',
		portion: '',
		via: 'an agency',
	});
});

test('a row tells what its account borrows: from around, from inside, or nothing', () => {
	const rows = readBack(writeAccountsCsv(aRequest(rivers))).filter(({ day }) => day === '1901-05-11');
	const lentTo = (place: string, party: string) => {
		const row = rows.find((one) => one['place'] === place && one['party'] === party);
		return [row?.['basis'], row?.['lent']];
	};
	expect(lentTo('weir', 'delta')).toEqual(['inherited', 'inwards']);
	expect(lentTo('lower', 'guild')).toEqual(['within', 'outwards']);
	// What is inferred does not tell by its basis.
	expect(lentTo('upper', 'wardens')).toEqual(['inferred', 'outwards']);
	expect(lentTo('weir', 'guild')).toEqual(['named', '']);
	expect(lentTo('upper', 'delta')).toEqual(['inherited', '']);
});

test('a party that says nothing is a row that says so', () => {
	const dataset = aDataset({ claims: [aClaim({ assertions: [{ place: 'n' }] })] });
	const row = readBack(writeAccountsCsv(aRequest(dataset))).find(
		({ place, party }) => place === 'n' && party === 'b',
	);
	expect(row).toMatchObject({ kind: 'silent', holder: '', claims: '', comparison: 'one-sided' });
});
