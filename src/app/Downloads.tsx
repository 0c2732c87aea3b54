import { useState } from 'react';
import type { Day } from '../domain/day.ts';
import type { Format } from '../export/formats.ts';
import { askAgain } from '../panel/ask-again.ts';
import { useGround } from '../panel/ground.ts';

type Exports = typeof import('../export/formats.ts');

/** The data as files, of the usual reading; what writes them is fetched when the list is opened. */
export function Downloads({ day }: { day: Day }) {
	const { usual, text } = useGround();
	const [exports, setExports] = useState<Exports>();
	const [hasFailed, setFailed] = useState(false);
	const { dataset } = usual;
	/** Does what needs more code to be fetched, and says so where that fails. */
	const attempt = (act: () => Promise<void>) => {
		setFailed(false);
		(hasFailed ? askAgain(act) : act()).catch(() => setFailed(true));
	};
	const open = async () => setExports(await import('../export/formats.ts'));
	const save = async (format: Format, { fileName }: Exports) => {
		const body = await format.write({ dataset, day, text });
		saveAs(new Blob([body], { type: format.mediaType }), fileName(format, { dataset, day }));
	};
	return (
		<details
			className="sources"
			onToggle={({ currentTarget }) => {
				if (currentTarget.open && !exports) attempt(open);
			}}
		>
			<summary>{text.takeData}</summary>
			{hasFailed && <p role="alert">{text.panelFailed}</p>}
			<ul className="downloads">
				{exports?.FORMATS.map((format) => (
					<li key={format.id}>
						<button
							type="button"
							className="plain-button"
							onClick={() => attempt(() => save(format, exports))}
						>
							{text.formats[format.labelKey]} (<bdi>{format.name}</bdi>)
						</button>
					</li>
				))}
			</ul>
			<p>{text.promise}</p>
		</details>
	);
}

function saveAs(blob: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	// Not at once: some browsers read it only after the click has been handled.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
