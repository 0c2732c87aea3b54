import { useGround } from './ground.ts';

/** Where the outlines come from, and what a reader should know of rival editions. */
export function OutlineNotes() {
	const { dataset, names } = useGround();
	return (
		<>
			<p dir="auto">{dataset.boundaryAttribution}</p>
			<ul className="source-notes">
				{dataset.boundaryNotes.map((note) => (
					<li key={note} dir="auto">
						{names.translated(note)}
					</li>
				))}
			</ul>
		</>
	);
}
