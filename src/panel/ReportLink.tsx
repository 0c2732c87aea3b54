import { contactLink } from '../text/error-report.ts';
import type { FirstWords } from '../text/first-words.ts';

interface Props {
	/** Of those who keep the dataset, if it names any. */
	contact: string | undefined;
	words: Pick<FirstWords, 'writeToContact'>;
	/** Worked out when the link is followed: what is seen may have changed since it was drawn. */
	report: () => string;
}

/** Leads to those who keep the dataset, where it names any: a letter begun with the report, or their page. */
export function ReportLink({ contact, words, report }: Props) {
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
			{words.writeToContact}
		</a>
	);
}
