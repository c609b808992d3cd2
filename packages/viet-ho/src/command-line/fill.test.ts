import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formId, runWords, sample, temporaryFolder } from '../../test-support/run-words.ts'

const fillWith = (answers: string, out: string, ...words: string[]) =>
  runWords('fill', formId, '--answers', answers, '--out', out, ...words)

function answersFile(text: string, name = 'tra-loi.yaml'): string {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, text)
  return path
}

describe('fill', () => {
  it('writes Word and PDF, named after the form, and says where they are', async () => {
    const out = join(temporaryFolder(), 'new', 'folder')
    const { status, out: said, err } = await fillWith(sample('day-du'), out)
    expect(status).toBe(0)
    expect(readdirSync(out).sort()).toEqual(['dang-ky-ho-kinh-doanh.docx', 'dang-ky-ho-kinh-doanh.pdf'])
    expect(said).toContain(join(out, 'dang-ky-ho-kinh-doanh.docx'))
    expect(err).toContain('Thông tư số 121/2026/TT-BTC')
    expect(readFileSync(join(out, 'dang-ky-ho-kinh-doanh.docx')).subarray(0, 2).toString()).toBe('PK')
    expect(readFileSync(join(out, 'dang-ky-ho-kinh-doanh.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('writes the formats asked for', async () => {
    const out = temporaryFolder()
    await fillWith(sample('day-du'), out, '--format', 'svg, txt')
    const files = readdirSync(out).sort()
    expect(files).toContain('dang-ky-ho-kinh-doanh-1.svg')
    expect(files.at(-1)).toBe('dang-ky-ho-kinh-doanh.txt')
    expect(readFileSync(join(out, 'dang-ky-ho-kinh-doanh.txt'), 'utf8')).toContain('TRẦN VĂN MẪU')
  })

  it('prints the blank form', async () => {
    const out = temporaryFolder()
    expect(await runWords('fill', formId, '--blank', '--out', out, '--format', 'txt')).toMatchObject({ status: 0 })
    expect(readFileSync(join(out, 'dang-ky-ho-kinh-doanh.txt'), 'utf8')).toContain('Sinh ngày: …… Giới tính: ……')
  })

  it('takes addressee and place from the office file, and the answers before it', async () => {
    const out = temporaryFolder()
    const office = answersFile(
      'tinh: Lâm Đồng\ndiaDanh: Phan Rí Cửa\ncoQuan:\n  dangKyKinhDoanh: Phòng Kinh tế Ví Dụ\n',
      'co-quan.yaml',
    )
    const text = () => readFileSync(join(out, 'dang-ky-ho-kinh-doanh.txt'), 'utf8')
    await fillWith(sample('toi-thieu'), out, '--office', office, '--format', 'txt')
    expect(text()).toContain('Phòng Kinh tế Ví Dụ')
    expect(text()).toContain('Phan Rí Cửa, ngày')
    await fillWith(sample('day-du'), out, '--office', office, '--format', 'txt')
    expect(text()).not.toContain('Phòng Kinh tế Ví Dụ')
  })

  it('says every issue of wrong answers at once, and writes nothing', async () => {
    const out = join(temporaryFolder(), 'out')
    const wrong = answersFile('hoTenn: Nguyễn Thị Ví Dụ\nngaySinh: 31/2/1985\nsoDinhDanh: 06015800000\nvon: 1.500\n')
    const { status, out: said, err } = await fillWith(wrong, out)
    expect({ status, said }).toEqual({ status: 2, said: '' })
    expect(err).toMatch(/Còn \d+ chỗ cần sửa, chưa ghi tệp nào:/)
    expect(err).toMatch(/hoTenn.*hoTen.*\[unknown-field\]/)
    expect(err).toMatch(/ngaySinh: Ngày sinh: .*\[no-such-day\]/)
    expect(err).toMatch(/soDinhDanh: Số định danh cá nhân.*\[wrong-length\]/)
    expect(err).toMatch(/hoTen: Nhập họ và tên chủ hộ \[required\]/)
    expect(() => readdirSync(out)).toThrow()
  })

  it('takes answers as JSON, and refuses a number where digits are an identity', async () => {
    const out = temporaryFolder()
    const { status, err } = await fillWith(answersFile('{"soDinhDanh": 60158000001}', 'tra-loi.json'), out)
    expect(status).toBe(2)
    expect(err).toMatch(/soDinhDanh: .*dấu nháy kép.*\[number-for-code\]/)
  })

  it('refuses a file that is not there, is broken or is of another kind, with a sentence', async () => {
    const out = temporaryFolder()
    expect((await fillWith(join(out, 'khong-co.yaml'), out)).err).toContain('Không đọc được')
    expect(await fillWith(answersFile('hoTen: "Nguyễn\n'), out)).toMatchObject({
      status: 2,
      err: expect.stringMatching(/Cần sửa: Dòng 2: .*\[yaml-syntax\]/),
    })
    expect(await fillWith(answersFile('- một\n- hai\n'), out)).toMatchObject({ status: 2 })
    expect(await fillWith(answersFile('{"hoTen": ', 'tra-loi.json'), out)).toMatchObject({ status: 2 })
    expect(readdirSync(out)).toEqual([])
  })

  it('refuses unknown forms, editions and formats, naming those there are', async () => {
    const out = temporaryFolder()
    const unknown = await runWords('fill', 'ho-kinh-doanh/dang-ki', '--blank', '--out', out)
    expect(unknown).toMatchObject({ status: 2, err: expect.stringContaining(`Có phải: ${formId}`) })
    expect(await runWords('fill', '../../etc', '--blank', '--out', out)).toMatchObject({ status: 2 })
    expect((await runWords('fill', formId, '--edition', 'tt-1', '--blank', '--out', out)).err).toContain('tt-68-2025')
    expect((await runWords('fill', formId, '--blank', '--out', out, '--format', 'odt')).err).toContain(
      'docx, pdf, svg, txt',
    )
    expect((await runWords('fill', formId, '--blank', '--out', out, '--date', '30/6/2025')).status).toBe(2)
    expect(readdirSync(out)).toEqual([])
  })

  it('wants either answers or --blank, not both and not neither', async () => {
    const out = temporaryFolder()
    expect(await runWords('fill', formId, '--out', out)).toMatchObject({
      status: 2,
      err: expect.stringContaining('--blank'),
    })
    expect(await fillWith(sample('toi-thieu'), out, '--blank')).toMatchObject({ status: 2 })
  })

  it('keeps the older files when it cannot write the new ones', async () => {
    const out = temporaryFolder()
    writeFileSync(join(out, 'dang-ky-ho-kinh-doanh.docx'), 'older')
    // A folder where the PDF should go: its renaming fails after the Word file was prepared.
    mkdirSync(join(out, '.dang-ky-ho-kinh-doanh.pdf.part'))
    const { status, err } = await fillWith(sample('toi-thieu'), out)
    expect(status).toBe(1)
    expect(err).toContain('Không ghi được')
    expect(readFileSync(join(out, 'dang-ky-ho-kinh-doanh.docx'), 'utf8')).toBe('older')
    expect(readdirSync(out).filter((name) => name.endsWith('.docx.part'))).toEqual([])
  })
})
