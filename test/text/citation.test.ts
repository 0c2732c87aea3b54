import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import { findStatement } from '../../src/domain/dataset.ts';
import { parseDay } from '../../src/domain/day.ts';
import type { Catalogue } from '../../src/text/catalogue.ts';
import { type CitedMap, citeMap, citeStatement } from '../../src/text/citation.ts';
import { en } from '../../src/text/en.ts';
import { contactLink, writeErrorReport } from '../../src/text/error-report.ts';
import { fa } from '../../src/text/fa.ts';
import { panelEn } from '../../src/text/panel-en.ts';
import { panelFa } from '../../src/text/panel-fa.ts';
import { panelPs } from '../../src/text/panel-ps.ts';
import { ps } from '../../src/text/ps.ts';
import { takeEn } from '../../src/text/take-en.ts';
import { takeFa } from '../../src/text/take-fa.ts';
import { takePs } from '../../src/text/take-ps.ts';
import { aClaim, aContext, aDataset, aParty, aSource, partyId } from '../build.ts';

const LINK = 'https://example.org/?claim=c1&v=1.2.0';
const LANGUAGES = [en, fa, ps];
const panelWordsOf = ({ lang }: Catalogue) =>
	({ en: panelEn, fa: panelFa, ps: panelPs })[lang.slice(0, 2)] ?? panelEn;
const takeWordsOf = ({ lang }: Catalogue) =>
	({ en: takeEn, fa: takeFa, ps: takePs })[lang.slice(0, 2)] ?? takeEn;

const dataset = aDataset({
	version: '1.2.0',
	parties: [
		aParty('a', { inSentence: { en: 'the Mill' } }),
		aParty('b', { inSentence: { en: 'the Guild' } }),
	],
	sources: [aSource({ title: 'What was said', publisher: 'The Paper' })],
	claims: [
		aClaim({ id: 'c1', exact: 'All of it, “every street”; is ours', speaker: 'Ada', role: 'miller' }),
		aClaim({ id: 'c2', claimant: 'b', words: 'reported', notVerified: 'The Paper could not verify this.' }),
		aClaim({ id: 'c3', exact: 'همهٔ آن از ماست' }),
	],
	context: [aContext({ id: 'k1', exact: 'The bridge is down' })],
});

function citing(text = en, data: Dataset = dataset) {
	const day = parseDay('2021-01-05');
	if (!day) throw new Error('no day');
	return { dataset: data, day, link: LINK, text };
}

function statementOf(id: string) {
	const statement = findStatement(id, dataset);
	if (!statement) throw new Error(`no ${id}`);
	return statement;
}

const cite = (id: string, text = en) => citeStatement(statementOf(id), citing(text), panelWordsOf(text));
const cited = (map: Partial<CitedMap>, text = en) =>
	citeMap({ account: 'both', otherInterpretations: [], ...map }, citing(text), takeWordsOf(text));

describe('the citation of a claim', () => {
	it('has the exact words, who said them, who printed them, as of when, the version and the link', () => {
		expect(cite('c1')).toBe(
			'“All of it, “every street”; is ours” Ada, miller. Statement, Saturday 2 January 2021, printed by The Paper (the speaker’s words). In “What was said”, The Paper, published Sunday 3 January 2021. Claim c1, on behalf of the Mill, in Claimed Ground: Invented, data version 1.2.0, as of Tuesday 5 January 2021.\nhttps://example.org/?claim=c1&v=1.2.0',
		);
	});

	it('has the address of the document, where it is known', () => {
		const url = 'https://example.net/what-was-said';
		const sources = new Map([...dataset.sources].map(([id, source]) => [id, { ...source, url }]));
		const lines = citeStatement(statementOf('c1'), citing(en, { ...dataset, sources }), panelEn).split('\n');
		expect(lines.slice(1)).toEqual([url, LINK]);
	});

	it('says when words are not the speaker’s own, and when they were not verified', () => {
		expect(cite('c2')).toContain('(as reported, not word for word). Not verified by The Paper. In “');
	});

	it('of context names no speaker and no side', () => {
		expect(cite('k1')).toBe(
			'“The bridge is down” The publisher’s own text, printed by The Paper (the publisher’s words). In “What was said”, The Paper, published Sunday 3 January 2021. Context k1 in Claimed Ground: Invented, data version 1.2.0, as of Tuesday 5 January 2021.\nhttps://example.org/?claim=c1&v=1.2.0',
		);
	});

	it('keeps words of the other direction to themselves, and adds no marks to others', () => {
		expect(cite('c3')).toContain('“\u2068همهٔ آن از ماست\u2069”');
		expect(cite('c1')).not.toMatch(/[\u2066-\u2069]/);
		for (const text of [fa, ps])
			for (const id of ['c1', 'c3'])
				expect(cite(id, text)).toContain(`«\u2068${statementOf(id).quote.exact}\u2069»`);
	});

	it('is as true of one side as of the other', () => {
		const said = (claimant: string) =>
			citeStatement(aClaim({ claimant, speaker: 'Ada' }), citing(), panelEn).replace(/Mill|Guild/, 'Side');
		expect(said('a')).toBe(said('b'));
	});
});

