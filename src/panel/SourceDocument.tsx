import type { Source } from '../domain/source.ts';
import { useGround } from './ground.ts';

/** One published document: its title, who published it and when, and what is known of the copy. */
export function SourceDocument({ source }: { source: Source }) {
	const { text, names } = useGround();
	return (
		<>
			<p lang={source.language} dir="auto">
				<cite>{source.title}</cite>
			</p>
			<p>{text.publishedBy(source.publisher, source.published)}</p>
			{source.publishedNote !== undefined && <p dir="auto">{names.translated(source.publishedNote)}</p>}
			<p lang={source.language} dir="auto">
				{source.credit}
			</p>
			<ul className="source-notes">
				{source.notes.map((note) => (
					<li key={note} dir="auto">
						{names.translated(note)}
					</li>
				))}
			</ul>
		</>
	);
}
