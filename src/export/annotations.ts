/** Every statement as a W3C Web Annotation: the exact words, and what they are taken to say of ground. */

import type { Assertion, Claim, Statement } from '../domain/claim.ts';
import { compareIds } from '../domain/compare-ids.ts';
import { type Dataset, findParty, listStatements, sourceOf } from '../domain/dataset.ts';
import type { VoiceId } from '../domain/observer.ts';
import type { Source } from '../domain/source.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { Naming } from '../text/naming.ts';
import { toEdtf } from './edtf.ts';
import { iriOf, TERMS, versionIri } from './iri.ts';
import { provenanceOf } from './provenance.ts';
import type { ExportRequest } from './request.ts';

const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** What the Web Annotation vocabulary has no word for. */
const OWN_CONTEXT = {
	cg: TERMS,
	Assertion: 'cg:Assertion',
	predicate: 'cg:predicate',
	holder: { '@id': 'cg:holder', '@type': '@id' },
	place: { '@id': 'cg:place', '@type': '@id' },
	portion: 'cg:portion',
	except: { '@id': 'cg:except', '@type': '@id' },
	reachesDistricts: 'cg:reachesDistricts',
	inferred: 'cg:inferred',
	detail: 'cg:detail',
	statement: 'cg:statement',
	claimant: { '@id': 'cg:claimant', '@type': '@id' },
	speaker: 'cg:speaker',
	role: 'cg:role',
	via: 'cg:via',
	channel: 'cg:channel',
	words: 'cg:words',
	said: 'cg:said',
	about: 'cg:about',
	mentions: { '@id': 'cg:mentions', '@type': '@id' },
	notVerified: 'cg:notVerified',
};

/**
 * One collection with one page, claims and context together, by id.
 * @see https://www.w3.org/TR/annotation-model/
 */
export function writeAnnotations(request: ExportRequest): string {
	const { dataset } = request.ground;
	const { datasetTitle, version, notice, attribution } = provenanceOf(request);
	const statements = listStatements(dataset).toSorted((a, b) => compareIds(a.id, b.id));
	const id = versionIri('annotations', dataset);
	const collection = {
		'@context': [ANNOTATION_CONTEXT, OWN_CONTEXT],
		id,
		type: 'AnnotationCollection',
		label: datasetTitle,
		'dcterms:identifier': dataset.id,
		'schema:version': version,
		'dcterms:description': notice,
		'dcterms:bibliographicCitation': attribution,
		total: statements.length,
		first: {
			id: `${id}:page:1`,
			type: 'AnnotationPage',
			partOf: id,
			startIndex: 0,
			items: statements.map((statement) => toAnnotation(statement, request)),
		},
	};
	return `${JSON.stringify(collection, null, 2)}\n`;
}

function toAnnotation(statement: Statement, { ground, text, names }: ExportRequest) {
	const { dataset } = ground;
	const { id, kind, channel, words, about, mentions, notVerified } = statement;
	return {
		id: versionIri(`annotation:${id}`, dataset),
		type: 'Annotation',
		motivation: 'describing',
		statement: kind,
		...(statement.kind === 'claim' && speakerOf(statement, dataset)),
		channel,
		words,
		about: about && toEdtf(about),
		mentions: mentions.map((place) => iriOf('place', place, dataset)),
		notVerified,
		body: [...listAsserted(statement, dataset, text, names), ...listRemarks(statement, text)],
		target: {
			type: 'SpecificResource',
			source: toResource(sourceOf(statement, dataset), dataset),
			selector: listSelectors(statement, dataset),
		},
	};
}

function speakerOf({ claimant, speaker, role, via, said }: Claim, dataset: Dataset) {
	return { claimant: voiceIri(claimant, dataset), speaker, role, via, said: toEdtf(said) };
}

function voiceIri(id: VoiceId, dataset: Dataset): string {
	return iriOf(findParty(id, dataset) ? 'party' : 'observer', id, dataset);
}

function listAsserted(statement: Statement, dataset: Dataset, text: Catalogue, names: Naming) {
	if (statement.kind === 'context') return [toTextualBody(text.isContext, 'describing', text)];
	if (statement.assertions.length === 0) return [toTextualBody(text.assertsNothing, 'describing', text)];
	return statement.assertions.map((assertion) => toBody(assertion, dataset, text, names));
}

function toBody(assertion: Assertion, dataset: Dataset, text: Catalogue, names: Naming) {
	const { predicate, holder, place, portion, except, reachesDistricts, inferred, detail } = assertion;
	const sentence = text.assertion(assertion, names);
	return {
		...toTextualBody(sentence, 'describing', text),
		type: ['TextualBody', 'Assertion'],
		predicate,
		holder: holder && iriOf('party', holder, dataset),
		place: iriOf('place', place, dataset),
		portion,
		except: except.map((id) => iriOf('place', id, dataset)),
		reachesDistricts,
		inferred,
		detail,
	};
}

/** The editor's remark, and what another careful reader could take the words to say. */
function listRemarks(statement: Statement, text: Catalogue) {
	const alternatives = statement.kind === 'claim' ? statement.alternatives : [];
	const remarks = [
		...(statement.note === undefined ? [] : [statement.note]),
		...alternatives.map(({ note }) => text.otherInterpretation(note)),
	];
	// In the language of the data, which it does not name.
	return remarks.map((remark) => ({ ...toTextualBody(remark, 'commenting', text), language: undefined }));
}

function toTextualBody(value: string, purpose: 'describing' | 'commenting', { lang }: Catalogue) {
	return { type: 'TextualBody', purpose, value, format: 'text/plain', language: lang };
}

/** The stored copy, since the offsets are those of its text and not those of the page that it was taken from. */
function toResource(source: Source, dataset: Dataset) {
	return {
		id: iriOf('source', source.id, dataset),
		type: 'Text',
		format: 'text/plain',
		language: source.language,
		'dcterms:title': source.title,
		'dcterms:publisher': source.publisher,
		'dcterms:issued': source.published,
		'dcterms:bibliographicCitation': source.credit,
		'schema:url': source.url,
	};
}

function listSelectors({ quote }: Statement, dataset: Dataset) {
	const { exact, position } = quote;
	const text = dataset.sources.get(quote.source)?.text;
	if (!position || text === undefined) return [{ type: 'TextQuoteSelector', exact }];
	const { start, end, prefix, suffix } = position;
	return [
		{ type: 'TextQuoteSelector', exact, prefix, suffix },
		{
			type: 'TextPositionSelector',
			start: countCharacters(text.slice(0, start)),
			end: countCharacters(text.slice(0, end)),
		},
	];
}

/** The model counts Unicode code points, the domain UTF-16 units. @see https://www.w3.org/TR/annotation-model/#text-position-selector */
function countCharacters(text: string): number {
	return [...text].length;
}
