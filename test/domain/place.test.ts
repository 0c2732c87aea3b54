import { expect, test } from 'vitest';
import { listLocalNames } from '../../src/domain/place.ts';

test('local names are the preferred ones of languages not in Latin script, each once', () => {
	const toponyms = [
		{ text: 'Riverton', lang: 'en' },
		{ text: 'Ривертон', lang: 'ru-Cyrl' },
		{ text: 'Ривертаун', lang: 'ru-Cyrl' },
		{ text: 'Riverton', lang: 'und-Latn' },
		{ text: 'Ривертон', lang: 'uk-Cyrl' },
		{ text: 'ريفرتون', lang: 'ar-Arab' },
	];
	expect(listLocalNames({ toponyms })).toEqual(['Ривертон', 'ريفرتون']);
});
