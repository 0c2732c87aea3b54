import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutArticle, listUnplaced, type Paragraph, type Run } from '../../src/domain/article.ts';
import type { Statement } from '../../src/domain/claim.ts';
import { type Gazetteer, indexToponyms } from '../../src/domain/gazetteer.ts';
import type { Source } from '../../src/domain/source.ts';
import { aClaim, aContext, aPlace, aSource } from '../build.ts';
import { article } from '../datasets.ts';

const NAMES = gazetteerOf(
	aPlace({ id: 'n', names: ['Norton'] }),
	aPlace({ id: 'town', level: 'town', parent: 'n', names: ['Norton'] }),
	aPlace({ id: 'v', level: 'valley', names: ['Long Valley', 'Vallée'] }),
);
const NOTHING = gazetteerOf();

function gazetteerOf(...places: readonly ReturnType<typeof aPlace>[]): Gazetteer {
	return indexToponyms(new Map(places.map((place) => [place.id, place])));
}

/** A claim on the first occurrence of these words. */
function quoting(id: string, exact: string, text: string): Statement {
	const start = text.indexOf(exact);
	if (start < 0) throw new Error(`"${exact}" is not in the text`);
	return aClaim({ id, exact, start });
}

/**
 * The runs of each paragraph, one line each, with a bar between: `In |c2 c1:the vale |c1:of old] c1|.` A run begins
 * with the passages around it, the shortest first; it ends with those that it closes; a name is in brackets.
 */
function drawn(source: Source, statements: readonly Statement[] = [], gazetteer = NOTHING): string[] {
	return layOutArticle(source, statements, gazetteer).map(({ runs }) => runs.map(drawnRun).join('|'));
}

function drawnRun({ text, passages, toponym, closes }: Run): string {
	const ids = (list: readonly Statement[]) => list.map(({ id }) => id).join(' ');
	const around = passages.length > 0 ? `${ids(passages)}:` : '';
	const ends = closes.length > 0 ? `] ${ids(closes)}` : '';
	return `${around}${toponym ? `<${text}>` : text}${ends}`;
}

function draw(text: string, ...quotes: readonly (readonly [id: string, exact: string])[]): string[] {
	return drawn(
		aSource({ text }),
		quotes.map(([id, exact]) => quoting(id, exact, text)),
	);
}

describe('the paragraphs of a text', () => {
	test('are its lines that have words, at their offsets', () => {
		const source = aSource({ text: 'One.\n\nTwo.\n \t\nThree.' });
		const [one, two, three, ...others] = layOutArticle(source, [], NOTHING);
		expect([one, two, three].map((paragraph) => [paragraph?.start, paragraph?.end])).toEqual([
			[0, 4],
			[6, 10],
			[14, 20],
		]);
		expect(others).toEqual([]);
	});

	test('keep their blanks', () => {
		expect(draw('  One. \nTwo.\t')).toEqual(['  One. ', 'Two.\t']);
	});

	test.each([
		['no stored text', aSource()],
		['an empty text', aSource({ text: '' })],
		['a text of blank lines', aSource({ text: '\n \n\t\n' })],
	])('are none in a source with %s', (_, source) => {
		expect(drawn(source, [aClaim({ start: 0 })], NAMES)).toEqual([]);
	});

	test('are those of the range alone, which may begin within a line', () => {
		const text = 'Home | News\nOne. Two.\nThree.\nShare this';
		const range = { start: text.indexOf('Two'), end: text.indexOf('\nShare') };
		const source = aSource({ text, range });
		expect(drawn(source)).toEqual(['Two.', 'Three.']);
		expect(layOutArticle(source, [], NOTHING)[0]?.start).toBe(range.start);
	});

	test('hold characters of two code units whole', () => {
		expect(draw('a 🏔️ b', ['c1', '🏔️'])).toEqual(['a |c1:🏔️] c1| b']);
	});
});