describe('the citation of the map', () => {
	it('has its name, the dataset, whose accounts, as of when, the version and the link', () => {
		expect(cited({})).toBe(
			`Claimed Ground: Invented. ${en.promise} Accounts of the Mill and the Guild as of Tuesday 5 January 2021, printed by The Paper. Data version 1.2.0.\nhttps://example.org/?claim=c1&v=1.2.0`,
		);
	});

	it('names only those whose accounts are shown', () => {
		expect(cited({ account: partyId('b') })).toContain(' Account of the Guild as of ');
	});

	it('says when it shows another interpretation of the words', () => {
		expect(cited({ otherInterpretations: ['c1'] })).toContain(en.shownInterpretation(['c1']));
	});
});

describe('whatever the language, a citation or a report', () => {
	const texts = LANGUAGES.flatMap((text) => [
		cite('c1', text),
		cite('k1', text),
		cited({ otherInterpretations: ['c1'] }, text),
		writeErrorReport(citing(text), statementOf('c1')),
	]);

	it('has the link on a line of its own', () => {
		for (const one of texts) expect(one.split('\n')).toContain(LINK);
	});

	it('names the version, and closes every isolate on its line', () => {
		for (const one of texts) {
			expect(one).toContain('1.2.0');
			for (const line of one.split('\n'))
				expect(line.replace(/\u2068[^\u2068\u2069]*\u2069/g, '')).not.toMatch(/[\u2068\u2069]/);
		}
	});
});

describe('a report of an error', () => {
	it('has the data, its version, the claim, its words and the link, and asks what is wrong', () => {
		expect(writeErrorReport(citing(), statementOf('c1'))).toBe(
			[
				'Error in Claimed Ground: Invented, data version 1.2.0, c1',
				'“All of it, “every street”; is ours”',
				LINK,
				'What is wrong, and how do you know?',
			].join('\n'),
		);
		expect(writeErrorReport(citing(), null)).toBe(
			`Error in Claimed Ground: Invented, data version 1.2.0\n${LINK}\nWhat is wrong, and how do you know?`,
		);
	});

	it('becomes a letter to an e-mail address, its first line the subject', () => {
		const letter = new URL(contactLink('mailto:desk@example.org', writeErrorReport(citing(), null)));
		expect(letter.pathname).toBe('desk@example.org');
		expect(letter.search).not.toContain('+');
		expect(letter.searchParams.get('subject')).toBe('Error in Claimed Ground: Invented, data version 1.2.0');
		expect(letter.searchParams.get('body')).toBe(`${LINK}\r\nWhat is wrong, and how do you know?`);
		expect(contactLink('mailto:desk@example.org?cc=a@example.org', 'x')).toContain(
			'?cc=a@example.org&subject=x',
		);
	});

	it('leaves the address of a page as it is', () => {
		expect(contactLink('https://example.org/errors', 'x')).toBe('https://example.org/errors');
	});
});
