/** The command `ground places`: points and names of the places that a dataset’s texts name, from GeoNames. */

import { createReadStream, existsSync } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { gatherPlaces } from '../gather/places/gather-places.ts';
import type { Lines } from '../gather/places/read-geonames.ts';
import { listAt, textAt, valueAt } from '../load/outline.ts';
import { readFolder } from '../load/read-folder.ts';
import { type Command, ROOT, UsageError } from './arguments.ts';
import { applyChanges, readDraft } from './draft-folder.ts';

export const places: Command = {
	usage:
		'npm run ground -- places FILE --dataset FOLDER [--names FILE] [--name NAME]… [--geonames ID=NAME]… [--dry-run]',
	run: async (args) => {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				dataset: { type: 'string' },
				names: { type: 'string' },
				name: { type: 'string', multiple: true, default: [] },
				geonames: { type: 'string', multiple: true, default: [] },
				'dry-run': { type: 'boolean', default: false },
			},
		});
		const [path, ...others] = positionals;
		if (path === undefined || others.length > 0) throw new UsageError('Name one country FILE of GeoNames.');
		const files = readDraft(values.dataset);
		const folder = values.dataset ?? '';
		const { report, changes } = await gatherPlaces(files, {
			texts: readTexts(folder),
			names: values.name,
			told: values.geonames,
			rows: openLines(path),
			alternateNames: values.names === undefined ? undefined : openLines(values.names),
		});
		const written = applyChanges(folder, changes, { ...values, force: false });
		return `${[...report, ...written].join('\n')}\n`;
	},
};

/** Of each source the part that is the document. */
function readTexts(folder: string): readonly string[] {
	const { raw } = readFolder(folder, ROOT);
	return listAt(raw, 'sources').map((source) => {
		const start = valueAt(source, 'range', 'start');
		const end = valueAt(source, 'range', 'end');
		const text = textAt(source, 'text');
		return typeof start === 'number' && typeof end === 'number' ? text.slice(start, end) : text;
	});
}

function openLines(path: string): Lines {
	if (!existsSync(path)) throw new UsageError(`${path}: no such file.`);
	const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
	return { file: basename(path), lines };
}
