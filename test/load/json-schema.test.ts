// The JSON Schema says what the code reads, and of every field what it means.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	findNodes,
	listFields,
	makeJsonSchema,
	type Node,
	printJsonSchema,
} from '../../scripts/json-schema.ts';
import type { Path } from '../../src/load/problem.ts';
import { parseText } from '../../src/load/raw-dataset.ts';
import { readDataset } from '../../src/load/read-dataset.ts';
import { article, twoRivers } from '../datasets.ts';
import { ROOT } from '../folders.ts';
import { setAt } from './edited-copy.ts';

const PAGE = readFileSync(join(ROOT, 'docs/format.md'), 'utf8');

const schema = makeJsonSchema(PAGE);
const validate = new Ajv({ strict: false }).compile<unknown>({ ...schema } as object);

test('the file in docs/ is that of today’s code and page: npm run schema writes it', () => {
	expect(readFileSync(join(ROOT, 'docs/dataset.schema.json'), 'utf8')).toBe(printJsonSchema(PAGE));
});

describe('every field', () => {
	test('is in a table of the page', () => {
		expect(listUndescribed(schema, '')).toEqual([]);
	});

	test.each(listFields(PAGE))(
		'of a table is one that can be written: $record $path',
		({ record, path, isNeeded }) => {
			const top = record === 'dataset' ? schema : schema.$defs?.[record];
			expect(top && findNodes(top, path, schema).length).toBeGreaterThan(0);
			const parts = path.split('.');
			const holders =
				parts.length === 1 ? [top ?? {}] : findNodes(top ?? {}, parts.slice(0, -1).join('.'), schema);
			const name = (parts.at(-1) ?? '').replace('[]', '');
			const needing = holders.flatMap(listForms).filter(({ properties }) => properties?.[name]);
			expect(needing.map(({ required }) => required?.includes(name))).toEqual(needing.map(() => isNeeded));
		},
	);
});

function listForms(node: Node): readonly Node[] {
	return node.anyOf ?? [node];
}

/** Paths of fields that say nothing of themselves. */
function listUndescribed(node: Node, at: string): readonly string[] {
	const { properties = {}, $defs = {}, anyOf = [], items, prefixItems = [] } = node;
	const within = {
		...properties,
		...$defs,
		...Object.fromEntries([...anyOf, ...prefixItems].entries()),
		...(items && { items }),
	};
	return [
		...Object.entries(properties).flatMap(([name, field]) => (field.description ? [] : [`${at}/${name}`])),
		...Object.entries(within).flatMap(([name, inner]) => listUndescribed(inner, `${at}/${name}`)),
	];
}

describe('what it accepts', () => {
	test.each([
		['the article', article],
		['the invented dataset', twoRivers],
	])('is %s as it is built', (_, { json }) => {
		expect(validate(JSON.parse(JSON.stringify(json))) || validate.errors).toBe(true);
	});

	test('has fields of one’s own', () => {
		expect(validate(setAt(twoRivers.json, ['claims', 0, 'x-checked-by'], { name: 'Ada' }))).toBe(true);
	});
});

describe('what it refuses', () => {
	test('is a field whose name nobody knows', () => {
		expect(validate(setAt(twoRivers.json, ['claims', 0, 'speeker'], 'Ada'))).toBe(false);
	});

	test('is refused by the check, too', () => {
		// Where a quote stands is found anew.
		const paths = listPaths(twoRivers.json).filter((path) => path.length > 0 && !path.includes('position'));
		const anything = fc.oneof(fc.constant(undefined), fc.jsonValue({ maxDepth: 1 }));
		fc.assert(
			fc.property(fc.constantFrom(...paths), anything, (path, value) => {
				const edited = setAt(twoRivers.json, path, value);
				if (validate(edited)) return;
				const { problems } = readDataset(parseText(JSON.stringify(edited), 'edited.json'));
				expect(problems).not.toEqual([]);
			}),
			{ numRuns: 200 },
		);
	});
});

/** Every path into a JSON value, its own first. */
function listPaths(value: unknown): readonly Path[] {
	if (typeof value !== 'object' || value === null) return [[]];
	const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
	return [[], ...entries.flatMap(([key, inner]) => listPaths(inner).map((path) => [key, ...path]))];
}
