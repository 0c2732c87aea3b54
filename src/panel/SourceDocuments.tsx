import type { Source } from '../domain/source.ts';
import { useGround } from './ground.ts';
import { NoteItems } from './NoteItems.tsx';
import { SourceTitle } from './SourceTitle.tsx';

/** Every published document: an item each. */
export function SourceDocuments() {
	const { dataset } = useGround();
	return [...dataset.sources.values()].map((source) => (
		<li key={source.id}>
			<SourceDocument source={source} />
		</li>
	));
}

/** One published document: its title, who published it and when, and what is known of the copy. */
function SourceDocument({ source }: { source: Source }) {
	const { text, names } = useGround();
	return (
		<>
			<p lang={source.language} dir="auto">
				<cite>
					<SourceTitle source={source} />
				</cite>
			</p>
			<p>{text.publishedBy(source.publisher, source.published)}</p>
			{source.publishedNote !== undefined && <p dir="auto">{names.translated(source.publishedNote)}</p>}
			<p lang={source.language} dir="auto">
				{source.credit}
			</p>
			<ul className="source-notes">
				<NoteItems notes={source.notes} />
			</ul>
		</>
	);
}
