// What a record says that its quote speaks of, and the names that the quote has.
import { testProblems } from './edited-folder.ts';

testProblems([
	[
		'a place of which the quote has no toponym needs a reason',
		[['context.json', [0, 'mentions', 1], 'upper']],
		'context.json[0] (x1).exact: no toponym of "upper" occurs in the quote. Add the spelling to gazetteer.json, or say under meant why the place is meant.',
	],
	[
		'a place that is meant needs no toponym',
		[
			['context.json', [0, 'mentions', 1], 'upper'],
			['context.json', [0, 'meant'], { upper: 'the smoke drifted there' }],
		],
	],
	[
		'an exception needs a toponym like any place',
		[['claims.json', [2, 'assertions', 0, 'except', 1], 'upper']],
		'claims.json[2] (d1).exact: no toponym of "upper" occurs in the quote. Add the spelling to gazetteer.json, or say under meant why the place is meant.',
	],
	[
		'a place that the quote names cannot be only meant',
		[['context.json', [0, 'meant'], { ford: 'why' }]],
		'context.json[0] (x1).meant.ford: the quote names "ford". Remove it from meant.',
	],
	[
		'a place of which the record does not speak cannot be meant',
		[['context.json', [0, 'meant'], { upper: 'why' }]],
		'context.json[0] (x1).meant.upper: the record does not speak of "upper". Remove it from meant.',
	],
	[
		'a name in the quote must be one of the places spoken of',
		[['context.json', [0, 'mentions'], []]],
		'context.json[0] (x1).mentions: the quote names "Ford", of which the record does not speak. Add "ford" or "ford-town", or say under meansParty which party is meant.',
	],
	[
		'a name in the quote may be that of a place around those spoken of',
		[
			['context.json', [0, 'mentions'], ['ford-town']],
			['gazetteer.json', ['features', 3, 'names', 2], { toponym: 'smoke', lang: 'en' }],
			['context.json', [0, 'exact'], 'Smoke was seen over Ford'],
			['context.json', [0, 'prefix'], undefined],
		],
	],
	[
		'a longer name hides the shorter name within it',
		[['claims.json', [1, 'exact'], 'Ford Town is in our hands']],
		'claims.json[1] (g1).exact: no toponym of "ford" occurs in the quote. Add the spelling to gazetteer.json, or say under meant why the place is meant.',
	],
	[
		'a spelling that the gazetteer lacks',
		[['gazetteer.json', ['features', 1, 'names'], [{ toponym: 'Άνω', lang: 'el' }]]],
		'claims.json[0] (m1).exact: no toponym of "upper" occurs in the quote. Add the spelling to gazetteer.json, or say under meant why the place is meant.',
	],
]);
