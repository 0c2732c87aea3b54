import { useGround } from './ground.ts';

/** The published documents that everything rests on, and where the outlines come from. */
export function SourceList() {
	const { dataset, text } = useGround();
	return (
		<details className="sources">
			<summary>{text.sources}</summary>
			<ul>
				{[...dataset.sources.values()].map((source) => (
					<li key={source.id}>
						<cite lang={source.language}>{source.title}</cite>
						<p>
							{source.publisher}, {text.publishedOn(source.published)}. {source.publishedNote}
						</p>
						<p lang={source.language}>{source.credit}</p>
						<ul>
							{source.notes.map((note) => (
								<li key={note}>{note}</li>
							))}
						</ul>
					</li>
				))}
				<li>
					<p>{dataset.boundaryAttribution}</p>
					<ul>
						{dataset.boundaryNotes.map((note) => (
							<li key={note}>{note}</li>
						))}
					</ul>
				</li>
				<li>{dataset.basemap.attribution}</li>
				<li>{dataset.daysNote}</li>
			</ul>
		</details>
	);
}
