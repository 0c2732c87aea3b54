/** The context documents of the linked formats, from this machine: a minimal copy of the terms that are used. */

import jsonld, { type NodeObject } from 'jsonld';

const id = (term: string) => ({ '@id': term, '@type': '@id' }) as const;

/** After https://www.w3.org/ns/anno.jsonld. */
const ANNOTATION = {
	oa: 'http://www.w3.org/ns/oa#',
	dc: 'http://purl.org/dc/elements/1.1/',
	dcterms: 'http://purl.org/dc/terms/',
	dctypes: 'http://purl.org/dc/dcmitype/',
	rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
	rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
	as: 'http://www.w3.org/ns/activitystreams#',
	schema: 'http://schema.org/',
	id: id('@id'),
	type: id('@type'),
	Annotation: 'oa:Annotation',
	Text: 'dctypes:Text',
	TextualBody: 'oa:TextualBody',
	SpecificResource: 'oa:SpecificResource',
	TextQuoteSelector: 'oa:TextQuoteSelector',
	TextPositionSelector: 'oa:TextPositionSelector',
	AnnotationCollection: 'as:OrderedCollection',
	AnnotationPage: 'as:OrderedCollectionPage',
	commenting: 'oa:commenting',
	describing: 'oa:describing',
	body: id('oa:hasBody'),
	target: id('oa:hasTarget'),
	source: id('oa:hasSource'),
	selector: id('oa:hasSelector'),
	items: { ...id('as:items'), '@container': '@list' } as const,
	partOf: id('as:partOf'),
	first: id('as:first'),
	motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
	purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
	format: 'dc:format',
	language: 'dc:language',
	value: 'rdf:value',
	exact: 'oa:exact',
	prefix: 'oa:prefix',
	suffix: 'oa:suffix',
	label: 'rdfs:label',
	start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
	end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
	total: { '@id': 'as:totalItems', '@type': 'xsd:nonNegativeInteger' },
	startIndex: { '@id': 'as:startIndex', '@type': 'xsd:nonNegativeInteger' },
};

const set = (term: string, type: string) => ({ '@id': term, '@type': type, '@container': '@set' }) as const;
const list = (term: string) => ({ '@id': term, '@container': '@list' }) as const;

/** After https://github.com/LinkedPasts/linked-places-format, linkedplaces-context-v1.1.jsonld. */
const LINKED_PLACES = {
	id: '@id',
	type: '@type',
	rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
	rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
	lpo: 'http://linkedpasts.org/ontology/lpo_latest.ttl#',
	gn: 'http://www.geonames.org/ontology#',
	cito: 'http://purl.org/spar/cito#',
	dct: 'http://purl.org/dc/terms/',
	identifier: 'dct:identifier',
	label: 'rdfs:label',
	value: 'rdf:value',
	title: 'dct:title',
	geojson: 'https://purl.org/geojson/vocab#',
	'geojson-t': 'https://github.com/kgeographer/geojson-t/',
	FeatureCollection: 'geojson:FeatureCollection',
	Feature: 'geojson:Feature',
	GeometryCollection: 'geojson:GeometryCollection',
	MultiPolygon: 'geojson:MultiPolygon',
	Point: 'geojson:Point',
	Polygon: 'geojson:Polygon',
	coordinates: list('geojson:coordinates'),
	features: set('lpo:hasFeature', 'geojson:Feature'),
	properties: 'geojson:properties',
	geometry: 'geojson-t:geometry',
	geometries: set('lpo:setting', 'lpo:Setting'),
	ccodes: 'gn:countryCode',
	when: 'lpo:when',
	timespans: set('lpo:timespan', 'lpo:Timespan'),
	start: 'lpo:has_start',
	end: 'lpo:has_end',
	in: 'lpo:in',
	names: set('lpo:name_attestation', 'lpo:NameAttestation'),
	toponym: 'lpo:toponym',
	lang: 'dct:language',
	types: set('lpo:type_attestation', 'lpo:TypeAttestation'),
	relations: set('lpo:rel_attestation', 'lpo:RelAttestation'),
	relationType: 'lpo:relation_type',
	relationTo: 'lpo:relation_to',
	certainty: 'lpo:has_certainty',
	links: set('lpo:link_attestation', 'lpo:LinkAttestation'),
	closeMatch: 'skos:closeMatch',
	skos: 'http://www.w3.org/2004/02/skos/core#',
	citations: id('cito:cites'),
	descriptions: { ...id('dct:description'), '@container': '@set' } as const,
};

const CONTEXTS: Readonly<Record<string, NonNullable<NodeObject['@context']>>> = {
	'http://www.w3.org/ns/anno.jsonld': ANNOTATION,
	'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld':
		LINKED_PLACES,
};

/** Nodes of expanded JSON-LD: full IRIs for keys, arrays of nodes and values. */
export type Expanded = Readonly<Record<string, unknown>>;

/** By a JSON-LD library that asks no network. @param safe whether a key that no context knows is an error. */
export async function expand(text: string, { safe }: { safe: boolean }): Promise<readonly Expanded[]> {
	const options = {
		safe,
		documentLoader: async (url: string) => {
			const context = CONTEXTS[url];
			if (!context) throw new Error(`no copy of ${url}`);
			return { documentUrl: url, document: { '@context': context } };
		},
	};
	return (await jsonld.expand(JSON.parse(text), options)) as unknown as readonly Expanded[];
}

/** The nodes or values under a key; none if it is not there. */
export function under(node: Expanded | undefined, key: string): readonly Expanded[] {
	const value = node?.[key];
	return Array.isArray(value) ? value.flatMap((item) => item['@list'] ?? [item]) : [];
}

/** The plain values under a key. */
export function valuesUnder(node: Expanded | undefined, key: string): readonly unknown[] {
	return under(node, key).map((item) => item['@value'] ?? item['@id']);
}
