// Quotes are matched character by character: words moved or mended would be words that nobody said.
import { describe, expect, test } from 'vitest';
import { checkQuotes } from '../../src/load/check-quotes.ts';
import { formatProblem, inFolder } from '../../src/load/problem.ts';
import { testProblems } from './edited-folder.ts';

/** The only quote of a source of which only the text is known. */
function locate(text: string, exact: string, rest: { prefix?: string; range?: object } = {}) {
	const { range, ...more } = rest;
	const raw = {
		sources: [{ id: 'paper', text, ...(range && { range }) }],
		claims: [{ source: 'paper', exact, ...more }],
	};
	const { positions, problems } = checkQuotes(raw, inFolder);
	return { position: positions.get('claims 0'), lines: problems.map(formatProblem) };
}

describe('the build refuses', () => {
	testProblems([
		[
			'a quote whose words differ, and says where they begin to',
			[['claims.json', [0, 'exact'], 'We hold Upper and most off Lower']],
			'claims.json[0] (m1).exact: the quote does not occur in "gazette": after "We hold Upper and most of" it goes on with "f Lower", the source with " Lower,”". Copy the exact words, with the quotation marks and accents of the source.',
		],
		[
			'a quote that occurs twice',
			[['context.json', [0, 'prefix'], undefined]],
			'context.json[0] (x1).exact: the quote occurs 2 times in "gazette", at 197, 262. Quote more, or add the words before it as prefix.',
		],
		[
			'a quote that does not follow its prefix',
			[['context.json', [0, 'prefix'], 'Fire was seen over ']],
			'context.json[0] (x1).prefix: the quote does not follow "Fire was seen over " in "gazette" but " Two Rivers except " and "moke was seen over ". Copy the words right before it, with their space.',
		],
		[
			'a quote from the page around the document',
			[['sources.json', [0, 'range', 'start'], 60]],
			'claims.json[0] (m1).exact: the quote lies at 33, outside the range 60–288 of "gazette". Correct the range in sources.json or leave the record out.',
		],
		[
			'a range from before the text',
			[['sources.json', [0, 'range', 'start'], -1]],
			'sources.json[0] (gazette).range: -1–288 is no range of the text, which has 313 characters. Correct it; the end is exclusive.',
		],
		[
			'a range of nothing',
			[['sources.json', [0, 'range'], { start: 60, end: 60 }]],
			'sources.json[0] (gazette).range: 60–60 is no range of the text, which has 313 characters. Correct it; the end is exclusive.',
		],
		[
			'a range beyond the text',
			[['sources.json', [0, 'range', 'end'], 9999]],
			'sources.json[0] (gazette).range: 0–9999 is no range of the text, which has 313 characters. Correct it; the end is exclusive.',
		],
		[
			'a range that ends before it begins',
			[['sources.json', [0, 'range'], { start: 5, end: 2 }]],
			'sources.json[0] (gazette).range: 5–2 is no range of the text, which has 313 characters. Correct it; the end is exclusive.',
		],
		[
			'a range of a text that is not there',
			[['sources.json', [1, 'range'], { start: 0, end: 9 }]],
			'sources.json[1] (radio).range: a range without a text. Correct it; the end is exclusive.',
		],
		[
			'a text that is not stored',
			[['sources.json', [0, 'textFile'], 'seeds/no.txt']],
			'sources.json[0] (gazette).textFile: no file "seeds/no.txt". Store the text there, or leave textFile and range out.',
		],
	]);
});

test('positions count UTF-16 code units and keep what stands on either side', () => {
	expect(locate('𝄞 “Nobody won” 𝄞', 'Nobody won').position).toEqual({
		start: 4,
		end: 14,
		prefix: '𝄞 “',
		suffix: '” 𝄞',
	});
});

test('a prefix or suffix never holds half a character', () => {
	const { position } = locate(`𝄞${'-'.repeat(31)}won${'-'.repeat(31)}𝄞`, 'won');
	expect(position?.prefix).toBe('-'.repeat(31));
	expect(position?.suffix).toBe('-'.repeat(31));
});

test('a prefix or suffix never reaches beyond the document', () => {
	const { position } = locate('Menu: We won. Share', 'We won', { range: { start: 6, end: 13 } });
	expect(position).toEqual({ start: 6, end: 12, prefix: '', suffix: '.' });
});

test('occurrences that overlap count apart', () => {
	expect(locate('anana', 'ana').lines).toEqual([
		'claims.json[0].exact: the quote occurs 2 times in "paper", at 0, 2. Quote more, or add the words before it as prefix.',
	]);
});

test('a prefix tells two occurrences apart', () => {
	expect(locate('We won. They won.', 'won', { prefix: 'They ' }).position?.start).toBe(13);
});

test('an occurrence in the page around the document is none', () => {
	const { position } = locate('We won. Related: We won', 'We won', { range: { start: 0, end: 7 } });
	expect(position?.start).toBe(0);
});

const HINT =
	'claims.json[0].exact: the quote does not occur in "paper": line ends (CR) or the composition of accents (NFC) differ. Copy the words from the stored text, character by character.';

test('line ends of another system are hinted at, not mended', () => {
	expect(locate('We\r\nwon', 'We\nwon').lines).toEqual([HINT]);
});

test('accents composed otherwise are hinted at, not mended', () => {
	expect(locate('Stéphane'.normalize('NFD'), 'Stéphane'.normalize('NFC')).lines).toEqual([HINT]);
});

test('capitals are not taken for small letters', () => {
	expect(locate('He said: We hold Upper.', 'we hold upper').lines).toEqual([
		'claims.json[0].exact: the quote does not occur in "paper": capitals differ; the source has "We hold Upper". Copy the exact words, capitals and small letters as they are.',
	]);
});

test('other capitals are not told of where small letters are longer: what follows stands elsewhere', () => {
	expect(locate('İstanbul: We hold Upper.', 'We hold upper').lines.join()).toContain('goes on with');
});

test('straight quotation marks are not taken for curly ones', () => {
	expect(locate('Taliban’s claim', "Taliban's claim").lines).toEqual([
		'claims.json[0].exact: the quote does not occur in "paper": after "Taliban" it goes on with "\'s claim", the source with "’s claim". Copy the exact words, with the quotation marks and accents of the source.',
	]);
});

test('a quote of a source without text has no position and is no problem', () => {
	const { positions, problems } = checkQuotes(
		{ sources: [{ id: 'radio' }], claims: [{ source: 'radio', exact: 'We won' }] },
		inFolder,
	);
	expect([positions.size, problems.length]).toEqual([0, 0]);
});
