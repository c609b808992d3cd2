import { describe, expect, it } from 'vitest'
import { printField, readField } from '../../test-support/read-field.ts'

describe('identity-paper', () => {
  it('reads a paper with all its pieces', () => {
    const raw = { loai: 'căn cước công dân', so: '060 185 001 234', ngayCap: '10/07/2021', noiCap: ' Bộ  Công an ' }
    const value = { loai: 'canCuocCongDan', so: '060185001234', ngayCap: '2021-07-10', noiCap: 'Bộ Công an' }
    expect(readField('identity-paper', raw)).toEqual({ value, errors: [], warnings: [] })
    expect(printField('identity-paper', value)).toEqual({
      whole: 'Căn cước công dân số 060185001234 do Bộ Công an cấp ngày 10/07/2021',
      loai: 'Căn cước công dân',
      so: '060185001234',
      ngayCap: '10/07/2021',
      noiCap: 'Bộ Công an',
    })
  })

  it.each([
    [{ loai: 'chungMinhNhanDan', so: '260123456' }, []],
    [{ loai: 'chungMinhNhanDan', so: '060185001234' }, []],
    [{ loai: 'hoChieu', so: 'c1234567' }, []],
    [{ loai: 'khac', so: 'QĐ-12/a' }, []],
    [{ loai: 'canCuoc', so: '260123456' }, ['wrong-length.so']],
    [{ loai: 'hoChieu', so: '12' }, ['wrong-length.so']],
    [{ loai: 'thẻ', so: '12' }, ['not-a-choice.loai']],
    [{ so: '12' }, ['required.loai']],
    [{ loai: 'hoChieu', noiCap: 'Bộ' }, ['required.so']],
    [{ loai: 'hoChieu', so: 'C1234567', ngayCap: '25/11/2026' }, ['date-too-late.ngayCap']],
    [{ loai: 'hoChieu', so: 1234567, noicap: 'Bộ' }, ['unknown-field.noicap', 'number-for-code.so']],
    ['C1234567', ['wrong-shape']],
  ])('reads %j with errors %j', (raw, errors) => {
    expect(readField('identity-paper', raw).errors).toEqual(errors)
  })

  it.each([
    [{ loai: 'khac', ten: 'Thẻ thường trú', so: 'T1' }, 'Thẻ thường trú số T1'],
    [{ loai: 'khac', so: 'T1', ngayCap: '2021-07-10' }, 'Giấy tờ khác số T1, cấp ngày 10/07/2021'],
    [{ loai: 'hoChieu', ten: 'Thẻ', so: 'C1234567', noiCap: 'Cục Ví Dụ' }, 'Hộ chiếu số C1234567 do Cục Ví Dụ cấp'],
  ])('prints %j as %s', (raw, whole) => {
    expect(printField('identity-paper', readField('identity-paper', raw).value).whole).toBe(whole)
  })

  it('takes only the papers that the form takes', () => {
    const options = { papers: ['hoChieu'] }
    expect(readField('identity-paper', { loai: 'canCuoc', so: '060185001234' }, options).errors).toEqual([
      'not-a-choice.loai',
    ])
  })

  it('counts empty pieces as no answer', () => {
    const raw = { loai: '', so: '', ngayCap: '', noiCap: '' }
    expect(readField('identity-paper', raw)).toEqual({ value: undefined, errors: [], warnings: [] })
  })
})
