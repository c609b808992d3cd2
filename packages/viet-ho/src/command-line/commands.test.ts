import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAnswersText } from '@viet-ho/form'
import { describe, expect, it } from 'vitest'
import { editionFolder, formId, runWords, sample, temporaryFolder } from '../../test-support/run-words.ts'

const formFolder = join(editionFolder, '..')

describe('fields', () => {
  it('gives every field with its type, label, choices and condition, for programs', async () => {
    const { status, out } = await runWords('fields', formId, '--json')
    expect(status).toBe(0)
    const fields = JSON.parse(out) as { id: string }[]
    expect(fields.length).toBeGreaterThan(40)
    expect(fields.find(({ id }) => id === 'gioiTinh')).toMatchObject({
      type: 'choice',
      label: 'Giới tính',
      required: true,
      choices: [
        { id: 'nam', label: 'Nam' },
        { id: 'nu', label: 'Nữ' },
      ],
    })
    expect(fields.find(({ id }) => id === 'danToc')).toMatchObject({ when: { field: 'ketNoiGianDoan', is: 'co' } })
  })

  it('says them to people', async () => {
    const { out } = await runWords('fields', formId)
    expect(out).toContain('hoTen\n  Họ và tên chủ hộ [upper-case-name; bắt buộc]\n')
    expect(out).not.toContain('undefined')
  })
})

describe('answers', () => {
  it('gives an answers file that can be read as it is, and asks each question in a comment', async () => {
    const { status, out } = await runWords('answers', formId)
    expect(status).toBe(0)
    expect(parseAnswersText(out, 'yaml').issues).toBeUndefined()
    expect(out).toMatch(/#.*Ông\/bà sinh ngày, tháng, năm nào ạ\?/)
  })

  it('gives the JSON Schema of the answers', async () => {
    const { out } = await runWords('answers', formId, '--schema')
    expect(JSON.parse(out)).toMatchObject({ type: 'object', properties: { hoTen: {}, thanhVien: {} } })
  })
})

describe('readback', () => {
  it('says each answer in a sentence, numbers in words', async () => {
    const { status, out } = await runWords('readback', formId, '--answers', sample('toi-thieu'))
    expect(status).toBe(0)
    expect(out).toContain('Họ và tên của bà là Nguyễn Thị Ví Dụ.')
    expect(out).toMatch(/Bà sinh ngày mùng hai tháng chín năm một nghìn chín trăm năm mươi tám\./)
    expect(out).toMatch(/Vốn kinh doanh là ba mươi triệu đồng\./)
  })

  it('gives them with their fields, for programs', async () => {
    const { out } = await runWords('readback', formId, '--answers', sample('day-du'), '--json')
    const script = JSON.parse(out) as { item?: string; label: string; answer: string; text: string }[]
    expect(script.find(({ item }) => item === 'thanhVien[2].hoTen')).toMatchObject({
      label: 'Họ tên',
      answer: 'Lê Thị Minh Họa',
    })
  })

  it('refuses wrong answers as fill does', async () => {
    const answers = join(temporaryFolder(), 'tra-loi.yaml')
    writeFileSync(answers, 'hoTen: ""\n')
    expect(await runWords('readback', formId, '--answers', answers)).toMatchObject({ status: 2, out: '' })
  })
})

describe('check', () => {
  const copyOfForm = () => {
    const folder = join(temporaryFolder(), 'ho-kinh-doanh/dang-ky-ho-kinh-doanh')
    cpSync(formFolder, folder, { recursive: true })
    return folder
  }

  it('says that a right folder is right', async () => {
    expect(await runWords('check', formFolder)).toMatchObject({ status: 0, err: '' })
    for (const above of ['..', '../..'])
      expect(await runWords('check', join(formFolder, above))).toMatchObject({ status: 0, err: '' })
  })

  it('says every mistake with its file and line, and what to do', async () => {
    const folder = copyOfForm()
    const fields = join(folder, 'tt-68-2025/fields.yaml')
    const paper = join(folder, 'tt-68-2025/form.hbs')
    writeFileSync(fields, readFileSync(fields, 'utf8').replace('type: upper-case-name', 'type: upper-name'))
    writeFileSync(paper, readFileSync(paper, 'utf8').replace('{{fill "hoTen"}}', '{{fill "hoTenn"}}'))
    const { status, err } = await runWords('check', folder)
    expect(status).toBe(2)
    expect(err).toMatch(/fields\.yaml:\d+:\d+: .*upper-name.*\[[a-z-]+\]/)
    expect(err).toMatch(/form\.hbs:\d+:\d+: .*hoTenn.*\[[a-z-]+\]/)
    const { out, status: jsonStatus } = await runWords('check', folder, '--json')
    expect(jsonStatus).toBe(2)
    const mistakes = JSON.parse(out) as { file: string; line: number; code: string }[]
    expect(mistakes.length).toBeGreaterThan(1)
  })

  it('tells an edition of which every file is misspelt', async () => {
    const folder = copyOfForm()
    mkdirSync(join(folder, 'tt-1-2027'))
    writeFileSync(join(folder, 'tt-1-2027/editon.yaml'), 'instrument: x\n')
    const { status, err } = await runWords('check', folder)
    expect(status).toBe(2)
    expect(err).toMatch(/tt-1-2027\/edition\.yaml.*\[missing-file\]/)
  })

  it('says that a folder holds no form', async () => {
    expect(await runWords('check', temporaryFolder())).toMatchObject({ status: 2 })
    expect(await runWords('check', join(temporaryFolder(), 'nothing'))).toMatchObject({ status: 2 })
  })
})

describe('the program', () => {
  it('helps in Vietnamese, each command too', async () => {
    const { status, out } = await runWords('--help')
    expect(status).toBe(0)
    for (const command of ['list', 'fields', 'answers', 'fill', 'readback', 'sit', 'report', 'changes', 'check'])
      expect(out).toContain(command)
    expect(out).toMatch(/Cách dùng:[\s\S]*Các lệnh:[\s\S]*Ví dụ:/)
    expect((await runWords('fill', '--help')).out).toContain('thư mục để ghi tệp')
  })

  it.each([
    [[], 'Cách dùng:'],
    [['unknown'], 'không có lệnh unknown.'],
    [['lst'], 'Có phải list không?'],
    [['fields'], 'còn thiếu <mẫu>.'],
    [['fill', formId], 'thêm --out <thư mục>.'],
    [['fill', formId, '--out'], 'ghi giá trị sau --out <thư mục>.'],
    [['fields', formId, '--jsn'], 'không có tùy chọn --jsn. Có phải --json không?'],
    [['list', 'thừa'], 'thừa chữ ở cuối lệnh'],
  ])('refuses %j with status 2 and says what to write: %s', async (words, sentence) => {
    const { status, out, err } = await runWords(...words)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(sentence)
  })

  it('says nothing in English', async () => {
    for (const words of [['--help'], ['fill', '--help'], ['check', '--help'], ['help', 'list']]) {
      expect((await runWords(...words)).out).not.toMatch(/options|default|command|usage|error/i)
    }
  })
})
