import { expect, it } from 'vitest'
import { contests } from './compare.ts'
import { hold } from './contest.ts'

it.each(contests)('$subject: ours has every case right, and the comparison sees who has not', (contest) => {
  const [ours, ...others] = hold(contest, 1)
  expect(ours).toMatchObject({ wrong: [], right: contest.cases.length, agreeing: 1 })
  expect(others.length).toBeGreaterThan(0)
  for (const { right, agreeing, time } of others) {
    expect(right).toBeGreaterThan(0)
    expect(agreeing).toBeGreaterThan(0)
    expect(time).toBeGreaterThan(0)
  }
  expect(hold({ ...contest, contenders: { nobody: () => 'no answer' } }, 1)[0]).toMatchObject({ right: 0 })
})

it('the best of the others agrees with ours on every number drawn', () => {
  const standings = contests.flatMap((contest) => hold(contest, 1))
  const best = standings.filter(({ name }) => /read-vietnamese-number|@dqcai/.test(name))
  expect(best.map(({ agreeing }) => agreeing)).toEqual([1, 1])
})
