import { useMemo, useState } from 'react';
import { useGround } from '../../panel/ground.ts';
import { later } from '../../panel/later.tsx';
import type { Catalogue } from '../../text/catalogue.ts';
import type { Props as DialogProps } from './OpenDialog.tsx';

/** A button that leads to other datasets; what lists them is fetched when somebody points at it. */
export function OpenData(props: Pick<DialogProps, 'shown' | 'onOpen'>) {
	const { text } = useGround();
	const [isOpen, setOpen] = useState(false);
	const { Part: Dialog, prefetch } = useMemo(() => dialogIn(text), [text]);
	return (
		<>
			<button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)} onPointerEnter={prefetch}>
				{text.openData}
			</button>
			{isOpen && <Dialog {...props} onClose={() => setOpen(false)} />}
		</>
	);
}

/** The dialog comes with its words. */
function dialogIn(text: Catalogue) {
	return later(async () => {
		const [{ OpenDialog }, words] = await Promise.all([import('./OpenDialog.tsx'), text.openWords()]);
		return (props: Omit<DialogProps, 'words'>) => <OpenDialog words={words} {...props} />;
	});
}
