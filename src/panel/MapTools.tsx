import type { HelpWords } from '../text/help-words.ts';
import { useGround } from './ground.ts';
import { IconButton } from './IconButton.tsx';
import type { Props as ListProps } from './KeyList.tsx';
import { laterWithWords } from './later.tsx';
import { Popover } from './Popover.tsx';

const { Part: KeyList } = laterWithWords<Omit<ListProps, 'words'>, HelpWords>(
	async () => (await import('./KeyList.tsx')).KeyList,
	(text) => text.helpWords(),
);

/** The id of the list of keys in the page. */
export const KEY_LIST = 'key-list';

interface Props {
	/** By steps; negative to see more ground. */
	onZoom: (by: number) => void;
	/** To look at all of it again. */
	onWhole: () => void;
}

/** Moves all maps at once, outside of them: nothing lies over the ground. And which keys do so. */
export function MapTools({ onZoom, onWhole }: Props) {
	const { dataset, text } = useGround();
	return (
		<fieldset className="map-tools" aria-label={text.mapTools}>
			<IconButton name={text.zoomIn} d="M8 3v10M3 8h10" onClick={() => onZoom(1)} />
			<IconButton name={text.zoomOut} d="M3 8h10" onClick={() => onZoom(-1)} />
			<IconButton
				name={text.wholeMap}
				d="M2.5 6v-3.5h3.5M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10"
				onClick={onWhole}
			/>
			<Popover label="?" name={text.keys} className="icon-button" id={KEY_LIST}>
				<h2>{text.keys}</h2>
				<KeyList accounts={dataset.parties.length + 1} />
			</Popover>
		</fieldset>
	);
}
