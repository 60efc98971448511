/** Numbers as text that JSON can hold, each in as many bytes as its kind has. */
export function base64Of({ buffer, byteOffset, byteLength }: Uint8Array | Int16Array | Int32Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}

/** The bytes that stand in such text, alone in their buffer. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(base64, 'base64'));
}
