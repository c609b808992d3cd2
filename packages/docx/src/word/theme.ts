import { childOf, descendantOf, type XmlTree } from './xml-tree.ts'

/** Gives the fonts behind `+majorHAnsi` and `+minorHAnsi`; other names as they are. */
export function themeFonts(readTheme: () => XmlTree | undefined): (name: string) => string {
  // Few forms use the fonts of their theme: it is read when one does.
  let scheme: XmlTree | undefined | 'unread' = 'unread'
  return (name) => {
    if (!name.startsWith('+')) return name
    if (scheme === 'unread') {
      const theme = readTheme()
      scheme = theme && descendantOf(theme, 'a:fontScheme')
    }
    const kind = name.startsWith('+major') ? 'major' : 'minor'
    return childOf(childOf(scheme, `a:${kind}Font`), 'a:latin')?.attributes.get('typeface') ?? ''
  }
}
