/** What did each party say of each place, on every day on which anything was said, as a table? */

import type { Account } from '../domain/account.ts';
import { indexGround } from '../domain/bearing.ts';
import { listDays, partyOf } from '../domain/dataset.ts';
import type { PartyId } from '../domain/party.ts';
import { readGround } from '../domain/reading.ts';
import { accountWords, nameIn, placeName } from '../text/account-words.ts';
import { listAlsoSaid } from './also-said.ts';
import { joinCell, type Row, writeCsv } from './csv.ts';
import { provenanceOf } from './provenance.ts';
import type { ExportRequest } from './request.ts';

const COLUMNS = [
	'day',
	'place',
	'placeName',
	'level',
	'party',
	'partyName',
	'kind',
	'holder',
	'holderName',
	'portion',
	'basis',
	'carriedFrom',
	'comparison',
	'sentence',
	'alsoSaid',
	'claims',
	'also',
	'overtaken',
	'dataset',
	'version',
	'notice',
	'attribution',
] as const;

/**
 * A row an account: day by day, place by place, in party order. Of every place that carries accounts; `level`
 * tells the districts from the places above them. What does not apply to an account is empty.
 */
export function writeAccountsCsv(request: ExportRequest): string {
	const { dataset } = request;
	const index = indexGround(dataset);
	const rows = listDays(dataset).flatMap((day) =>
		[...readGround(day, index).values()].flatMap(({ accounts, comparison }) =>
			accounts.map((account) => ({ ...toRow(account, request), comparison: comparison.kind })),
		),
	);
	return writeCsv(COLUMNS, rows);
}

function toRow(account: Account, request: ExportRequest): Row {
	const { dataset, text } = request;
	const { day, place, party, kind, carriedFrom } = account;
	const partyName = (id: PartyId) => nameIn(partyOf(id, dataset).name, text.lang);
	const ids = (claims: Account['claims']) => joinCell(claims.map(({ id }) => id));
	const { dataset: id, version, notice, attribution } = provenanceOf(request);
	return {
		day,
		place,
		placeName: placeName(place, dataset, text),
		level: dataset.places.get(place)?.level,
		party,
		partyName: partyName(party),
		kind,
		...('holder' in account && { holder: account.holder, holderName: partyName(account.holder) }),
		...('portion' in account && { portion: account.portion }),
		...('basis' in account && { basis: account.basis }),
		carriedFrom,
		sentence: text.account(accountWords(account, dataset, text)),
		alsoSaid: listAlsoSaid(account, request).join('\n'),
		claims: ids(account.claims),
		also: ids(account.also),
		overtaken: ids(account.overtaken),
		dataset: id,
		version,
		notice,
		attribution: attribution.join('\n'),
	};
}
