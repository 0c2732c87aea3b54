/** How is what a dataset tells written in other languages, in `translations.json`? */

import * as v from 'valibot';
import type { Translation, TranslationFile, Translations } from '../../domain/translation.ts';
import { advise } from '../advice.ts';
import { quote } from '../problem.ts';
import { toTranslation } from '../to-domain.ts';
import { chosenBy } from './chosen-by.ts';
import { exactObject } from './exact-object.ts';
import type { Schema } from './schema.ts';
import { text } from './text.ts';

const languageTag = v.pipe(
	v.string(),
	v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, ({ input }) =>
		advise(`${quote(input)} is no tag of a language`, 'Write it as fa, ps or zh-Hant.'),
	),
);

export const translationSchema: Schema<Translation> = v.pipe(
	exactObject({ draft: v.exactOptional(v.boolean(), false), texts: v.record(v.string(), text) }),
	v.transform((translation): Translation => toTranslation(translation)),
);

/** In the built file only the name of the file that holds it, of its own folder. */
const fileSchema: Schema<TranslationFile> = v.pipe(
	v.string(),
	v.regex(/^[\w.-]+\.json$/, advise('no name of a file', 'Build the dataset again.')),
	v.transform((file) => ({ file })),
);

const eitherSchema = chosenBy<Translation | TranslationFile>([translationSchema, fileSchema], (input) =>
	typeof input === 'string' ? 1 : 0,
);

export const translationsSchema: Schema<Translations> = v.pipe(
	v.record(languageTag, eitherSchema),
	v.transform((translations) => new Map(Object.entries(translations))),
);