//   0         1         2
//   012345678901234567890123
//   The mill holds the ford.
describe('passages', () => {
	const TEXT = 'The mill holds the ford.';

	test('cut a paragraph where they begin and end, and close there', () => {
		expect(draw(TEXT, ['c1', 'mill holds'])).toEqual(['The |c1:mill holds] c1| the ford.']);
	});

	test('may be the whole paragraph', () => {
		expect(draw(TEXT, ['c1', TEXT])).toEqual([`c1:${TEXT}] c1`]);
	});

	//       c1 ├────────┤
	//       c2          ├──────┤
	test('may touch', () => {
		expect(draw(TEXT, ['c1', 'mill holds'], ['c2', ' the ford'])).toEqual([
			'The |c1:mill holds] c1|c2: the ford] c2|.',
		]);
	});

	//       c1 ├────────────┤
	//       c2      ├──────────────┤
	test('may overlap: what they share belongs to both, the shortest first', () => {
		expect(draw(TEXT, ['c1', 'mill holds the'], ['c2', 'holds the ford'])).toEqual([
			'The |c1:mill |c1 c2:holds the] c1|c2: ford] c2|.',
		]);
		expect(draw(TEXT, ['c1', 'mill holds the'], ['c2', 'the ford'])).toEqual([
			'The |c1:mill holds |c2 c1:the] c1|c2: ford] c2|.',
		]);
	});

	//   c1 ├────────────────────┤
	//   c2    ├───────────┤
	//   c3        ├──┤
	test('may lie in each other, the innermost first', () => {
		expect(draw(TEXT, ['c1', TEXT], ['c2', 'mill holds the'], ['c3', 'holds'])).toEqual([
			'c1:The |c2 c1:mill |c3 c2 c1:holds] c3|c2 c1: the] c2|c1: ford.] c1',
		]);
	});

	test('that end together close together, the shortest first', () => {
		expect(draw(TEXT, ['c1', 'holds the ford.'], ['c2', 'the ford.'], ['c3', 'ford.'])).toEqual([
			'The mill |c1:holds |c2 c1:the |c3 c2 c1:ford.] c3 c2 c1',
		]);
	});

	test('of the same words go by id, all thirty of them', () => {
		const ids = Array.from({ length: 30 }, (_, i) => `c${i + 90}`);
		const all = ids.join(' ');
		const backwards = ids.toReversed().map((id) => [id, 'holds'] as const);
		expect(draw(TEXT, ...backwards)).toEqual([`The mill |${all}:holds] ${all}| the ford.`]);
	});

	test('that end in white space end with their last word', () => {
		expect(draw('One. \n\nTwo.', ['c1', 'One. \n\n'], ['c2', 'Two.'])).toEqual([
			'c1:One.] c1| ',
			'c2:Two.] c2',
		]);
		expect(draw(TEXT, ['c1', 'The mill '])).toEqual(['c1:The mill] c1| holds the ford.']);
	});

	test('over several paragraphs go on in each and close in the last', () => {
		expect(draw('Ah. One\n\ntwo\nthree. Oh.', ['c1', 'One\n\ntwo\nthree.'])).toEqual([
			'Ah. |c1:One',
			'c1:two',
			'c1:three.] c1| Oh.',
		]);
	});

	test('that end with their paragraph do not go on in the next', () => {
		expect(draw('One.\nTwo.', ['c1', 'One.'])).toEqual(['c1:One.] c1', 'Two.']);
	});

	test('stand at their offsets and not at other words alike', () => {
		const second = aClaim({ exact: 'ford', start: 5 });
		expect(drawn(aSource({ text: 'ford ford' }), [second])).toEqual(['ford |c1:ford] c1']);
	});

	test('of context are laid out like claims', () => {
		const statements = [aContext({ id: 'x1', exact: 'mill', start: 4 })];
		expect(drawn(aSource({ text: TEXT }), statements)).toEqual(['The |x1:mill] x1| holds the ford.']);
	});

	test('in a range that begins later stand at the offsets of the whole text', () => {
		const text = `Menu\n${TEXT}\nFooter`;
		const source = aSource({ text, range: { start: 5, end: 5 + TEXT.length } });
		expect(drawn(source, [quoting('c1', 'mill', text)])).toEqual(['The |c1:mill] c1| holds the ford.']);
	});

	test('of another source, without a place or outside the range are passed over', () => {
		const text = `Menu\n${TEXT}\nFooter`;
		const source = aSource({ text, range: { start: 5, end: 5 + TEXT.length } });
		const statements = [
			aClaim({ id: 'c1', exact: 'mill', start: 9, source: 'radio' }),
			aClaim({ id: 'c2', exact: 'mill' }),
			quoting('c3', 'Menu', text),
			quoting('c4', 'Menu\nThe', text),
			quoting('c5', 'ford.\nFooter', text),
		];
		expect(drawn(source, statements)).toEqual([TEXT]);
	});
});

