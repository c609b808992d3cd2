/** The five cut fonts: four of Tinos, and the tick boxes of DejaVu Sans. */
export type Face = 'regular' | 'bold' | 'italic' | 'bold-italic' | 'symbols'

/** The face of text that is set bold, italic, both or neither. */
export function textFace({ bold, italic }: { readonly bold: boolean; readonly italic: boolean }): Face {
  if (bold) return italic ? 'bold-italic' : 'bold'
  return italic ? 'italic' : 'regular'
}
