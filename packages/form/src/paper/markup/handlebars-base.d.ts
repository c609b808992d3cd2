/** The parser of Handlebars without its compiler: the package types only the whole. */
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  /** Throws an Error whose message names the line. */
  export function parse(source: string): unknown
}
