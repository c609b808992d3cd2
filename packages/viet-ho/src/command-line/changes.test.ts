import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { formId, runWords, sample, temporaryFolder } from '../../test-support/run-words.ts'

/** The Word file of a sample, changed by `edit` as a person does in Word. */
async function wordFile(edit: (xml: string) => string): Promise<string> {
  const out = temporaryFolder()
  await runWords('fill', formId, '--answers', sample('day-du'), '--out', out, '--format', 'docx')
  const path = join(out, 'dang-ky-ho-kinh-doanh.docx')
  const files = unzipSync(readFileSync(path))
  const xml = edit(strFromU8(files['word/document.xml'] ?? new Uint8Array()))
  writeFileSync(path, zipSync({ ...files, 'word/document.xml': strToU8(xml) }))
  return path
}

const changes = (path: string, ...words: string[]) =>
  runWords('changes', formId, path, '--answers', sample('day-du'), ...words)

describe('changes', () => {
  it('says that nothing was changed', async () => {
    expect(await changes(await wordFile((xml) => xml))).toMatchObject({ status: 0, out: 'Không có gì thay đổi.\n' })
  })

  it('names changed answers and changed words', async () => {
    const path = await wordFile((xml) =>
      xml.replace(/TRẦN.VĂN.MẪU/, 'TRẦN VĂN VÍ DỤ').replace('GIẤY ĐỀ NGHỊ ĐĂNG KÝ', 'GIẤY XIN ĐĂNG KÝ'),
    )
    const { status, out } = await changes(path)
    expect(status).toBe(0)
    expect(out).toMatch(/\(hoTen\): TRẦN VĂN MẪU → TRẦN VĂN VÍ DỤ/)
    expect(out).toContain('Chữ in sẵn bị sửa: GIẤY ĐỀ NGHỊ ĐĂNG KÝ HỘ KINH DOANH → GIẤY XIN ĐĂNG KÝ HỘ KINH DOANH')
    const report = JSON.parse((await changes(path, '--json')).out)
    expect(report.answers).toMatchObject([{ id: 'hoTen', after: 'TRẦN VĂN VÍ DỤ' }])
    expect(report.fixedWords).toHaveLength(1)
  })

  it('refuses a file that is no Word file, and says what to do', async () => {
    const path = join(temporaryFolder(), 'a.docx')
    writeFileSync(path, 'không phải Word')
    const { status, err, out } = await changes(path)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain('lưu lại dạng .docx')
    expect(await changes(join(temporaryFolder(), 'none.docx'))).toMatchObject({ status: 2 })
  })
})
