/** The command `ground places`: points and names of the places that a dataset’s texts name, from GeoNames. */

import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { gatherPlaces } from '../gather/places/gather-places.ts';
import type { Lines } from '../gather/places/read-geonames.ts';
import { readFolder } from '../load/read-folder.ts';
import { listAt, textAt, valueAt } from '../load/value-at.ts';
import { applyGathered, readDraft } from './draft-folder.ts';
import { needFile } from './need-file.ts';
import { ROOT } from './project-folder.ts';
import { readOperands } from './read-options.ts';
import type { Command } from './run-command.ts';
import type { Terminal } from './terminal.ts';

export const places: Command = {
	about: 'Takes the places that the texts name, with points and names, from GeoNames.',
	usage: 'ground places FILE --dataset FOLDER [OPTION]…',
	options: [
		['FILE', 'a country file of GeoNames, unpacked: https://download.geonames.org/export/dump/'],
		['--dataset', 'the folder of the dataset'],
		['--names', 'alternateNamesV2, which tells the languages of names'],
		['--name', 'a name to look for besides those of the texts; once for each'],
		['--except', 'a name of the texts that means no place, as somebody’s; once for each'],
		['--geonames', 'ID=NAME: which place of GeoNames a name means; once for each'],
		['--dry-run', 'tells what would be written'],
	],
	run: async (args, terminal) => {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				dataset: { type: 'string' },
				names: { type: 'string' },
				name: { type: 'string', multiple: true, default: [] },
				except: { type: 'string', multiple: true, default: [] },
				geonames: { type: 'string', multiple: true, default: [] },
				'dry-run': { type: 'boolean', default: false },
			},
		});
		const [path] = readOperands(positionals, 'one country FILE of GeoNames');
		const files = readDraft(values.dataset);
		const folder = values.dataset ?? '';
		const gathered = await gatherPlaces(files, {
			texts: readTexts(folder),
			names: values.name,
			except: values.except,
			told: values.geonames,
			rows: openLines(path, terminal),
			alternateNames: values.names === undefined ? undefined : openLines(values.names, terminal),
		});
		return applyGathered(folder, gathered, { ...values, force: false }, terminal);
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

function openLines(path: string, { tell }: Terminal): Lines {
	needFile(path);
	const file = basename(path);
	return { file, lines: readLines(path, (done) => tell(`Reading ${file}: ${done} % …`)) };
}

/** Opened when the first line is asked for: lines that come before somebody asks are lost. @param tell how much of the file has been read, in percent. */
async function* readLines(path: string, tell: (done: number) => void): AsyncGenerator<string> {
	const { size } = statSync(path);
	const input = createReadStream(path);
	let read = 0;
	input.on('data', (chunk) => {
		read += chunk.length;
		tell(Math.floor((read / size) * 100));
	});
	yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
}
