import { useGround } from '../../panel/ground.ts';
import { laterWithWords } from '../../panel/later.tsx';
import type { AboutWords } from '../../text/about-words.ts';
import type { Props as DialogProps } from './AboutDialog.tsx';
import type { Lead } from './lead.ts';
import { useAboutStep } from './use-about-step.ts';

interface Props {
	/** The query of what is seen. */
	addressNow: () => string;
	onLead: (lead: Lead) => void;
}

const { Part: Dialog, prefetch } = laterWithWords<Omit<DialogProps, 'words'>, AboutWords>(
	async () => (await import('./AboutDialog.tsx')).AboutDialog,
	(text) => text.aboutWords(),
);

/** A button that opens what the page says of itself, which is fetched when somebody points at it. */
export function About({ addressNow, onLead }: Props) {
	const { text } = useGround();
	const { isOpen, open, close, leave } = useAboutStep(addressNow);
	const lead = (to: Lead) => {
		leave();
		onLead(to);
	};
	return (
		<>
			<button type="button" aria-haspopup="dialog" onClick={open} onPointerEnter={() => prefetch(text)}>
				{text.about}
			</button>
			{isOpen && <Dialog onLead={lead} onClose={close} />}
		</>
	);
}