describe('names of places', () => {
	const name = (text: string, ...quotes: readonly (readonly [string, string])[]) =>
		drawn(
			aSource({ text }),
			quotes.map(([id, exact]) => quoting(id, exact, text)),
			NAMES,
		);

	test('are runs of their own, with every place that bears the name', () => {
		expect(name('In Norton.')).toEqual(['In |<Norton>|.']);
		const [paragraph] = layOutArticle(aSource({ text: 'In Norton.' }), [], NAMES);
		const toponym = paragraph?.runs[1]?.toponym;
		expect(toponym?.places.map(({ id }) => id)).toEqual(['n', 'town']);
		expect(toponym).toMatchObject({ start: 3, end: 9, toponym: 'Norton' });
	});

	test('are none where a passage says that they mean a party', () => {
		const text = 'Norton said that Norton is whole.';
		const said = aClaim({ id: 'c1', exact: 'Norton said', start: 0, meansParty: { Norton: 'a' } });
		expect(drawn(aSource({ text }), [said], NAMES)).toEqual([
			'c1:Norton said] c1| that |<Norton>| is whole.',
		]);
	});

	test('are found in any spelling', () => {
		expect(name('VALLEE, long-valley')).toEqual(['<VALLEE>|, |<long-valley>']);
	});

	test('stand within passages', () => {
		expect(name('We hold Norton now.', ['c1', 'hold Norton now'])).toEqual([
			'We |c1:hold |c1:<Norton>|c1: now] c1|.',
		]);
	});

	test('are cut where a passage begins or ends within them, and stay one name', () => {
		expect(name('the Long Valley', ['c1', 'the Long'])).toEqual(['c1:the |c1:<Long>] c1|< Valley>']);
		const [paragraph] = layOutArticle(
			aSource({ text: 'the Long Valley' }),
			[aClaim({ exact: 'the Long', start: 0 })],
			NAMES,
		);
		const starts = paragraph?.runs.map(({ toponym }) => toponym?.start);
		expect(starts).toEqual([undefined, 4, 4]);
	});

	test('over a line break stand in both paragraphs', () => {
		expect(name('the Long\nValley')).toEqual(['the |<Long>', '<Valley>']);
	});

	test('are found within the range alone, at the offsets of the whole text', () => {
		const text = 'Norton\nIn Norton.\nNorton';
		const source = aSource({ text, range: { start: 7, end: 17 } });
		expect(drawn(source, [], NAMES)).toEqual(['In |<Norton>|.']);
		const [paragraph] = layOutArticle(source, [], NAMES);
		expect(paragraph?.runs.flatMap(({ toponym }) => toponym?.start ?? [])).toEqual([10]);
	});
});

describe('passages without a place in the text', () => {
	const text = 'Menu\nThe mill.';
	const source = aSource({ text, range: { start: 5, end: text.length } });
	const unplaced = (...statements: readonly Statement[]) =>
		listUnplaced(source, statements).map(({ id }) => id);

	test('are those without offsets and those outside the range, in their order', () => {
		expect(
			unplaced(
				aClaim({ id: 'c3' }),
				quoting('c1', 'mill', text),
				quoting('c2', 'Menu', text),
				aContext({ id: 'x1' }),
			),
		).toEqual(['c3', 'c2', 'x1']);
	});

	test('are not those of another source', () => {
		expect(unplaced(aClaim({ id: 'c1', source: 'radio' }))).toEqual([]);
	});

	test('are all of a source without stored text', () => {
		const statements = [aClaim({ id: 'c1' }), aContext({ id: 'x1' })];
		expect(listUnplaced(aSource(), statements)).toEqual(statements);
	});
});

