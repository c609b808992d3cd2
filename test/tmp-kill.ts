import { killAt } from './extension/faults/kills.ts'
import { preparedProfile } from './extension/faults/profile.ts'

const p = await preparedProfile()
for (const t of [1500, 4000, 7000, 12000, 18000]) {
  const s = performance.now()
  console.log(await killAt(p, t), Math.round(performance.now() - s))
}
