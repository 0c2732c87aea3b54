/** The command `ground boundaries`: outlines of a dataset’s places from a published file. */

import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BoundaryFile, type Fields, readBoundaryFile } from '../gather/boundaries/boundary-file.ts';
import { type Credit, readGeoBoundariesCredit } from '../gather/boundaries/credit-boundaries.ts';
import { gatherBoundaries } from '../gather/boundaries/gather-boundaries.ts';
import { HEAD_FILE } from '../load/problem.ts';
import { textAt } from '../load/value-at.ts';
import { applyGathered, readDraft, readJsonFile, readNamed } from './draft-folder.ts';
import { readOperands } from './read-options.ts';
import { type Command, UsageError } from './run-command.ts';

export const boundaries: Command = {
	about: 'Takes outlines from an official file, and the ground around them.',
	usage: 'ground boundaries FILE --dataset FOLDER [OPTION]…',
	options: [
		['FILE', 'GeoJSON or TopoJSON, as geoBoundaries or OCHA publish it; or another, with --name-field'],
		['--dataset', 'the folder of the dataset'],
		['--level', 'the level of its places; else that which is coloured'],
		['--match', 'UNIT=PLACE: which unit is which place of the gazetteer; once for each'],
		['--add', 'units that are no place of the gazetteer become one, in scope'],
		['--unit', 'only this one, by its name, code or number in the file; once for each'],
		['--parent', 'only units within this, by name, code or id; what is added lies in it'],
		['--parents', 'the file of the level above, where FILE does not say what its units lie in'],
		['--tolerance', 'metres that lines may move by; else derived from the extent'],
		[
			'--attribution',
			'whom the file comes from, where no metadata of geoBoundaries lie beside it; else whom the dataset names',
		],
		['--licence', 'its licence, beside --attribution'],
		['--name-field', 'the property that holds the name, in FILE'],
		['--parents-name-field', 'that which holds it in the file of --parents'],
		['--code-field', 'the property that holds the code'],
		['--object', 'the object of a TopoJSON file that has several'],
		['--dry-run', 'tells what would be written'],
		['--force', 'overwrites what would be lost'],
	],
	run: (args, terminal) => {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				dataset: { type: 'string' },
				level: { type: 'string' },
				match: { type: 'string', multiple: true, default: [] },
				add: { type: 'boolean', default: false },
				unit: { type: 'string', multiple: true, default: [] },
				parent: { type: 'string' },
				parents: { type: 'string' },
				tolerance: { type: 'string' },
				attribution: { type: 'string' },
				licence: { type: 'string' },
				'name-field': { type: 'string' },
				'parents-name-field': { type: 'string' },
				'code-field': { type: 'string' },
				object: { type: 'string' },
				'dry-run': { type: 'boolean', default: false },
				force: { type: 'boolean', default: false },
			},
		});
		const [path] = readOperands(positionals, 'one FILE of boundaries');
		const files = readDraft(values.dataset);
		const fields = { name: values['name-field'], code: values['code-field'], object: values.object };
		terminal.tell(`Reading ${basename(path)} …`);
		const file = readFile(path, fields);
		const { parents } = values;
		const toleranceMetres = readMetres(values.tolerance);
		const earlier = textAt(files.get(HEAD_FILE), 'boundaryAttribution');
		const { credit, isEarlier } = findCredit(path, values, file.validOn, earlier);
		const told = isEarlier
			? [`Credited as before to “${earlier}”: say --attribution if the file is another’s`]
			: [];
		terminal.tell('Drawing …');
		const gathered = gatherBoundaries(files, file, {
			level: values.level,
			told: values.match,
			adds: values.add,
			only: values.unit,
			parent: values.parent,
			parents: parents === undefined ? undefined : readFile(parents, { name: values['parents-name-field'] }),
			toleranceMetres,
			credit,
		});
		const report = [...told, ...gathered.report];
		return applyGathered(values.dataset ?? '', { ...gathered, report }, values, terminal);
	},
};

function readFile(path: string, fields: Fields): BoundaryFile {
	const json = readJsonFile(path);
	return readNamed(path, () => readBoundaryFile(json, fields));
}

function readMetres(asked: string | undefined): number | undefined {
	if (asked === undefined) return undefined;
	const metres = Number(asked);
	if (metres > 0 && Number.isFinite(metres)) return metres;
	throw new UsageError(`--tolerance: "${asked}" is no number of metres.`);
}

interface Said {
	readonly attribution?: string;
	readonly licence?: string;
}

/**
 * What somebody says comes first, then what lies beside the file.
 * @param earlier whom the outlines of the dataset are credited to already: a file of which nothing is said is theirs, too.
 * @throws if nothing says who made the file: it may not be passed on without.
 */
function findCredit(
	path: string,
	{ attribution, licence }: Said,
	validOn: string | undefined,
	earlier: string,
): { readonly credit: Credit; readonly isEarlier?: true } {
	const beside = findMetadata(path);
	const found = beside === undefined ? undefined : readGeoBoundariesCredit(readFileSync(beside, 'utf8'));
	const year = found?.year ?? validOn;
	const withYear = (whom: string) => ({ attribution: whom, ...(year && { year }) });
	if (attribution !== undefined)
		return { credit: withYear(licence ? `${attribution} (${licence})` : attribution) };
	if (found && licence !== undefined) {
		const remedy = 'Leave --licence out, or say --attribution as well.';
		throw new UsageError(`${basename(beside ?? path)} tells the licence. ${remedy}`);
	}
	if (found) return { credit: found };
	if (earlier !== '' && licence === undefined) return { credit: withYear(earlier), isEarlier: true };
	throw new UsageError(
		`Nothing beside ${basename(path)} says who made it: say it with --attribution, and --licence.`,
	);
}

/** Of `geoBoundaries-AFG-ADM2_simplified.geojson` it is `geoBoundaries-AFG-ADM2-metaData.txt` or `.json`. */
function findMetadata(path: string): string | undefined {
	const name = readdirSync(dirname(path)).find((one) => {
		const [, stem] = /^(.+)-metaData\.(?:txt|json)$/.exec(one) ?? [];
		return stem !== undefined && basename(path).startsWith(stem);
	});
	return name && join(dirname(path), name);
}