describe('long texts', () => {
	test('a passage of 5,000 characters is one run, or as many as it has paragraphs', () => {
		const long = 'word '.repeat(999).concat('end.');
		expect(draw(`So ${long} So.`, ['c1', long])).toEqual([`So |c1:${long}] c1| So.`]);
		const lines = 'a word\n'.repeat(700).concat('end.');
		const drawnLines = draw(`So\n${lines}\nSo.`, ['c1', lines]);
		expect(drawnLines.slice(1, -1)).toEqual([...Array(700).fill('c1:a word'), 'c1:end.] c1']);
	});

	test.each([
		['of 2,000 paragraphs', '\n'],
		['of one paragraph', ' '],
	])('200,000 characters %s, with 1,000 passages, are laid out whole', (_, between) => {
		const sentence = (i: number) => `${String(i).padStart(4, '0')} ${'Norton and on. '.repeat(6)}at last.`;
		const sentences = Array.from({ length: 2000 }, (_, i) => sentence(i));
		const text = sentences.join(between);
		expect(text.length).toBeGreaterThan(200_000);
		const statements = sentences
			.filter((_, i) => i % 2 === 0)
			.map((exact, i) => quoting(`c${String(i).padStart(4, '0')}`, exact, text));
		const runs = layOutArticle(aSource({ text }), statements, NAMES).flatMap((paragraph) => paragraph.runs);
		expect(runs.flatMap(({ closes }) => closes)).toEqual(statements);
		expect(runs.filter(({ toponym }) => toponym).length).toBe(12_000);
		expect(runs.map((run) => run.text).join('')).toBe(text.replaceAll('\n', ''));
	});
});

describe('of any text and any passages', () => {
	const anyWord = fc.constantFrom('the', 'Norton', 'Long', 'Valley', 'قریه', '🏔️', 'é', '“so”', 'x');
	const anyLine = fc
		.tuple(fc.array(anyWord, { minLength: 1, maxLength: 6 }), fc.constantFrom('', ' ', '\t'))
		.map(([words, blank]) => blank + words.join(' ') + blank);
	const anyText = fc
		.array(fc.oneof({ weight: 3, arbitrary: anyLine }, fc.constant('')), { minLength: 1, maxLength: 6 })
		.map((lines) => lines.join('\n'))
		.filter((text) => /\S/.test(text));

	/** Words of the text that have at least one letter, at any offsets within the range. */
	const anyArticle = anyText.chain((text) => {
		const anyOffset = fc.nat({ max: text.length });
		const anySpan = fc.tuple(anyOffset, anyOffset).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
		return fc
			.tuple(fc.oneof(fc.constant([0, text.length] as const), anySpan), fc.array(anySpan, { maxLength: 8 }))
			.map(([[start, end], spans]) => ({
				source: aSource({ text, range: { start, end } }),
				statements: spans.flatMap(([from, to], i) => {
					const exact = text.slice(from, to);
					return /\S/.test(exact) ? [aClaim({ id: `c${i}`, exact, start: from })] : [];
				}),
			}));
	});
	const checkEach = (
		check: (paragraphs: readonly Paragraph[], source: Source, statements: readonly Statement[]) => void,
	) =>
		fc.assert(
			fc.property(anyArticle, ({ source, statements }) => {
				check(layOutArticle(source, statements, NAMES), source, statements);
			}),
			{ numRuns: 300 },
		);

	test('the paragraphs are all lines of the range that have words', () => {
		checkEach((paragraphs, { text = '', range }) => {
			const lines = text.slice(range?.start, range?.end).split('\n');
			expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(
				lines.filter((line) => /\S/.test(line)),
			);
		});
	});

	test('the runs cover each paragraph without gap or overlap, and hold its exact text', () => {
		checkEach((paragraphs, { text = '' }) => {
			for (const { start, end, runs } of paragraphs) {
				expect(runs.map((run) => run.start)).toEqual([start, ...runs.slice(0, -1).map((run) => run.end)]);
				expect(runs.at(-1)?.end).toBe(end);
				for (const run of runs) {
					expect(run.end).toBeGreaterThan(run.start);
					expect(run.text).toBe(text.slice(run.start, run.end));
				}
			}
		});
	});

	test('the runs of each placed passage are its exact words but for line breaks and blank lines, and close it once, at its end', () => {
		checkEach((paragraphs, source, statements) => {
			const runs = paragraphs.flatMap((paragraph) => paragraph.runs);
			const unplaced = listUnplaced(source, statements);
			for (const statement of statements) {
				const its = runs.filter(({ passages }) => passages.includes(statement));
				const closing = runs.filter(({ closes }) => closes.includes(statement));
				if (unplaced.includes(statement)) {
					expect([...its, ...closing]).toEqual([]);
					continue;
				}
				expect(its.map(({ text }) => text).join('')).toBe(linesOf(statement, source).join(''));
				expect(closing).toEqual(its.slice(-1));
			}
		});
	});

	test('a passage has a place if and only if it lies in the range, but for white space at its end', () => {
		checkEach((_, source, statements) => {
			const { start = 0, end = 0 } = source.range ?? {};
			const outside = statements.filter(({ quote: { exact, position } }) => {
				const from = position?.start ?? 0;
				return from < start || from + exact.trimEnd().length > end;
			});
			expect(listUnplaced(source, statements)).toEqual(outside);
		});
	});

	test('of passages around a run the innermost is never the longer', () => {
		checkEach((paragraphs) => {
			for (const { passages } of paragraphs.flatMap(({ runs }) => runs)) {
				const lengths = passages.map(({ quote }) => quote.exact.trimEnd().length);
				expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
			}
		});
	});

	test('the order of statements never matters', () => {
		const anyTwo = anyArticle.chain(({ source, statements }) =>
			fc
				.shuffledSubarray(statements, { minLength: statements.length })
				.map((shuffled) => ({ source, statements, shuffled })),
		);
		fc.assert(
			fc.property(anyTwo, ({ source, statements, shuffled }) => {
				expect(layOutArticle(source, shuffled, NAMES)).toEqual(layOutArticle(source, statements, NAMES));
			}),
		);
	});
});

