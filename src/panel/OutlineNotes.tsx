import { useGround } from './ground.ts';
import { NoteItems } from './NoteItems.tsx';

/** Where the outlines come from, and what a reader should know of rival editions. */
export function OutlineNotes() {
	const { dataset } = useGround();
	return (
		<>
			<p dir="auto">{dataset.boundaryAttribution}</p>
			<ul className="source-notes">
				<NoteItems notes={dataset.boundaryNotes} />
			</ul>
		</>
	);
}
