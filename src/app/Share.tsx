import { useMemo } from 'react';
import { useGround } from '../panel/ground.ts';
import { later } from '../panel/later.tsx';
import { Popover } from '../panel/Popover.tsx';
import type { Catalogue } from '../text/catalogue.ts';
import type { Props as ContentProps } from './ShareContent.tsx';

type Props = Omit<ContentProps, 'words'>;

/** What gives the page to others, fetched when it is opened. */
export function Share(props: Props) {
	const { text } = useGround();
	const { Part: Content } = useMemo(() => contentIn(text), [text]);
	return (
		<Popover label={text.share}>
			<Content {...props} />
		</Popover>
	);
}

/** It comes with its words. */
function contentIn(text: Catalogue) {
	return later(async () => {
		const [{ ShareContent }, words] = await Promise.all([import('./ShareContent.tsx'), text.takeWords()]);
		return (props: Props) => <ShareContent words={words} {...props} />;
	});
}
