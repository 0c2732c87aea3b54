import { basemapCredit } from '../../domain/basemap-credit.ts';
import { useGround } from '../../panel/ground.ts';
import { OutlineNotes } from '../../panel/OutlineNotes.tsx';
import type { AboutWords } from '../../text/about-words.ts';

/** Who drew what is on the map: the outlines with their rival editions, the base map, the online tiles. */
export function Lines({ words }: { words: AboutWords }) {
	const { dataset } = useGround();
	const { tiles } = dataset;
	const basemap = basemapCredit(dataset);
	return (
		<>
			<h4>{words.outlines}</h4>
			<OutlineNotes />
			{basemap !== '' && (
				<>
					<h4>{words.baseMap}</h4>
					<p dir="auto">{basemap}</p>
				</>
			)}
			{tiles && (
				<>
					<h4>{words.tiles}</h4>
					<p dir="auto">{tiles.attribution}</p>
				</>
			)}
		</>
	);
}
