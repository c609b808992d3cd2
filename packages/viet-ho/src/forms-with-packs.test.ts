import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { TemplateError } from '@viet-ho/form'
import { describe, expect, it } from 'vitest'
import { editionFolder, formId, runWords, temporaryFolder } from '../test-support/run-words.ts'
import { findForms } from './form-folder.ts'
import { readFormsWithPacks } from './forms-with-packs.ts'

/** A pack with a copy of a shipped edition, under other names and from another day. */
function packWith(form: string, edition: string, isNew: boolean): string {
  const pack = temporaryFolder()
  const folder = join(pack, form, edition)
  cpSync(editionFolder, folder, { recursive: true })
  const path = join(folder, 'edition.yaml')
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^inForceFrom: .*$/m, 'inForceFrom: 2025-07-15'))
  if (isNew) cpSync(join(editionFolder, '../form.yaml'), join(pack, form, 'form.yaml'))
  return pack
}

const mistakesOf = async (...packs: string[]) => {
  try {
    await readFormsWithPacks(packs)
    return []
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error
    return error.mistakes.map(({ file, line, code }) => ({ file, line, code }))
  }
}

describe('forms with packs', () => {
  it('are the forms alone where there is no pack', async () => {
    const { forms, fromPacks } = await readFormsWithPacks([])
    expect(forms.map(({ id }) => id)).toEqual(await findForms())
    expect(fromPacks.size).toBe(0)
  })

  it('have the pack’s new forms, and its editions of known forms', async () => {
    const known = packWith(formId, 'qd-01-2027', false)
    const { forms, fromPacks } = await readFormsWithPacks([known, packWith('vi-du/don-moi', 'qd-02', true)])
    expect(forms.find(({ id }) => id === formId)?.editions.map(({ id }) => id)).toEqual(['qd-01-2027', 'tt-68-2025'])
    expect(forms.map(({ id }) => id)).toContain('vi-du/don-moi')
    expect(Object.fromEntries(fromPacks)).toEqual({ [formId]: ['qd-01-2027'], 'vi-du/don-moi': ['qd-02'] })
  })

  it('let an edition of a pack extend the one that is there', async () => {
    const pack = temporaryFolder()
    const folder = join(pack, formId, 'qd-03')
    mkdirSync(folder, { recursive: true })
    writeFileSync(
      join(folder, 'edition.yaml'),
      'extends: tt-68-2025\ninstrument: Quyết định thử\nformNumber: Mẫu thử\njurisdiction: Lâm Đồng\ninForceFrom: 2027-01-01\ncheck: transcribed\nprovenance:\n  - part: Tất cả\n    source: Tự viết cho bài thử\n    mark: transcribed\n',
    )
    expect(await mistakesOf(pack)).toEqual([])
  })

  it('are refused with every mistake, in the pack where it is', async () => {
    const twice = packWith(formId, 'tt-68-2025', false)
    const wrong = packWith('vi-du/don-moi', 'qd-02', true)
    const fields = join(wrong, 'vi-du/don-moi/qd-02/fields.yaml')
    writeFileSync(fields, readFileSync(fields, 'utf8').replace(/^( +)type: person-name$/m, '$1type: ten-nguoi'))
    const nameless = packWith('vi-du/khong-ten', 'qd-02', false)
    const absent = join(temporaryFolder(), 'khong-co')
    expect(await mistakesOf(absent, twice, wrong, nameless)).toEqual([
      { file: absent, line: undefined, code: 'no-forms' },
      { file: join(twice, formId, 'tt-68-2025'), line: undefined, code: 'edition-twice' },
      { file: fields, line: expect.any(Number), code: 'unknown-value' },
      { file: join(nameless, 'vi-du/khong-ten/form.yaml'), line: undefined, code: 'missing-file' },
    ])
  })

  it('have the rates of the pack’s province; an amount that is there is never replaced', async () => {
    const pack = packWith('vi-du/don-moi', 'qd-02', true)
    const write = (province: string, amount: number, unit = 'đồng một lần') =>
      writeFileSync(
        join(pack, 'rates.yaml'),
        `lePhiDangKyHoKinhDoanh:\n  name: Lệ phí đăng ký hộ kinh doanh\n  unit: ${unit}\n  setBy: Hội đồng nhân dân cấp tỉnh\n  amounts:\n    - { jurisdiction: ${province}, inForceFrom: 2020-07-01, amount: ${amount}, basis: Nghị quyết thử, mark: transcribed }\n`,
      )
    write('Lâm Đồng', 50000)
    const { rates } = await readFormsWithPacks([pack])
    const amounts = rates.lePhiDangKyHoKinhDoanh?.amounts.map(({ jurisdiction, amount }) => [jurisdiction, amount])
    expect(amounts).toContainEqual(['Hà Nội', 100000])
    expect(amounts).toContainEqual(['Lâm Đồng', 50000])
    const file = join(pack, 'rates.yaml')
    write('thành phố Hà Nội', 1)
    expect(await mistakesOf(pack)).toEqual([{ file, line: 6, code: 'rate-tie' }])
    write('Lâm Đồng', 1, 'đồng một tờ')
    expect(await mistakesOf(pack)).toEqual([{ file, line: 3, code: 'rate-differs' }])
    rmSync(file)
  })

  it('come out of .viet-ho files, named or beside forms, and say who signed them', async () => {
    const folder = packWith('vi-du/don-moi', 'qd-02', true)
    const beside = packWith(formId, 'qd-01-2027', false)
    const own = join(beside, 'don-moi.viet-ho')
    expect(await runWords('pack', folder, '--out', own)).toMatchObject({ status: 0 })
    const { forms, fromPacks, packFiles } = await readFormsWithPacks([beside])
    expect(forms.map(({ id }) => id)).toContain('vi-du/don-moi')
    expect(Object.fromEntries(fromPacks)).toEqual({ [formId]: ['qd-01-2027'], 'vi-du/don-moi': ['qd-02'] })
    expect(packFiles).toMatchObject([{ path: own, signature: 'unsigned' }])
    const named = await readFormsWithPacks([own])
    expect(Object.fromEntries(named.fromPacks)).toEqual({ 'vi-du/don-moi': ['qd-02'] })
    // The same edition once more, in another pack.
    expect(await mistakesOf(own, folder)).toEqual([
      { file: join(folder, 'vi-du/don-moi/qd-02'), line: undefined, code: 'edition-twice' },
    ])
  })

  it('are refused when a .viet-ho file is broken, by its path', async () => {
    const broken = join(temporaryFolder(), 'hong.viet-ho')
    writeFileSync(broken, 'không phải gói')
    expect(await mistakesOf(broken)).toEqual([{ file: broken, line: undefined, code: 'wrong-pack' }])
    const absent = join(temporaryFolder(), 'khong-co.viet-ho')
    expect(await mistakesOf(absent)).toEqual([{ file: absent, line: undefined, code: 'no-forms' }])
  })
})