/** What of a passage stands on each line of the range that has words. */
function linesOf({ quote: { exact, position } }: Statement, { text = '', range }: Source): string[] {
	const from = position?.start ?? 0;
	const to = from + exact.trimEnd().length;
	let at = range?.start ?? 0;
	return text
		.slice(range?.start, range?.end)
		.split('\n')
		.map((line) => {
			const start = at;
			at += line.length + 1;
			return /\S/.test(line) ? line.slice(Math.max(0, from - start), Math.max(0, to - start)) : '';
		});
}

describe('the article', () => {
	const { sources, claims, context, places } = article.dataset;
	const [source] = sources.values();
	if (!source) throw new Error('no source');
	const statements = [...claims, ...context];
	const paragraphs = layOutArticle(source, statements, indexToponyms(places));
	const runs = paragraphs.flatMap((paragraph) => paragraph.runs);

	test('begins with its title and ends before the page it was copied from', () => {
		expect(paragraphs[0]?.runs.map(({ text }) => text).join('')).toBe(source.title);
		expect(paragraphs.at(-1)?.end).toBeLessThanOrEqual(source.range?.end ?? 0);
	});

	test('marks all passages, each once, in its exact words', () => {
		expect(listUnplaced(source, statements)).toEqual([]);
		const closed = runs.flatMap(({ closes }) => closes.map(({ id }) => id));
		expect([...closed].sort()).toEqual(statements.map(({ id }) => id).sort());
		for (const statement of statements) {
			const its = runs.filter(({ passages }) => passages.includes(statement));
			expect(its.map(({ text }) => text).join(''), statement.id).toBe(statement.quote.exact);
		}
	});

	test('gives “the capital of Bazarak and Rokha districts” to c21 and c20, which overlap there', () => {
		const shared = runs.filter(({ passages }) => passages.length > 1);
		expect(shared.map(drawnRun)).toEqual([
			'c21 c20:the capital of ',
			'c21 c20:<Bazarak>',
			'c21 c20: and ',
			'c21 c20:<Rokha>',
			'c21 c20: districts] c20',
		]);
	});

	test('names Andarab once, and Panjshir as province, not as valley, where it says no valley', () => {
		const named = (name: string) =>
			runs
				.filter(({ text, toponym }) => toponym?.toponym === name && text === name)
				.map(({ toponym }) => toponym);
		expect(named('Andarab')).toHaveLength(1);
		for (const toponym of named('Panjshir'))
			expect(toponym?.places.map(({ id }) => id)).toContain('panjshir');
		for (const toponym of named('Panjshir Valley')) {
			expect(toponym?.places.map(({ id }) => id)).toEqual(['panjshir-valley']);
		}
		expect(named('Panjshir').length).toBeGreaterThan(named('Panjshir Valley').length);
		expect(named('Panjshir Valley').length).toBeGreaterThan(0);
	});
});
