import './quotation.css';
import type { Claim } from '../domain/claim.ts';
import { useGround } from './ground.ts';

interface Props {
	claim: Pick<Claim, 'speaker' | 'role'>;
	/** BCP 47, of the source that names the speaker. */
	language: string;
}

/** Who said it and as what, in the language of the page; then as the source has it, where that differs. */
export function Speaker({ claim: { speaker, role }, language }: Props) {
	const { text, names } = useGround();
	const told = text.speakerAndRole(names.translated(speaker), role && names.translated(role));
	const printed = text.speakerAndRole(speaker, role);
	return (
		<>
			<span className="speaker">{told}</span>
			{told !== printed && (
				<span className="as-printed" lang={language} dir="auto">
					{printed}
				</span>
			)}
		</>
	);
}
