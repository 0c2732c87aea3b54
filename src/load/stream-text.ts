/** What text comes in a stream of bytes? UTF-8, with how much has come told on the way. */

/** More than this no browser holds as one text. */
const MOST_BYTES = 500_000_000;

/** Bytes after which it is told again. */
const STEP = 1_000_000;

/** @throws RangeError where there is more than a text can hold; and whatever the stream throws. */
export async function streamText(
	stream: ReadableStream<Uint8Array>,
	onBytes: (bytes: number) => void,
): Promise<string> {
	const decoder = new TextDecoder();
	const parts: string[] = [];
	const reader = stream.getReader();
	let [bytes, told] = [0, 0];
	for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
		if (!value) continue;
		bytes += value.length;
		if (bytes > MOST_BYTES) {
			await reader.cancel();
			throw new RangeError(`More than ${MOST_BYTES} bytes`);
		}
		parts.push(decoder.decode(value, { stream: true }));
		if (bytes - told < STEP) continue;
		told = bytes;
		onBytes(bytes);
	}
	parts.push(decoder.decode());
	onBytes(bytes);
	return parts.join('');
}
