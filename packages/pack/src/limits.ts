/**
 * Bounds on a pack: far more than any office's forms need (all forms of this project together are 3 MB), and little enough that a pack that was made to
 * fill a counter's PC is refused before it does.
 */
export const limits = {
  /** Bytes of the file itself. */
  packed: 20_000_000,
  /** Bytes of all that it unpacks to. */
  unpacked: 60_000_000,
  /** Deflate reaches 1,032; the most repetitive form here 12. Small files are let off. */
  ratio: 100,
  smallFile: 100_000,
  files: 4_000,
  forms: 200,
  editions: 400,
  /** YAML and form.hbs: the reader of forms takes 300,000 letters at most, of three bytes each in the worst case. */
  text: 900_000,
  /** All texts together: reading them takes time. */
  texts: 12_000_000,
  /** A form of an office with its coat of arms is a tenth of it. */
  word: 5_000_000,
  /** manifest.json and signature.json. */
  manifest: 2_000_000,
  signature: 4_000,
  /** Letters of a path inside the pack, and folders above its file. */
  path: 200,
  depth: 6,
  /** What stands in form.docx. */
  wordFiles: 200,
  wordUnpacked: 40_000_000,
  picture: 2_000_000,
  /** Pixels: a small file can hold a picture that takes gigabytes to show. */
  pixels: 25_000_000,
  /** Problems that are told of one pack. */
  problems: 200,
} as const
