const names: Readonly<Record<string, string>> = {
  a: 'a',
  ă: 'á',
  â: 'ớ',
  b: 'bê',
  c: 'xê',
  d: 'dê',
  đ: 'đê',
  e: 'e',
  ê: 'ê',
  f: 'ép',
  g: 'giê',
  h: 'hát',
  i: 'i',
  j: 'gi',
  k: 'ca',
  l: 'e-lờ',
  m: 'em-mờ',
  n: 'en-nờ',
  o: 'o',
  ô: 'ô',
  ơ: 'ơ',
  p: 'pê',
  q: 'quy',
  r: 'e-rờ',
  s: 'ét-sì',
  t: 'tê',
  u: 'u',
  ư: 'ư',
  v: 'vê',
  w: 'vê kép',
  x: 'ích-xì',
  y: 'i dài',
  z: 'dét',
}

/** What a letter is called (Vietnamese dictionary names): `H` → `hát`. Anything else stays as it is. */
export const letterName = (letter: string) => names[letter.toLowerCase()] ?? letter

/** Initials by their names: `Nguyễn V. A.` → `Nguyễn vê a`. */
export const openInitials = (name: string) =>
  name.replace(/(?<!\p{L})(\p{L})\.(?=\s|$|\p{L}\.|\p{Lu})/gu, (_, letter: string) => ` ${letterName(letter)} `)
