/** How does a translation travel without the texts that it translates, which the page has already? In their order. */

import * as v from 'valibot';
import type { Dataset } from '../domain/dataset.ts';
import { listTranslatable, type Translation } from '../domain/translation.ts';
import { digest } from './digest.ts';
import { exactObject } from './schema/exact-object.ts';
import { text } from './schema/text.ts';

const alignedSchema = exactObject({
	draft: v.boolean(),
	/** Of the texts translated: by it a translation is known to be of these and no others. */
	digest: v.string(),
	texts: v.array(v.nullable(text)),
});

export function alignTranslation(
	{ isDraft, texts }: Translation,
	dataset: Dataset,
): v.InferInput<typeof alignedSchema> {
	const told = listTranslatable(dataset);
	return { draft: isDraft, digest: digestOf(told), texts: told.map((one) => texts.get(one) ?? null) };
}

/** Undefined if it is none, or one of another version of the dataset. */
export function parseAligned(raw: unknown, dataset: Dataset): Translation | undefined {
	const { success, output } = v.safeParse(alignedSchema, raw);
	if (!success) return undefined;
	const told = listTranslatable(dataset);
	if (output.digest !== digestOf(told)) return undefined;
	const pairs = told.flatMap((one, i) => {
		const translated = output.texts[i];
		return typeof translated === 'string' ? [[one, translated] as const] : [];
	});
	return { isDraft: output.draft, texts: new Map(pairs) };
}

function digestOf(texts: readonly string[]): string {
	return digest(texts.join('\n'));
}
