import { useGround } from '../panel/ground.ts';
import { laterWithWords } from '../panel/later.tsx';
import { Popover } from '../panel/Popover.tsx';
import type { TakeWords } from '../text/take-words.ts';
import type { Props as ListProps } from './DownloadList.tsx';

type Props = Omit<ListProps, 'words'>;

const { Part: List } = laterWithWords<Props, TakeWords>(
	async () => (await import('./DownloadList.tsx')).DownloadList,
	(text) => text.takeWords(),
	({ account, day }) => `${account} ${day}`,
);

/** What can be taken away as a file, fetched when it is opened. */
export function Downloads(props: Props) {
	const { text } = useGround();
	return (
		<Popover label={text.takeData}>
			<List {...props} />
		</Popover>
	);
}
