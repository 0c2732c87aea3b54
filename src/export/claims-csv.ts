/** Every claim and context passage as a table: a row an assertion, or one row for a passage that asserts nothing. */

import type { Assertion, Statement } from '../domain/claim.ts';
import { compareIds } from '../domain/compare-ids.ts';
import { sourceOf, voiceOf } from '../domain/dataset.ts';
import type { VoiceId } from '../domain/observer.ts';
import { nameIn } from '../text/naming.ts';
import { joinCell, type Row, writeCsv } from './csv.ts';
import { toEdtf } from './edtf.ts';
import { provenanceOf } from './provenance.ts';
import type { ExportRequest } from './request.ts';

const COLUMNS = [
	'id',
	'statement',
	'exact',
	'claimant',
	'claimantName',
	'speaker',
	'role',
	'via',
	'channel',
	'words',
	'said',
	'about',
	'predicate',
	'holder',
	'holderName',
	'place',
	'placeName',
	'portion',
	'except',
	'reachesDistricts',
	'inferred',
	'detail',
	'sentence',
	'mentions',
	'meant',
	'notVerified',
	'note',
	'otherInterpretations',
	'source',
	'sourceTitle',
	'publisher',
	'published',
	'url',
	'language',
	'start',
	'end',
	'dataset',
	'version',
	'notice',
	'attribution',
] as const;

/**
 * Claims and context together, by id. `statement` is `claim` or `context`; `said` and `about` are EDTF; `start`
 * and `end` are UTF-16 offsets in the stored text of the source, `end` exclusive. What a source does not say is empty.
 */
export function writeClaimsCsv(request: ExportRequest): string {
	const { claims, context } = request.ground.dataset;
	const statements = [...claims, ...context].sort((a, b) => compareIds(a.id, b.id));
	return writeCsv(
		COLUMNS,
		statements.flatMap((statement) => toRows(statement, request)),
	);
}

function toRows(statement: Statement, request: ExportRequest): readonly Row[] {
	const { text } = request;
	const common = { ...quoteCells(statement, request), ...originCells(statement, request) };
	if (statement.kind === 'context') return [{ ...common, sentence: text.isContext }];
	const said = { ...common, ...speakerCells(statement, request) };
	if (statement.assertions.length === 0) return [{ ...said, sentence: text.assertsNothing }];
	return statement.assertions.map((assertion) => ({ ...said, ...assertionCells(assertion, request) }));
}

function quoteCells(statement: Statement, { text, names }: ExportRequest): Row {
	const { id, kind, quote, channel, words, about, mentions, meant, notVerified, note } = statement;
	const reasons = [...meant].map(([place, why]) => text.meant(names.place(place), why));
	return {
		id,
		statement: kind,
		exact: quote.exact,
		channel,
		words,
		about: about && toEdtf(about),
		mentions: joinCell(mentions),
		meant: reasons.join('\n'),
		notVerified,
		note,
		start: quote.position?.start,
		end: quote.position?.end,
	};
}

function originCells(statement: Statement, request: ExportRequest): Row {
	const source = sourceOf(statement, request.ground.dataset);
	const { dataset, version, notice, attribution } = provenanceOf(request, [statement]);
	return {
		source: source.id,
		sourceTitle: source.title,
		publisher: source.publisher,
		published: source.published,
		url: source.url,
		language: source.language,
		dataset,
		version,
		notice,
		attribution: attribution.join('\n'),
	};
}

function speakerCells(claim: Statement & { kind: 'claim' }, request: ExportRequest): Row {
	const { claimant, speaker, role, via, said, alternatives } = claim;
	return {
		claimant,
		claimantName: voiceName(claimant, request),
		speaker,
		role,
		via,
		said: toEdtf(said),
		otherInterpretations: alternatives.map(({ note }) => note).join('\n'),
	};
}

function assertionCells(assertion: Assertion, request: ExportRequest): Row {
	const { text, names } = request;
	const { predicate, holder, place, portion, except, reachesDistricts, inferred, detail } = assertion;
	return {
		predicate,
		holder,
		holderName: holder && voiceName(holder, request),
		place,
		placeName: names.place(place),
		portion,
		except: joinCell(except),
		reachesDistricts,
		inferred,
		detail,
		sentence: text.assertion(assertion, names),
	};
}

function voiceName(id: VoiceId, { ground, text }: ExportRequest): string {
	return nameIn(voiceOf(id, ground.dataset).name, text.lang);
}
