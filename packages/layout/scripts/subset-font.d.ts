declare module 'subset-font' {
  interface Options {
    readonly targetFormat?: 'sfnt' | 'woff' | 'woff2'
    readonly noHinting?: boolean
    readonly keepFeatures?: readonly string[]
    readonly noLayoutClosure?: boolean
    readonly dropTables?: readonly string[]
  }
  /** Cuts a font down to the characters of `text` (harfbuzz). */
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>
}
