import { expect, it } from 'vitest'
import { runWords } from '../../test-support/run-words.ts'

const form = 'dat-dai/dang-ky-dat-dai'
const editions = ['nd-151-2025', 'qd-60-2026-quang-ninh'] as const

it('says what differs between two editions, for people', async () => {
  const { status, out, err } = await runWords('compare', form, ...editions)
  expect({ status, err }).toEqual({ status: 0, err: '' })
  expect(out).toContain('- nd-151-2025: Mẫu số 15, Phụ lục II, Nghị định số 151/2025/NĐ-CP')
  expect(out).toMatch(/Tờ giấy: \d+ chỗ đổi, \d+ chỗ thêm/)
  expect(out).toContain('\n+ c) Mã số thuế (nếu có): ……\n')
  expect(out).toContain('\n- [-c)-] Địa chỉ (4): ……\n+ {+d)+} Địa chỉ (4): ……\n')
  expect(out).toMatch(/“[^”]+” \(nguoiSuDungDat\.maSoThue\): thêm\n {2}Tên mục\n {4}\+ /)
  expect(out).toContain('Nơi áp dụng\n  - [-cả nước-]\n  + {+Quảng Ninh+}')
})

it('gives programs the rows', async () => {
  const { out } = await runWords('compare', form, ...editions, '--json')
  const { before, after, counts, paper, sentences } = JSON.parse(out)
  expect([before, after]).toEqual(editions)
  expect(counts.paper.added).toBe(paper.filter((row: { what: string }) => row.what === 'added').length)
  expect(sentences).toHaveLength(3)
})

it('says in one sentence that nothing differs', async () => {
  const { out } = await runWords('compare', form, editions[0], editions[0])
  expect(out.trimEnd().split('\n')[2]).toBe(
    'Hai bản không có gì khác nhau: tờ giấy, câu hỏi và thông tin đều giống hệt.',
  )
  expect(out.trimEnd().split('\n')).toHaveLength(3)
})

it('names the editions that there are when one is unknown, and says how it is called', async () => {
  const { status, err } = await runWords('compare', form, editions[0], 'nd-1')
  expect(status).toBe(2)
  expect(err).toContain('Không có bản “nd-1” của mẫu này. Đang có: nd-151-2025')
  const help = await runWords('compare', '--help')
  expect(help.status).toBe(0)
  expect(help.out).toContain('tên bản thứ hai (bản mới)')
})
