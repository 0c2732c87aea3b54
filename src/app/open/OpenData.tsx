import { useState } from 'react';
import { useGround } from '../../panel/ground.ts';
import { laterWithWords } from '../../panel/later.tsx';
import type { OpenWords } from '../../text/open-words.ts';
import type { Props as DialogProps } from './OpenDialog.tsx';

const { Part: Dialog, prefetch } = laterWithWords<Omit<DialogProps, 'words'>, OpenWords>(
	async () => (await import('./OpenDialog.tsx')).OpenDialog,
	(text) => text.openWords(),
);

/** A button that leads to other datasets; what lists them is fetched when somebody points at it. */
export function OpenData(props: Pick<DialogProps, 'shown' | 'onOpen'>) {
	const { text } = useGround();
	const [isOpen, setOpen] = useState(false);
	return (
		<>
			<button
				type="button"
				aria-haspopup="dialog"
				onClick={() => setOpen(true)}
				onPointerEnter={() => prefetch(text)}
			>
				{text.openData}
			</button>
			{isOpen && <Dialog {...props} onClose={() => setOpen(false)} />}
		</>
	);
}
