import { useMemo } from 'react';
import { useGround } from '../../panel/ground.ts';
import { later } from '../../panel/later.tsx';
import type { Catalogue } from '../../text/catalogue.ts';
import type { Props as DialogProps } from './AboutDialog.tsx';
import type { Lead } from './lead.ts';
import { useAboutStep } from './use-about-step.ts';

interface Props {
	/** The query of what is seen. */
	addressNow: () => string;
	onLead: (lead: Lead) => void;
}

/** A button that opens what the page says of itself, which is fetched when somebody points at it. */
export function About({ addressNow, onLead }: Props) {
	const { text } = useGround();
	const { isOpen, open, close, leave } = useAboutStep(addressNow);
	const { Part: Dialog, prefetch } = useMemo(() => dialogIn(text), [text]);
	const lead = (to: Lead) => {
		leave();
		onLead(to);
	};
	return (
		<>
			<button type="button" aria-haspopup="dialog" onClick={open} onPointerEnter={prefetch}>
				{text.about}
			</button>
			{isOpen && <Dialog onLead={lead} onClose={close} />}
		</>
	);
}

/** The dialog comes with its words. */
function dialogIn(text: Catalogue) {
	return later(async () => {
		const [{ AboutDialog }, words] = await Promise.all([import('./AboutDialog.tsx'), text.aboutWords()]);
		return (props: Omit<DialogProps, 'words'>) => <AboutDialog words={words} {...props} />;
	});
}
