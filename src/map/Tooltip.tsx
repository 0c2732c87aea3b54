import { useReducer } from 'react';
import { createPortal } from 'react-dom';
import { useMapEvents } from 'react-leaflet';
import type { VoiceId } from '../domain/observer.ts';
import type { PlaceId } from '../domain/place.ts';
import { useGround } from '../panel/ground.ts';
import { useResolvedView } from '../panel/resolved-view.ts';
import { dotPosition } from '../symbol/dot.ts';
import { voiceColour } from '../symbol/paint.ts';
import { pointingWords } from '../text/label-words.ts';
import { toLatLng } from './lat-lng.ts';

/** Half the height of a label, CSS pixels: the words stand beside it. */
const CLEARANCE = 22;

/** Beside a place that is pointed at: its name, and in a few words the account of each party, and of the map's own voice if that is none. For eyes alone: the place's own name says as much. */
export function Tooltip({ place, voice }: { place: PlaceId; voice: VoiceId }) {
	const { dataset, text, names } = useGround();
	const there = useResolvedView().dayAccounts.get(place);
	const [, follow] = useReducer((moves: number) => moves + 1, 0);
	const map = useMapEvents({ move: follow });
	const known = dataset.places.get(place);
	const at = known && (known.labelAt ?? dotPosition(known));
	if (!at || !there) return null;
	const { x, y } = map.latLngToContainerPoint(toLatLng(at));
	const size = map.getSize();
	const own = there.observed.filter((account) => account.voice === voice);
	const accounts = [...there.accounts, ...own];
	const { name, lines } = pointingWords({ place, accounts }, names, text);
	const isBelow = y < size.y / 2;
	const isLeft = x > size.x / 2;
	return createPortal(
		<div
			className="tooltip"
			aria-hidden="true"
			style={{
				...(isBelow ? { top: y + CLEARANCE } : { bottom: size.y - y + CLEARANCE }),
				...(isLeft ? { right: Math.max(4, size.x - x - 60) } : { left: Math.max(4, x - 60) }),
			}}
		>
			<b>{name}</b>
			{accounts.map((account, i) => (
				<span key={account.voice} style={{ borderColor: voiceColour(account.voice) }}>
					{lines[i]}
				</span>
			))}
		</div>,
		map.getContainer(),
	);
}
