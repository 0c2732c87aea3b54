import { useGround } from '../panel/ground.ts';
import { Late } from '../panel/Late.tsx';
import type { TilesState } from './use-tiles.ts';

/** Who made the online tiles; or one line where they do not come, or not for a while, or not before the reader agrees. */
export function TileNote({ state, host, onAgree }: TilesState) {
	const { dataset, text } = useGround();
	if (!dataset.tiles) return null;
	const failed = <bdi>{text.tilesFailed}</bdi>;
	return (
		<div className="map-note" role="status">
			{state === 'failed' && failed}
			{state === 'waiting' && <Late>{failed}</Late>}
			{state === 'shown' && <bdi>{dataset.tiles.attribution}</bdi>}
			{state === 'asking' && host !== '' && (
				<>
					<bdi>{text.tilesAsked(host)}</bdi>{' '}
					<button type="button" className="quiet-button" onClick={onAgree}>
						{text.loadTiles}
					</button>
				</>
			)}
		</div>
	);
}
