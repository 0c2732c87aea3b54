/** What may a dataset look like, for editors and other programs? Writes docs/dataset.schema.json from the code's own schema. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ConversionConfig, type JsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { readOutline } from '../src/load/outline.ts';
import type { FILES } from '../src/load/problem.ts';
import { neighbourSchema, valleySchema } from '../src/load/schema/basemap.ts';
import { boundarySchema } from '../src/load/schema/boundary.ts';
import { OWN } from '../src/load/schema/exact-object.ts';
import { area, collectionSchema } from '../src/load/schema/geometry.ts';
import { headSchema } from '../src/load/schema/head.ts';
import { observerSchema } from '../src/load/schema/observer.ts';
import { partySchema } from '../src/load/schema/party.ts';
import { placeSchema } from '../src/load/schema/place.ts';
import { sourceSchema } from '../src/load/schema/source.ts';
import { claimSchema, contextSchema } from '../src/load/schema/statement.ts';
import { names } from '../src/load/schema/text.ts';
import { translationSchema } from '../src/load/schema/translation.ts';

const ROOT = join(import.meta.dirname, '..');
const FILE = join(ROOT, 'docs/dataset.schema.json');

export interface Node extends Omit<JsonSchema, 'properties' | 'items' | 'anyOf'> {
	properties?: Record<string, Node>;
	items?: Node;
	prefixItems?: Node[];
	anyOf?: Node[];
	$defs?: Record<string, Node>;
}

/** References are for `check` to follow: against nothing, each passes. */
const NOTHING = readOutline(undefined);

const RECORDS = {
	dataset: headSchema(NOTHING),
	names,
	party: partySchema,
	observer: observerSchema,
	source: sourceSchema,
	claim: claimSchema(NOTHING),
	context: contextSchema(NOTHING),
	translation: translationSchema,
	collection: collectionSchema,
	place: placeSchema(NOTHING),
	boundary: boundarySchema(NOTHING),
	outline: area,
	neighbour: neighbourSchema,
	valley: valleySchema,
} satisfies Readonly<Record<string, GenericSchema>>;

const CONFIG: ConversionConfig = {
	target: 'draft-2020-12',
	typeMode: 'input',
	// What only code can tell is left out.
	errorMode: 'ignore',
	overrideSchema: ({ valibotSchema, jsonSchema }) => {
		if ('options' in valibotSchema && valibotSchema.type === 'lazy') {
			const options = valibotSchema.options as readonly GenericSchema[];
			const forms = options.map((option) => toJsonSchemaDefs({ option }, CONFIG).option);
			const [form, ...others] = new Map(forms.map((one) => [JSON.stringify(one), one])).values();
			return form && others.length === 0 ? form : { anyOf: [...(form ? [form] : []), ...others] };
		}
		if (valibotSchema.type !== 'loose_object') return undefined;
		return { ...jsonSchema, patternProperties: { [`^${OWN}`]: {} }, additionalProperties: false };
	},
};

const listOf = (record: keyof typeof RECORDS): Node => ({
	type: 'array',
	items: { $ref: `#/$defs/${record}` },
});
const collectionOf = (record: keyof typeof RECORDS): Node => ({
	$ref: '#/$defs/collection',
	properties: { features: { ...listOf(record), description: 'The records.' } },
});

const PARTS: Readonly<Record<keyof typeof FILES, Node>> = {
	parties: listOf('party'),
	observers: listOf('observer'),
	gazetteer: collectionOf('place'),
	boundaries: collectionOf('boundary'),
	neighbours: collectionOf('neighbour'),
	valley: collectionOf('valley'),
	sources: listOf('source'),
	claims: listOf('claim'),
	context: listOf('context'),
	translations: {
		type: 'object',
		additionalProperties: { anyOf: [{ $ref: '#/$defs/translation' }, { type: 'string' }] },
	},
};

const NEEDED = ['parties', 'gazetteer', 'boundaries', 'sources', 'claims', 'context'];

