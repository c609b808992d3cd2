import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { runWords, temporaryFolder } from '../../test-support/run-words.ts'
import { watchCommand } from './watch.ts'

const id = 'ho-tich/don-thu'
const made = async () => {
  const folder = temporaryFolder()
  const said = await runWords('new', id, '--out', folder)
  return { folder, said, edition: join(folder, id, 'ban-dau') }
}

describe('new', () => {
  it('writes a form that is right, prints, and says what to do next', async () => {
    const { folder, said } = await made()
    expect(said).toMatchObject({
      status: 0,
      err: '',
      out: expect.stringContaining(`viet-ho watch ${id} --templates ${folder}`),
    })
    expect(await runWords('check', folder)).toMatchObject({ status: 0, out: '1 mẫu, không có chỗ sai.\n' })
    const answers = join(folder, id, 'ban-dau/samples/day-du.yaml')
    const out = join(folder, 'out')
    expect(
      await runWords('fill', id, '--templates', folder, '--answers', answers, '--format', 'txt,pdf,docx', '--out', out),
    ).toMatchObject({ status: 0 })
    expect(readFileSync(join(out, 'don-thu.txt'), 'utf8')).toContain('Nguyễn Văn Ví Dụ')
  })

  it('puts the schemas where the first lines of its files lead, of a form a folder deeper too', async () => {
    const { folder } = await made()
    await runWords('new', 'ho-tich/cap-xa/don-thu', '--out', folder)
    for (const form of [id, 'ho-tich/cap-xa/don-thu'])
      for (const [path, title] of [
        ['form.yaml', 'form.yaml'],
        ['ban-dau/edition.yaml', 'edition.yaml'],
        ['ban-dau/fields.yaml', 'fields.yaml'],
      ] as const) {
        const file = join(folder, form, path)
        const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(file, 'utf8')) ?? []
        expect(JSON.parse(readFileSync(join(file, '..', schema), 'utf8'))).toMatchObject({ title })
      }
  })

  it('overwrites nothing, and takes no name that no form could have', async () => {
    const { folder } = await made()
    expect(await runWords('new', id, '--out', folder)).toMatchObject({
      status: 2,
      err: expect.stringContaining('không ghi đè'),
    })
    for (const wrong of ['don-thu', 'Hộ tịch/đơn', '../don/thu', 'a//b'])
      expect(await runWords('new', wrong, '--out', folder)).toMatchObject({ status: 2 })
  })
})

describe('watch', () => {
  it('prints the sample at once and after every save, and tells mistakes without ending', async () => {
    const { folder, edition } = await made()
    const out = join(folder, 'out')
    const stop = new AbortController()
    let said = ''
    const say = (text: string) => {
      said += text
    }
    const terminal = { out: say, err: say, now: new Date('2026-11-24T01:00:00Z'), ask: async () => undefined }
    const running = watchCommand(id, { templates: folder, out }, terminal, stop.signal)
    const hears = (text: string | RegExp) =>
      vi.waitFor(() => expect(said).toMatch(text), { timeout: 20_000, interval: 20 })
    await hears(/Đang chờ/)
    expect(said).toContain(join(out, 'don-thu.pdf'))
    const first = readFileSync(join(out, 'don-thu.pdf'))
    const paper = join(edition, 'form.hbs')
    const good = readFileSync(paper, 'utf8')

    said = ''
    writeFileSync(paper, good.replace('hoTen', 'hoTem'))
    await hears(/form\.hbs:4:\d+: .*hoTem.*\[unknown-field\][\s\S]*Đang chờ/)

    said = ''
    writeFileSync(paper, good.replace('ĐƠN XIN XÁC NHẬN', 'ĐƠN ĐÃ SỬA'))
    await hears(/không có chỗ sai[\s\S]*Đang chờ/)
    expect(readFileSync(join(out, 'don-thu.pdf')).equals(first)).toBe(false)

    said = ''
    writeFileSync(join(edition, 'samples/day-du.yaml'), 'hoTem: x\n')
    await hears(/Còn \d+ chỗ cần sửa[\s\S]*Đang chờ/)
    stop.abort()
    await running
  })

  it('of no form ends with what there is', async () => {
    const { folder } = await made()
    expect(await runWords('watch', 'ho-tich/khong-co', '--templates', folder)).toMatchObject({ status: 2 })
  })
})
