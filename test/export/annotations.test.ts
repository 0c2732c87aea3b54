import { describe, expect, it, test } from 'vitest';
import { compareIds } from '../../src/domain/compare-ids.ts';
import { writeAnnotations } from '../../src/export/annotations.ts';
import { aClaim, aContext, aDataset, aSource } from '../build.ts';
import { type Expanded, expand, under, valuesUnder } from './contexts.ts';
import { aRequest, real } from './requests.ts';

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const VALUE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value';
const OWN = 'urn:claimed-ground:term:';

async function annotationsOf(dataset = real, day?: string): Promise<readonly Expanded[]> {
	const [collection] = await expand(writeAnnotations(aRequest(dataset, day === undefined ? {} : { day })), {
		safe: true,
	});
	return under(under(collection, `${AS}first`)[0], `${AS}items`);
}

const targetOf = (annotation: Expanded | undefined) => under(annotation, `${OA}hasTarget`)[0];
function selectorOf(annotation: Expanded | undefined, type: string): Expanded | undefined {
	return under(targetOf(annotation), `${OA}hasSelector`).find(
		(one) => JSON.stringify(one['@type']) === JSON.stringify([`${OA}${type}`]),
	);
}

describe('Web Annotations', async () => {
	const annotations = await annotationsOf();
	const statements = [...real.claims, ...real.context].sort((a, b) => compareIds(a.id, b.id));

	it('hold one annotation a statement, each with a name of its own', () => {
		expect(annotations.map((one) => one['@type'])).toEqual(statements.map(() => [`${OA}Annotation`]));
		expect(new Set(annotations.map((one) => one['@id'])).size).toBe(statements.length);
	});

	it('select the exact words, by quote and by position', () => {
		statements.forEach(({ quote }, i) => {
			const selector = selectorOf(annotations[i], 'TextQuoteSelector');
			expect(valuesUnder(selector, `${OA}exact`)).toEqual([quote.exact]);
			const position = selectorOf(annotations[i], 'TextPositionSelector');
			const [start, end] = [`${OA}start`, `${OA}end`].map((key) => Number(valuesUnder(position, key)[0]));
			const text = [...(real.sources.get(quote.source)?.text ?? '')].slice(start, end).join('');
			expect(text).toBe(quote.exact);
			const around = ['prefix', 'suffix'].map((key) => valuesUnder(selector, OA + key)[0]);
			expect(around).toEqual([quote.position?.prefix, quote.position?.suffix]);
		});
	});

	it('say in their bodies what is asserted', () => {
		statements.forEach((statement, i) => {
			const bodies = under(annotations[i], `${OA}hasBody`).filter((body) =>
				JSON.stringify(body['@type']).includes(`${OWN}Assertion`),
			);
			const asserted = bodies.map((body) =>
				['predicate', 'holder', 'place', 'portion'].map((key) => valuesUnder(body, OWN + key)[0]),
			);
			const expected = (statement.kind === 'claim' ? statement.assertions : []).map((one) => [
				one.predicate,
				`urn:claimed-ground:${real.id}:party:${one.holder}`,
				`urn:claimed-ground:${real.id}:place:${one.place}`,
				one.portion,
			]);
			expect(asserted).toEqual(expected);
		});
	});

	it('have a body in words, whatever the statement asserts', () => {
		for (const annotation of annotations) {
			expect(valuesUnder(under(annotation, `${OA}hasBody`)[0], VALUE)[0]).toMatch(/\S/);
		}
	});
});

test('positions count characters, not UTF-16 units', async () => {
	const text = '🏔🏔 we hold it';
	const claims = [aClaim({ exact: 'we hold it', start: text.indexOf('we') })];
	const [annotation] = await annotationsOf(aDataset({ claims, sources: [aSource({ text })] }));
	const position = selectorOf(annotation, 'TextPositionSelector');
	expect(valuesUnder(position, `${OA}start`)).toEqual([3]);
	expect(valuesUnder(position, `${OA}end`)).toEqual([13]);
});

test('a source that is not stored has quotes and no positions', async () => {
	const [annotation] = await annotationsOf(aDataset({ claims: [aClaim()] }));
	expect(selectorOf(annotation, 'TextQuoteSelector')).toBeDefined();
	expect(selectorOf(annotation, 'TextPositionSelector')).toBeUndefined();
});

test('context has no claimant, and other readings stand as comments', async () => {
	const alternatives = [{ note: 'It may be a hope.', assertions: [] }];
	const dataset = aDataset({
		claims: [aClaim({ id: 'c1', alternatives })],
		context: [aContext({ id: 'c2' })],
	});
	const [claim, context] = await annotationsOf(dataset);
	expect(valuesUnder(claim, `${OWN}claimant`)).toEqual(['urn:claimed-ground:invented:party:a']);
	expect(valuesUnder(context, `${OWN}claimant`)).toEqual([]);
	const comments = under(claim, `${OA}hasBody`).filter(
		(body) => valuesUnder(body, `${OA}hasPurpose`)[0] === `${OA}commenting`,
	);
	expect(comments.map((body) => valuesUnder(body, VALUE)[0])).toEqual([
		expect.stringContaining('It may be a hope.'),
	]);
});
