/** What did each voice say of each place, on every day on which anything was said, as a table? */

import type { Account } from '../domain/account.ts';
import { voiceOf } from '../domain/dataset.ts';
import type { Day } from '../domain/day.ts';
import type { VoiceId } from '../domain/observer.ts';
import { headlineSaying } from '../domain/saying.ts';
import { nameIn } from '../text/naming.ts';
import { listAlsoSaid } from './also-said.ts';
import { joinCell, type Row, writeCsv } from './csv.ts';
import { listTold, provenanceOf } from './provenance.ts';
import type { ExportRequest } from './request.ts';

const COLUMNS = [
	'day',
	'place',
	'placeName',
	'level',
	'party',
	'partyName',
	'isObserver',
	'kind',
	'holder',
	'holderName',
	'portion',
	'basis',
	'lent',
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
 * A row an account: day by day, place by place, the parties' and then the observers'. Of every place that carries
 * accounts; `level` tells the districts from the places around and inside them. `lent`: what the account says first was
 * said of the district around (`inwards`), or of a place inside (`outwards`). What does not apply to an account is empty.
 */
export function writeAccountsCsv(request: ExportRequest): string {
	const { ground } = request;
	const rows = ground.days.flatMap((day) =>
		[...ground.on(day).values()].flatMap(({ accounts, observed, comparison }) => [
			...accounts.map((account) => ({
				...toRow(account, day, request),
				isObserver: false,
				comparison: comparison.kind,
			})),
			// Nobody's account is compared with an observer's.
			...observed.map((account) => ({ ...toRow(account, day, request), isObserver: true })),
		]),
	);
	return writeCsv(COLUMNS, rows);
}

function toRow(account: Account, day: Day, request: ExportRequest): Row {
	const { ground, text, names } = request;
	const { dataset } = ground;
	const { place, voice, kind, holder, portion, basis, carriedFrom } = account;
	const { lent } = headlineSaying(account);
	const nameOf = (id: VoiceId) => nameIn(voiceOf(id, dataset).name, text.lang);
	const ids = (claims: Account['claims']) => joinCell(claims.map(({ id }) => id));
	const { dataset: id, version, notice, attribution } = provenanceOf(request, listTold(account));
	return {
		day,
		place,
		placeName: names.place(place),
		level: dataset.places.get(place)?.level,
		party: voice,
		partyName: nameOf(voice),
		kind,
		...(holder !== undefined && { holder, holderName: nameOf(holder) }),
		portion,
		basis,
		lent,
		carriedFrom,
		sentence: text.account(account, names),
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
