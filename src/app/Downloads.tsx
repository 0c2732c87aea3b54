import { useMemo } from 'react';
import { useGround } from '../panel/ground.ts';
import { later } from '../panel/later.tsx';
import { Popover } from '../panel/Popover.tsx';
import type { Catalogue } from '../text/catalogue.ts';
import type { Props as ListProps } from './DownloadList.tsx';

type Props = Omit<ListProps, 'words'>;

/** What can be taken away as a file, fetched when it is opened. */
export function Downloads(props: Props) {
	const { text } = useGround();
	const { Part: List } = useMemo(() => listIn(text), [text]);
	return (
		<Popover label={text.takeData}>
			<List {...props} />
		</Popover>
	);
}

/** The list comes with its words. */
function listIn(text: Catalogue) {
	return later(
		async () => {
			const [{ DownloadList }, words] = await Promise.all([import('./DownloadList.tsx'), text.takeWords()]);
			return (props: Props) => <DownloadList words={words} {...props} />;
		},
		({ account, day }) => `${account} ${day}`,
	);
}
