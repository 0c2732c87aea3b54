/** How is a fault in the data told, so that whoever wrote the data can mend it? */

export interface Problem {
	/** Where in the dataset as one value; empty where the fault is of a file as a whole. */
	readonly at: Path;
	/** `claims.json`, or the name of the one file that holds everything. */
	readonly file: string;
	/** Where in the file, as JavaScript would reach it, with the ids of records: `[3] (c12).assertions[0].place`. */
	readonly path: string;
	/** What is wrong, as a clause without a full stop. */
	readonly message: string;
	/** What to do, as one or more sentences. */
	readonly remedy: string;
	/** The record can be shown nevertheless. Any other fault leaves it out, and what refers to it. */
	readonly isSlight?: true;
}

/** Keys and indices from the raw dataset down. */
export type Path = readonly (string | number)[];

/** A path that may say beside an index which record is there. */
export type NamedPath = readonly (Path[number] | { readonly index: number; readonly id: string })[];

/** Where a path of the raw dataset is written down. */
export type Locate = (path: NamedPath) => Where;

export type Where = Pick<Problem, 'at' | 'file' | 'path'>;

/** What a folder keeps of a dataset beside its parts. */
export const HEAD_FILE = 'dataset.json';

/** In which file of its folder each part of a dataset is kept. */
export const FILES = {
	parties: 'parties.json',
	observers: 'observers.json',
	gazetteer: 'gazetteer.json',
	boundaries: 'boundaries.geojson',
	neighbours: 'neighbours.geojson',
	valley: 'valley.geojson',
	sources: 'sources.json',
	claims: 'claims.json',
	context: 'context.json',
	translations: 'translations.json',
} as const;

/** Claims, one a line, in place of `claims.json`. */
export const CLAIM_LINES = 'claims.ndjson';

/** For a dataset that is a folder. */
export const inFolder: Locate = (path) => {
	const [part, ...within] = path;
	const file = Object.entries(FILES).find(([key]) => key === part)?.[1];
	const at = toPath(path);
	return file ? { at, file, path: formatPath(within) } : { at, file: HEAD_FILE, path: formatPath(path) };
};

/** For a dataset that is one file. */
export const inFile =
	(file: string): Locate =>
	(path) => ({ at: toPath(path), file, path: formatPath(path) });

export function slight(problems: readonly Problem[]): readonly Problem[] {
	return problems.map((problem) => ({ ...problem, isSlight: true }));
}

/** Of a file as a whole. */
export function ofFile(file: string, message: string, remedy: string): Problem {
	return { at: [], file, path: '', message, remedy };
}

/** One line: `claims.json[3] (c12).assertions[0].place: no place "millfrod"; nearest: "millford". Add it …`. */
export function formatProblem({ file, path, message, remedy }: Problem): string {
	return `${file}${path}: ${message}. ${remedy}`;
}

/** Without the ids. */
export function toPath(path: NamedPath): Path {
	return path.map((key) => (typeof key === 'object' ? key.index : key));
}

/** So many are listed: whoever mends them mends the others too. */
const LISTED = 1000;

/** One line each; of very many the first, and how many more there are. */
export function formatProblems(problems: readonly Problem[]): readonly string[] {
	const more = problems.length - LISTED;
	const lines = problems.slice(0, LISTED).map(formatProblem);
	return more > 0 ? [...lines, `And ${more.toLocaleString('en')} more.`] : lines;
}

export function formatPath(path: NamedPath): string {
	return path
		.map((key) => {
			if (typeof key === 'object') return `[${key.index}] (${key.id})`;
			if (typeof key === 'number') return `[${key}]`;
			return /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `[${quote(key)}]`;
		})
		.join('');
}

/** Letters of a text that a message quotes: enough to know it by. */
const QUOTED = 300;
/** Of many words, how many a message names. */
const NAMED = 30;

/** In double quotes, with line breaks and quotes escaped; of a long text the beginning. */
export function quote(text: unknown): string {
	if (typeof text === 'string' && text.length > QUOTED) return JSON.stringify(`${text.slice(0, QUOTED)}…`);
	return JSON.stringify(text) ?? String(text);
}

/** Of many words the first, and how many more there are. */
export function listFirst(words: Iterable<string>, separator = ', '): string {
	const all = [...words];
	const more = all.length > NAMED ? [`and ${all.length - NAMED} more`] : [];
	return [...all.slice(0, NAMED), ...more].join(separator);
}
