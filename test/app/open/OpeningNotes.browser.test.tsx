import { expect, test } from 'vitest';
import { OpeningNotes } from '../../../src/app/open/OpeningNotes.tsx';
import type { Progress } from '../../../src/load/given.ts';
import { en } from '../../../src/text/en.ts';
import { openEn } from '../../../src/text/open-en.ts';
import { render } from '../../render.tsx';

const NOTHING = () => undefined;

function notesOf(progress: Progress) {
	const opening = {
		opened: undefined,
		reading: { origin: { kind: 'device', key: 'k', name: 'ours' }, attempt: 1, progress },
		refused: undefined,
		open: NOTHING,
		retry: NOTHING,
		cancel: NOTHING,
		dismiss: NOTHING,
	} as const;
	return <OpeningNotes text={en} words={openEn} opening={opening} isDragged={false} />;
}

const rows: readonly (readonly [Progress, line: string, part: number | undefined])[] = [
	[{ stage: 'reading', bytes: 2_000_000, total: 4_000_000 }, '2 of 4 MB', 0.5],
	[{ stage: 'reading', bytes: 2_000_000 }, '2 MB', undefined],
	[{ stage: 'checking', records: 900 }, 'Records to be checked: 900', undefined],
	[{ stage: 'following', accounts: 300, total: 600 }, 'Accounts worked out: 300 of 600', 0.5],
];

test.each(rows)('how far it has come with data that is opened: %j', async (progress, line, part) => {
	const { locator } = await render(notesOf(progress));
	await expect.element(locator.getByText(line)).toBeVisible();
	const bar = locator.getByRole('progressbar').element();
	expect(bar instanceof HTMLProgressElement && bar.position).toBe(part ?? -1);
});
