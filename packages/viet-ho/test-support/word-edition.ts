import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readWord } from '@viet-ho/docx'
import { p, t, wordFile } from '@viet-ho/docx/word-file'
import { findInWord, importForm, keepWord } from '@viet-ho/form-import'
import { temporaryFolder } from './run-words.ts'

const dots = (count: number) => '…'.repeat(count)

/** What an office's Word file says. */
export const officeBody = [
  p(t('ĐƠN ĐỀ NGHỊ HỖ TRỢ', '<w:b/>'), '<w:jc w:val="center"/>'),
  p(`${t('Họ và tên: ')}${t(dots(12), '<w:i/>')}${t(' Giới tính: nam/nữ')}`),
  p(t(`Lý do: ${dots(20)}`)),
  p(t(dots(30))),
  p(t('Tôi cam đoan những điều trên là đúng.')),
].join('')

/** The Word file of an edition with this text. */
export function keptWord(body = officeBody) {
  const bytes = wordFile({ body })
  return keepWord(bytes, findInWord(readWord(bytes), {}).blanks)
}

export const wordFormId = 'thu/don-ho-tro'

/** A folder of forms with one whose edition is kept as a Word file; `edition` is its folder. */
export function wordTemplates(): { readonly templates: string; readonly form: string; readonly edition: string } {
  const templates = temporaryFolder()
  const form = join(templates, wordFormId)
  const options = { vocabulary: {}, fileName: 'don.docx', today: '2026-11-20', id: wordFormId, edition: 'qd-1-2026' }
  const { files } = importForm(wordFile({ body: officeBody }), options)
  for (const [path, text] of files) {
    mkdirSync(dirname(join(form, path)), { recursive: true })
    writeFileSync(join(form, path), text)
  }
  const edition = join(form, 'qd-1-2026')
  rmSync(join(edition, 'form.hbs'))
  for (const [name, content] of Object.entries(keptWord())) writeFileSync(join(edition, name), content)
  return { templates, form, edition }
}
