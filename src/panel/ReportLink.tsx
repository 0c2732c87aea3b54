import { contactLink } from '../text/error-report.ts';
import { useGround } from './ground.ts';

interface Props {
	/** Worked out when the link is followed: what is seen may have changed since it was drawn. */
	report: () => string;
}

/** Leads to those who keep the dataset, where it names any: a letter begun with the report, or their page. */
export function ReportLink({ report }: Props) {
	const { dataset, text } = useGround();
	const { contact } = dataset;
	if (contact === undefined) return null;
	return (
		<a
			href={contact}
			// A letter opens in no page.
			target={contact.startsWith('mailto:') ? undefined : '_blank'}
			rel="noopener"
			onClick={({ currentTarget }) => {
				currentTarget.href = contactLink(contact, report());
			}}
		>
			{text.writeToContact}
		</a>
	);
}
