/** Packages without types, or whose types TypeScript does not find; as far as they are used here. */
declare module 'number-to-text-vietnamese' {
  export function getText(value: number): string
}

declare module 'vn-num2words' {
  export default function numToWords(value: string): string
}

declare module 'read-vn-number' {
  export default function readNumber(value: string): string
}
