import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Draw, draws, eventsOf } from '../../test-support/sitting-draws.ts'
import { application, proxy } from '../../test-support/sitting-forms.ts'
import { happen, Model, type Real } from '../../test-support/sitting-model.ts'
import { openSitting, resumeSitting } from './sitting.ts'
import { parseSittingLog, printSittingLog } from './sitting-log.ts'

const editions = [application, proxy]
const day = '2026-11-24'

const seen = new Map<string, number>()

class Happen implements fc.Command<Model, Real> {
  readonly draw: Draw
  constructor(draw: Draw) {
    this.draw = draw
  }
  check = () => true
  run(model: Model, real: Real): void {
    const events = eventsOf(this.draw, real.sitting, editions)
    for (const event of events) {
      const count = model.events.length
      happen(model, real, event)
      if (model.events.length > count) seen.set(event.type, (seen.get(event.type) ?? 0) + 1)
    }
  }
  toString = () => JSON.stringify(this.draw)
}

it('prints nothing unconfirmed unnoticed, loses no answer, and confirms nothing unread, whatever happens', () => {
  let prints = 0
  fc.assert(
    fc.property(fc.commands([draws.map((draw) => new Happen(draw))], { maxCommands: 120, size: 'max' }), (commands) => {
      const model = new Model()
      const real: Real = { sitting: openSitting({ day, editions }) }
      happen(model, real, { type: 'form-added', form: application.formId, edition: application.id })
      fc.modelRun(() => ({ model, real }), commands)
      prints += [...real.sitting.forms.values()]
        .flatMap(({ printings }) => printings)
        .filter(({ override }) => !override).length

      // The events are all there is: kept as text and taken up again they make the same sitting.
      const { log } = parseSittingLog(printSittingLog(real.sitting))
      const { sitting, leftOut } = resumeSitting({ day, editions }, log?.events ?? [])
      expect(leftOut).toEqual([])
      expect(sitting).toEqual(real.sitting)
    }),
    { numRuns: 300 },
  )
  // The walk gets everywhere, or it proves nothing.
  expect(prints).toBeGreaterThan(20)
  expect([...seen.keys()].sort()).toEqual([
    'answered',
    'citizen',
    'confirmed',
    'finished',
    'form-added',
    'form-dropped',
    'handed-over',
    'objected',
    'paper-checked',
    'printed',
    'read',
    'refused',
    'row-removed',
    'same-as',
    'signed',
    'signing-chosen',
    'taught-back',
  ])
})
