import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formId, runTyped, runWords, temporaryFolder } from '../../../test-support/run-words.ts'

/** A clerk who says something when these words were seen, each time the next line, and Enter everywhere else; stops after 300 questions. */
function clerk(said: Readonly<Record<string, string[]>>) {
  let count = 0
  return (seen: string) => {
    count += 1
    if (count > 300) return undefined
    const words = Object.keys(said).find((each) => seen.includes(each))
    return (words && said[words]?.shift()) ?? ''
  }
}
const override = {
  'Ghi ngay bây giờ?': Array(9).fill('b'),
  'Vẫn in dù còn thiếu?': ['có'],
  'Ghi lý do': ['Thử máy in'],
}

describe('slips of the clerk in sit', () => {
  it('never takes a command or a wrong key for an answer', async () => {
    const { out } = await runTyped(clerk({ 'Công dân là': ['/Lùi', '/sai', '3', '/Dừng'] }), 'sit', formId)
    expect(out).toContain('Ở câu này không dùng được /lui')
    expect(out).toContain('Không có lệnh “/sai”')
    expect(out).toContain('“3” không có trong các cách trả lời')
    expect(out).toContain('Đã dừng.')
  })

  it('takes a number for yes and no, as for the choices of a list', async () => {
    const said = { 'Đây có phải lần đầu': ['2'], 'bổ sung lần thứ mấy': ['/dung'] }
    const { out } = await runTyped(clerk(said), 'sit', 'thue/to-khai-le-phi-truoc-ba')
    expect(out).toContain('   1. Có (hoặc gõ c)\n   2. Không (hoặc gõ k)\n')
    expect(out).toContain('Lần này là khai bổ sung lần thứ mấy ạ?')
  })

  it('stops with a paper that is not signed, and comes straight back to it', async () => {
    const folder = temporaryFolder()
    const session = join(folder, 'phien.json')
    const counts = join(folder, 'so-lieu.json')
    const words = ['sit', formId, '--out', folder, '--format', 'txt', '--session', session]
    const counted = ['--counts', counts, '--counter', 'quay-2']
    const stopped = await runTyped(clerk({ ...override, 'công dân đã ký': ['khong'] }), ...words, ...counted)
    expect(stopped.out).toContain('Đã in nhưng công dân chưa ký')
    expect([existsSync(session), existsSync(counts)]).toEqual([true, false])
    const ended = await runTyped(clerk({ 'công dân đã ký': ['k'], 'kết thúc mà không ký': ['x'] }), ...words)
    expect(ended.out).not.toMatch(/“Ông\/bà|Đã ghi để in|Biên bản/)
    expect(existsSync(session)).toBe(false)
    expect(readdirSync(folder)).toEqual(['dang-ky-ho-kinh-doanh.txt'])
  })

  it('asks who of two is here, keeps the pieces of a refused paper, and reaches the answers before a stop', async () => {
    const session = join(temporaryFolder(), 'phien.json')
    const words = ['sit', 'ho-tich/dang-ky-ket-hon', '--session', session]
    const said = {
      'Ai đang ngồi ở quầy?': ['1'],
      'loại giấy tờ: ': ['thẻ gì đó', '1'],
      '(đang ghi: thẻ gì đó)': ['1'],
      '   số> ': ['060158000001'],
      '(đang ghi: 060158000001)': ['/dung'],
    }
    const { out } = await runTyped(clerk(said), ...words)
    expect(out).toMatch(/1\. người (chồng|vợ)/)
    expect(out).toContain('không có lựa chọn “thẻ gì đó”')
    expect(out).toContain('(đang ghi: 060158000001)')
    const resumed = await runTyped(['/lui', '/dung'], ...words)
    expect(resumed.out).not.toContain('Chưa có câu nào ở trước')
  })

  it('answers a row again, removes one, and drops one that was begun', async () => {
    const said = {
      'Tên ngành của ngành, nghề thứ 1': ['Bán lẻ gạo', 'Bán lẻ ngô'],
      'Tên ngành của ngành, nghề thứ 2': ['/lui'],
      'Còn ngành, nghề nào nữa không?': ['c', 's 1', 'x 2', 'x 1', '/dung'],
      'Có ngành, nghề nào để ghi không?': ['/dung'],
    }
    const { out } = await runTyped(clerk(said), 'sit', formId)
    expect(out).toMatch(/Bỏ dòng đang ghi dở.+Đang ghi: Bán lẻ gạo.+Không có dòng 2.+Đã bỏ dòng 1/s)
  })

  it('wants a counter for the numbers, and its own file', async () => {
    const file = join(temporaryFolder(), 'a.json')
    writeFileSync(file, '{"version":1,"counter":"quay-1","citizens":[],"papers":[]}')
    const run = (...words: string[]) => runWords('sit', formId, '--counts', file, ...words)
    expect(await run()).toMatchObject({ status: 2, err: expect.stringContaining('--counter quay-2') })
    expect(await run('--counter', 'Quầy 1')).toMatchObject({ status: 2, err: expect.stringContaining('chữ thường') })
    expect((await run('--counter', 'quay-2')).err).toContain('quay-1, không phải quay-2')
  })

  it('does not speak of a file that was never made', async () => {
    const session = join(temporaryFolder(), 'p.json')
    const { out } = await runWords('sit', formId, '--session', session)
    expect(out).toContain('Chưa ghi gì vào tệp phiên')
  })

  it('names the right option, and says when no form was found', async () => {
    expect((await runWords('report', 'x', '--out', 'x', '--week', '32/1/2026')).err).toContain('--week 32/1/2026')
    expect(await runWords('list', '--find', 'xyzxyz')).toMatchObject({
      status: 0,
      err: expect.stringContaining('xyzxyz'),
    })
  })
})
