/** How is a fault in the data told, so that whoever wrote the data can mend it? */

export interface Problem {
	/** `claims.json`, or the name of the one file that holds everything. */
	readonly file: string;
	/** Where in the file, as JavaScript would reach it, with the ids of records: `[3] (c12).assertions[0].place`. */
	readonly path: string;
	/** What is wrong, as a clause without a full stop. */
	readonly message: string;
	/** What to do, as one or more sentences. */
	readonly remedy: string;
}

/** Keys and indices from the raw dataset down. */
export type Path = readonly (string | number)[];

/** A path that may say beside an index which record is there. */
export type NamedPath = readonly (Path[number] | { readonly index: number; readonly id: string })[];

/** Where a path of the raw dataset is written down. */
export type Locate = (path: NamedPath) => Pick<Problem, 'file' | 'path'>;

/** In which file of its folder each part of a dataset is kept; all other parts in `dataset.json`. */
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

/** For a dataset that is a folder. */
export const inFolder: Locate = (path) => {
	const [part, ...within] = path;
	const file = Object.entries(FILES).find(([key]) => key === part)?.[1];
	return file ? { file, path: formatPath(within) } : { file: 'dataset.json', path: formatPath(path) };
};

/** For a dataset that is one file. */
export const inFile =
	(file: string): Locate =>
	(path) => ({ file, path: formatPath(path) });

/** One line: `claims.json[3] (c12).assertions[0].place: no place "millfrod"; nearest: "millford". Add it …`. */
export function formatProblem({ file, path, message, remedy }: Problem): string {
	return `${file}${path}: ${message}. ${remedy}`;
}

function formatPath(path: NamedPath): string {
	return path
		.map((key) => {
			if (typeof key === 'object') return `[${key.index}] (${key.id})`;
			if (typeof key === 'number') return `[${key}]`;
			return /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `[${quote(key)}]`;
		})
		.join('');
}

/** In double quotes, with line breaks and quotes escaped. */
export function quote(text: unknown): string {
	return JSON.stringify(text) ?? String(text);
}
