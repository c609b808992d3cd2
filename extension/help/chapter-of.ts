/** The chapter that belongs to a screen: the one that help opens there. */
export const chapterOf = {
  choose: 'chon-mau',
  ask: 'hoi-va-ghi',
  papers: 'giay-to',
  read: 'doc-lai',
  print: 'in-va-ky',
  after: 'nhap-len-cong',
  settings: 'cai-dat',
  report: 'bao-cao',
  packs: 'goi-mau',
  studio: 'soan-mau',
  trial: 'chon-mau',
  compare: 'so-sanh',
  welcome: 'mo-dau',
  locked: 'de-lai-va-khoa',
  passphrase: 'de-lai-va-khoa',
} as const

/** The page of keys, behind the chapters. */
export const keysPage = 'phim'
