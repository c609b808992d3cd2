import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPdf } from '@viet-ho/renderings'
import { describe, expect, it } from 'vitest'
import { formId, runWords, sample, temporaryFolder } from '../../test-support/run-words.ts'

const textOf = (path: string) => readPdf(readFileSync(path)).map(({ words }) => words.map(({ text }) => text).join(' '))

describe('sheets', () => {
  it('makes every sheet of a form, as Word and as PDF', async () => {
    const out = temporaryFolder()
    expect(await runWords('sheets', formId, '--out', out)).toMatchObject({ status: 0 })
    const ends = ['huong-dan-ke-khai', 'mau-dien-thu', 'mau-trong', 'so-do-cac-buoc', 'thanh-phan-ho-so']
    expect(readdirSync(out).sort()).toEqual(
      ends.flatMap((end) => [`dang-ky-ho-kinh-doanh.${end}.docx`, `dang-ky-ho-kinh-doanh.${end}.pdf`]),
    )
    const pdf = (end: string) => textOf(join(out, `dang-ky-ho-kinh-doanh.${end}.pdf`))
    for (const page of pdf('mau-dien-thu')) expect(page).toMatch(/^MẪU ĐIỀN THỬ/)
    expect(pdf('mau-trong')[0]).not.toContain('MẪU ĐIỀN THỬ')
    expect(pdf('huong-dan-ke-khai')[0]).toContain('HƯỚNG DẪN KÊ KHAI')
    expect(pdf('thanh-phan-ho-so')[0]).toContain(
      'Khi “Chủ thể thành lập hộ kinh doanh” là “Các thành viên hộ gia đình”',
    )
    expect(pdf('so-do-cac-buoc')[0]).toMatch(/Bước 1\. Nộp hồ sơ.*↓ Bước 2\./)
  })

  it('makes the diagram as SVG, and a sample of answers of one’s own', async () => {
    const out = temporaryFolder()
    const made = await runWords(
      'sheets',
      formId,
      '--out',
      out,
      '--only',
      'steps,sample',
      '--format',
      'svg',
      '--answers',
      sample('toi-thieu'),
    )
    expect(made).toMatchObject({ status: 0 })
    expect(readFileSync(join(out, 'dang-ky-ho-kinh-doanh.so-do-cac-buoc-1.svg'), 'utf8')).toContain('<svg')
    expect(readFileSync(join(out, 'dang-ky-ho-kinh-doanh.mau-dien-thu-1.svg'), 'utf8')).toContain('VÍ')
  })

  it('says which sheets there are, and which a form has nothing for', async () => {
    const out = temporaryFolder()
    expect((await runWords('sheets', formId, '--out', out, '--only', 'so-do')).err).toContain(
      'blank, sample, guidance, checklist, steps',
    )
    const { status, err } = await runWords(
      'sheets',
      'mot-cua/bao-cao-cong-dan-khong-viet',
      '--out',
      out,
      '--only',
      'steps,guidance',
    )
    expect({ status, err }).toEqual({ status: 0, err: 'Mẫu này chưa ghi dữ liệu cho tờ steps; bỏ qua.\n' })
  })
})
