import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { paragraphText, readWord } from '@viet-ho/docx'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { runWords, temporaryFolder } from '../test-support/run-words.ts'
import { keptWord, officeBody, wordFormId, wordTemplates } from '../test-support/word-edition.ts'

const check = (folder: string) => runWords('check', folder)
const answers = '{ "hoTen": "Nguyễn Thị Ví Dụ", "gioiTinh": "nu", "lyDo": "Hộ nghèo" }'

function answersFile(): string {
  const path = join(temporaryFolder(), 'tra-loi.json')
  writeFileSync(path, answers)
  return path
}

const textsOf = (path: string) =>
  readWord(readFileSync(path)).sections.flatMap(({ children }) =>
    children.flatMap((block) => (block.type === 'paragraph' ? [paragraphText(block)] : [])),
  )

describe('an edition kept as form.docx', () => {
  it('is checked like any other', async () => {
    expect(await check(wordTemplates().templates)).toMatchObject({ status: 0, out: '1 mẫu, không có chỗ sai.\n' })
  })

  it('is filled in place: the Word file is the office’s own, the others are made from it', async () => {
    const { templates, edition } = wordTemplates()
    const out = temporaryFolder()
    const words = ['fill', wordFormId, '--templates', templates, '--answers', answersFile(), '--out', out]
    expect(await runWords(...words, '--format', 'docx,txt,pdf,svg')).toMatchObject({ status: 0 })
    const path = join(out, 'don-ho-tro.docx')
    expect(textsOf(path)).toEqual([
      'ĐƠN ĐỀ NGHỊ HỖ TRỢ',
      'Họ và tên: Nguyễn Thị Ví Dụ Giới tính: nam/nữ',
      'Lý do: Hộ nghèo',
      'Tôi cam đoan những điều trên là đúng.',
    ])
    const xml = strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array())
    expect(xml).toContain('<w:rPr><w:strike/></w:rPr><w:t xml:space="preserve">nam</w:t>')
    expect(xml).toContain('<w:rPr><w:i/></w:rPr><w:t xml:space="preserve">Nguyễn Thị Ví Dụ</w:t>')
    expect(readFileSync(join(out, 'don-ho-tro.txt'), 'utf8')).toContain('Lý do: Hộ nghèo')
    expect(await runWords(...words.slice(0, 4), '--blank', '--out', out, '--format', 'docx')).toMatchObject({
      status: 0,
    })
    expect(textsOf(path)).toEqual(textsOf(join(edition, 'form.docx')))
  })

  it('is read back: what a person changed in the filled file', async () => {
    const { templates } = wordTemplates()
    const out = temporaryFolder()
    const given = ['--templates', templates, '--answers', answersFile()]
    await runWords('fill', wordFormId, ...given, '--out', out, '--format', 'docx')
    const path = join(out, 'don-ho-tro.docx')
    expect(await runWords('changes', wordFormId, path, ...given)).toMatchObject({
      status: 0,
      out: 'Không có gì thay đổi.\n',
    })
    const blank = await runWords('changes', wordFormId, path, '--templates', templates)
    expect(blank.out).toContain('(hoTen): (để trống) → Nguyễn Thị Ví Dụ')
    expect(blank.out).toContain('(lyDo): (để trống) → Hộ nghèo')
  })

  it('is refused where a fixed word differs, each line named', async () => {
    const { templates, edition } = wordTemplates()
    writeFileSync(join(edition, 'form.docx'), keptWord(officeBody.replace('cam đoan', 'cam kết'))['form.docx'])
    const { status, err } = await check(templates)
    expect(status).toBe(2)
    expect(err).toContain(
      'form.docx: Chữ in sẵn đã đổi: “Tôi cam đoan những điều trên là đúng.” → “Tôi cam kết những điều trên là đúng.”. Sửa form.docx cho đúng chữ của mẫu. [fixed-words-changed]',
    )
  })

  it('is refused where form.txt is missing, or a word would not be printed', async () => {
    const { templates, edition } = wordTemplates()
    rmSync(join(edition, 'form.txt'))
    expect((await check(templates)).err).toMatch(/--keep-word.*\[no-fixed-words\]/)
    const hidden = officeBody.replace('</w:p>', '<w:r><w:rPr><w:vanish/></w:rPr><w:t> Ẩn</w:t></w:r></w:p>')
    for (const [name, content] of Object.entries(keptWord(hidden))) writeFileSync(join(edition, name), content)
    expect((await check(templates)).err).toMatch(/không in được: trợẩn\..*\[words-not-printed\]/)
  })

  it('is refused beside a form.hbs, or broken, with a sentence and nothing else', async () => {
    const { templates, edition } = wordTemplates()
    writeFileSync(join(edition, 'form.hbs'), '<section><p>Chữ</p></section>')
    expect((await check(templates)).err).toContain('Chỉ để một trong hai: form.docx hoặc form.hbs. [word-and-paper]')
    rmSync(join(edition, 'form.hbs'))
    writeFileSync(join(edition, 'form.docx'), 'không phải Word')
    const { err, status } = await check(templates)
    expect(status).toBe(2)
    expect(err).toMatch(/^\S+form\.docx: Không đọc được form\.docx: .*\[broken-word\]\n1 chỗ sai\.\n$/)
    const filled = await runWords('fill', wordFormId, '--templates', templates, '--blank', '--out', temporaryFolder())
    expect(filled).toMatchObject({ status: 2, err: expect.stringContaining('broken-word') })
  })

  it('tells in form.docx what is wrong with its paper', async () => {
    const { templates, edition } = wordTemplates()
    const fields = join(edition, 'fields.yaml')
    writeFileSync(fields, readFileSync(fields, 'utf8').replace('id: hoTen', 'id: hoTenn'))
    expect((await check(templates)).err).toMatch(/qd-1-2026\/form\.docx: .*hoTen.*\[unknown-field\]/)
  })

  it('has heirs that change its fields and keep its Word file, and no other', async () => {
    const { templates, form } = wordTemplates()
    const heir = join(form, 'qd-2-2027')
    mkdirSync(heir)
    writeFileSync(
      join(heir, 'edition.yaml'),
      'extends: qd-1-2026\ninstrument: QĐ 2\nformNumber: Mẫu 1\njurisdiction: country\ninForceFrom: 2026-11-21\ncheck: partial\nprovenance:\n  - { part: Toàn bộ, source: QĐ 2, mark: partial }\n',
    )
    expect(await check(templates)).toMatchObject({ status: 0 })
    const out = temporaryFolder()
    const words = [
      'fill',
      wordFormId,
      '--templates',
      templates,
      '--answers',
      answersFile(),
      '--out',
      out,
      '--format',
      'docx',
    ]
    expect(await runWords(...words)).toMatchObject({ status: 0 })
    expect(textsOf(join(out, 'don-ho-tro.docx'))).toContain('Lý do: Hộ nghèo')
    writeFileSync(join(heir, 'form.docx'), keptWord()['form.docx'])
    expect((await check(templates)).err).toContain('[word-of-heir]')
  })
})