/** A field as the reference page tells of it. */
export interface Field {
	readonly record: string;
	/** `assertions[].holder` */
	readonly path: string;
	readonly isNeeded: boolean;
	/** Without the marks of Markdown. */
	readonly meaning: string;
}

/** Of all tables of records. @param page docs/format.md */
export function listFields(page: string): readonly Field[] {
	const tables = page.matchAll(/^\| `(\w+)` \| \| \|\n\|---\|---\|---\|\n((?:\|.*\n)+)/gm);
	return [...tables].flatMap(([, record = '', rows = '']) =>
		rows
			.trimEnd()
			.split('\n')
			.map((row) => {
				const [, path = '', needed = '', meaning = ''] = row.split('|').map((cell) => cell.trim());
				return {
					record,
					path: path.replaceAll('`', ''),
					isNeeded: needed === 'needed',
					meaning: meaning.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('`', ''),
				};
			}),
	);
}

/** @param page docs/format.md, which says what each field means. */
export function makeJsonSchema(page: string): Node {
	const { dataset = {}, ...defs } = nameShared(toJsonSchemaDefs(RECORDS, CONFIG) as Record<string, Node>);
	const { properties = {}, required = [], ...rest } = dataset;
	const parts = Object.entries(PARTS).map(([part, node]) => {
		const line = new RegExp(`\\| \`${part}\` \\| ([^|]*) \\|`).exec(page)?.[1] ?? '';
		return [part, { ...node, description: toSentence(line) }] as const;
	});
	const whole: Node = {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		title: 'A dataset of Claimed Ground, format 1.0',
		...rest,
		properties: { ...properties, ...Object.fromEntries(parts) },
		required: [...required, ...NEEDED],
		$defs: defs,
	};
	for (const { record, path, meaning } of listFields(page)) {
		const top = record === 'dataset' ? whole : whole.$defs?.[record];
		for (const node of top ? findNodes(top, path, whole) : []) node.description = meaning;
	}
	return whole;
}

function toSentence(clause: string): string {
	return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}

/** What several records hold is referred to, not repeated. */
function nameShared(all: Record<string, Node>): Record<string, Node> {
	const { claim, outline } = all;
	const assertion = claim?.properties?.['assertions']?.items;
	// What the conversion numbers, it has written out as well.
	const defs = Object.fromEntries(Object.entries(all).filter(([name]) => !/^\d+$/.test(name)));
	let text = JSON.stringify(defs);
	for (const [name, node] of Object.entries({ assertion, outline })) {
		text = text.replaceAll(JSON.stringify(node), JSON.stringify({ $ref: `#/$defs/${name}` }));
	}
	return { ...JSON.parse(text), ...(outline && { outline }), ...(assertion && { assertion }) };
}

/** Whatever a path leads to, in each of the forms that a record can have. */
export function findNodes(node: Node, path: string, whole: Node): readonly Node[] {
	const [key, ...rest] = path.split(/\.(?=[^.]+)/);
	const name = key?.replace('[]', '') ?? '';
	const found = listForms(node, whole).flatMap(({ properties }) => properties?.[name] ?? []);
	if (rest.length === 0 && !key?.endsWith('[]')) return found;
	const within = key?.endsWith('[]') ? found.flatMap((list) => list.prefixItems ?? list.items ?? []) : found;
	return rest.length === 0 ? within : within.flatMap((inner) => findNodes(inner, rest.join('.'), whole));
}

function listForms(node: Node, whole: Node): readonly Node[] {
	const name = node.$ref?.replace('#/$defs/', '');
	const referred = name === undefined ? undefined : whole.$defs?.[name];
	if (referred) return listForms(referred, whole);
	return node.anyOf ? node.anyOf.flatMap((form) => listForms(form, whole)) : [node];
}

export function printJsonSchema(page: string): string {
	return `${JSON.stringify(makeJsonSchema(page), null, '\t')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	writeFileSync(FILE, printJsonSchema(readFileSync(join(ROOT, 'docs/format.md'), 'utf8')));
}
