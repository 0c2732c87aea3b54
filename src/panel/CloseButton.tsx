/** A cross that closes what it stands in. */
export function CloseButton({ label, onClose }: { label: string; onClose: () => void }) {
	return (
		<button type="button" className="icon-button" aria-label={label} onClick={onClose}>
			<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
				<path d="M3.5 3.5l9 9m0-9l-9 9" fill="none" stroke="currentColor" strokeWidth="2" />
			</svg>
		</button>
	);
}
