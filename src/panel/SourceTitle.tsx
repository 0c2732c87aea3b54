import type { Source } from '../domain/source.ts';

/** The title of a published document, which leads to where it was published, if that is known. */
export function SourceTitle({ source: { title, url } }: { source: Source }) {
	if (url === undefined) return title;
	return (
		<a href={url} target="_blank" rel="noopener">
			{title}
		</a>
	);
}
