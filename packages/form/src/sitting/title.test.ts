import { describe, expect, it } from 'vitest'
import { type Addressee, addressed, titleOf } from './title.ts'

const day = '2026-11-24'

describe('titleOf', () => {
  it.each<[Addressee, string]>([
    [{ sex: 'nam', birth: '1950' }, 'ông'],
    [{ sex: 'nu', birth: '1950-03' }, 'bà'],
    [{ sex: 'nam', birth: '1976-11-24' }, 'ông'],
    [{ sex: 'nam', birth: '1976-11-25' }, 'anh'],
    [{ sex: 'nu', birth: '1990-01-01' }, 'chị'],
    // A year of birth that leaves 49 and 50: the title that offends nobody.
    [{ sex: 'nu', birth: '1976' }, 'bà'],
    [{ sex: 'nu' }, 'bà'],
    [{ birth: '1990' }, 'anh/chị'],
    [{ birth: '1950' }, 'ông/bà'],
    [{}, 'ông/bà'],
  ])('calls %j %s', (person, title) => {
    expect(titleOf(person, day)).toBe(title)
  })
})

describe('addressed', () => {
  it('puts the title in every place, with a capital at the head of a sentence', () => {
    expect(addressed('Ông/bà sinh ngày nào ạ? Xin ông/bà cho xem thẻ. Ông/Bà', 'bà')).toBe(
      'Bà sinh ngày nào ạ? Xin bà cho xem thẻ. Bà',
    )
    expect(addressed('Ông/bà', 'ông/bà')).toBe('Ông/bà')
  })
})
