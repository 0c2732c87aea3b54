// What a dataset tells in other languages: of its own texts alone, and never beside other words.
import { describe, expect, test } from 'vitest';
import { listTranslatable, type Translation } from '../../src/domain/translation.ts';
import { alignTranslation, parseAligned } from '../../src/load/aligned-translation.ts';
import { formatProblem } from '../../src/load/problem.ts';
import { parseText } from '../../src/load/raw-dataset.ts';
import { readDataset } from '../../src/load/read-dataset.ts';
import { splitTranslations } from '../../src/load/split-translations.ts';
import { article, twoRivers } from '../datasets.ts';
import { buildAfter } from './edited-copy.ts';
import { testProblems } from './edited-folder.ts';

const [first = ''] = listTranslatable(twoRivers.dataset);

test('data without translations is sound', () => {
	expect(twoRivers.dataset.translations).toEqual(new Map());
});

describe('a translation', () => {
	testProblems([
		[
			'may be of a few texts',
			[
				[
					'translations.json',
					[],
					{ fa: { draft: true, texts: { [first]: 'روزها' } }, 'zh-Hant': { texts: {} } },
				],
			],
		],
		[
			'is of texts that the data has',
			[['translations.json', [], { fa: { texts: { [`${first}!`]: 'روزها' } } }]],
			`translations.json.fa.texts[${JSON.stringify(`${first}!`)}]: the data has no such text; nearest: ${JSON.stringify(first)}. Copy the text as the data has it, character by character, or remove it.`,
		],
		[
			'is not empty',
			[['translations.json', [], { fa: { texts: { [first]: ' ' } } }]],
			`translations.json.fa.texts[${JSON.stringify(first)}]: empty. Fill it in or remove the key.`,
		],
		[
			'is into a language, by its tag',
			[['translations.json', [], { Dari: { texts: {} } }]],
			'translations.json.Dari: "Dari" is no tag of a language. Write it as fa, ps or zh-Hant.',
		],
		[
			'has no other keys',
			[['translations.json', [], { fa: { texts: {}, author: 'Ada' } }]],
			'translations.json.fa.author: unknown key "author". Remove it, correct its name, or let it begin with x-; known are draft, texts.',
		],
	]);

	test('is wanted of every text: a note, and no fault', () => {
		const built = buildAfter(['translations.json', [], { fa: { texts: {} } }]);
		const notes = built.notes.map(formatProblem);
		const others = listTranslatable(twoRivers.dataset).length - 1;
		expect(notes).toEqual([
			`translations.json.fa.texts: no translation of ${JSON.stringify(first)}, nor of ${others} more. Add it; until then it is shown as it is.`,
		]);
	});
});

describe('what is built of it', () => {
	const { dataset, json } = article;
	const files = splitTranslations(dataset, json);
	const parsed = readDataset(parseText(files.get('panjshir-2021.json') ?? '', 'panjshir-2021.json'));

	test('is a file a language, which that of the dataset names', () => {
		expect([...files.keys()]).toEqual([
			'panjshir-2021.json',
			'panjshir-2021.fa.json',
			'panjshir-2021.ps.json',
		]);
		expect(parsed.dataset?.translations).toEqual(
			new Map([
				['fa', { file: 'panjshir-2021.fa.json' }],
				['ps', { file: 'panjshir-2021.ps.json' }],
			]),
		);
	});

	test('says of each text of the built dataset what the data says', () => {
		const fetched: unknown = JSON.parse(files.get('panjshir-2021.fa.json') ?? '');
		expect(parsed.dataset && parseAligned(fetched, parsed.dataset)).toEqual(dataset.translations.get('fa'));
	});

	test('says nothing of a dataset whose texts are others', () => {
		const translation: Translation = { isDraft: true, texts: new Map([[first, 'روزها']]) };
		const aligned = alignTranslation(translation, twoRivers.dataset);
		expect(parseAligned(aligned, twoRivers.dataset)).toEqual(translation);
		expect(parseAligned(aligned, { ...twoRivers.dataset, daysNote: 'Other days' })).toBeUndefined();
		expect(parseAligned(undefined, twoRivers.dataset)).toBeUndefined();
	});

	test('may be one file with the dataset, too', () => {
		const whole = readDataset(parseText(JSON.stringify(json), 'whole.json'));
		expect(whole.dataset?.translations).toEqual(dataset.translations);
	});
});
