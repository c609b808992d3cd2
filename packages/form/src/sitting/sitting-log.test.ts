import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSittingLog, printSittingLog } from './sitting-log.ts'

const at = '2026-11-24T01:00:00.000Z'
const events = [
  { type: 'form-added', at, form: 'thu/don-xin', edition: 'ban-1' },
  { type: 'answered', at, form: 'thu/don-xin', field: 'hoTen', value: 'Nguyễn Thị Ví Dụ' },
] as const

describe('a sitting log', () => {
  it('is read as it was written', () => {
    expect(parseSittingLog(printSittingLog({ day: '2026-11-24', events }))).toEqual({
      log: { version: 1, day: '2026-11-24', events },
      issues: [],
    })
    expect(parseSittingLog(printSittingLog({ day: '2026-11-24', events: [] })).log?.events).toEqual([])
  })

  it('leaves out an event that is none, and tells it', () => {
    const text = printSittingLog({ day: '2026-11-24', events }).replace('"hoTen"', '7')
    const { log, issues } = parseSittingLog(text)
    expect(log?.events).toHaveLength(1)
    expect(issues).toMatchObject([{ code: 'broken-event', severity: 'warning' }])
  })

  it.each([
    '',
    'x',
    '[]',
    '{"version":2,"day":"2026-11-24","events":[]}',
    '{"version":1,"day":"24/11/2026","events":[]}',
    `${'['.repeat(1e6)}`,
  ])('refuses what is no log: %.30s', (text) => {
    expect(parseSittingLog(text)).toMatchObject({ issues: [{ code: 'broken-log' }] })
  })

  it('reads a file that an editor has marked with a byte order', () => {
    expect(parseSittingLog(`\uFEFF${printSittingLog({ day: '2026-11-24', events })}`).log?.events).toHaveLength(2)
  })

  it('leaves out one event that is nested without end, and no other', () => {
    const deep = `{"type":"answered","at":"${at}","form":"a","field":"b","value":${'['.repeat(5000)}${']'.repeat(5000)}}`
    const text = printSittingLog({ day: '2026-11-24', events }).replace('[\n', `[\n${deep},\n`)
    const { log, issues } = parseSittingLog(text)
    expect(log?.events).toHaveLength(2)
    expect(issues).toHaveLength(1)
  })

  it('never throws, whatever the file holds', () => {
    const deep = `{"version":1,"day":"2026-11-24","events":[{"type":"answered","at":"${at}","form":"a","field":"b","value":${'['.repeat(9000)}${']'.repeat(9000)}}]}`
    expect(() => parseSittingLog(deep)).not.toThrow()
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"version":1,"day":"2026-11-24","events":[${json}]}`),
        ),
        (text) => {
          const { log, issues } = parseSittingLog(text)
          expect(log === undefined || log.events.length + issues.length < 2).toBe(true)
        },
      ),
    )
  })
})
