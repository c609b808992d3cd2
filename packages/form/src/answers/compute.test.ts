import { describe, expect, it } from 'vitest'
import { editionOf } from '../../test-support/edition-of.ts'
import { tell } from '../../test-support/tell.ts'

const form = editionOf([
  { id: 'sinh', type: 'date' },
  { id: 'tuoi', type: 'number', compute: { age: 'sinh' } },
  { id: 'dong', type: 'table', columns: [{ id: 'dienTich', type: 'area' }] },
  { id: 'soDong', type: 'number', compute: { count: 'dong' } },
  { id: 'them', type: 'area' },
  { id: 'tong', type: 'area', compute: { sum: ['dong.dienTich', 'them'] } },
  { id: 'ngayChep', type: 'date', compute: { copy: 'sinh' } },
  { id: 'chuChep', compute: { copy: 'sinh' } },
])

describe('computed answers', () => {
  it('are worked out from the others', () => {
    const raw = { sinh: '25/11/1985', dong: [{ dienTich: '120,5' }, { dienTich: '1000' }, {}], them: '0,25' }
    expect(tell(form, raw)).toEqual({
      told: [],
      answers: {
        sinh: '1985-11-25',
        tuoi: '40',
        dong: [{ dienTich: '120,5' }, { dienTich: '1000' }],
        soDong: '2',
        them: '0,25',
        tong: '1120,75',
        ngayChep: '1985-11-25',
        chuChep: '25/11/1985',
      },
    })
  })

  it('are absent while their sources are', () => {
    expect(tell(form, {}).answers).toEqual({ soDong: '0' })
  })

  it('add up without losing a digit', () => {
    const raw = { dong: [{ dienTich: '0,1' }, { dienTich: '0,2' }], them: '999.999.999.999' }
    expect(tell(form, raw).answers).toMatchObject({ tong: '999999999999,3' })
  })

  it('win over what was typed, with a warning when it differs', () => {
    expect(tell(form, { soDong: '3' })).toEqual({ told: ['computed soDong?'], answers: { soDong: '0' } })
    expect(tell(form, { soDong: '0' })).toEqual({ told: [], answers: { soDong: '0' } })
  })
})
