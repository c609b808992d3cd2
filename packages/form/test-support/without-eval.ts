import assert from 'node:assert/strict'
import { assertDocument, toPlainText } from '@viet-ho/document'
import { loadCommunes } from '@viet-ho/vietnamese'
import * as form from '../src/index.ts'
import { householdBusiness } from './household-business.ts'
import { samples } from './samples.ts'

// Run by index.test.ts under `node --disallow-code-generation-from-strings`, as on an extension page. Prints how many papers it made.
assert.throws(() => new Function('return 1'), EvalError)
await loadCommunes()
for (const { name, raw } of samples) {
  const { answers, issues } = form.validate(householdBusiness, raw, { today: '2026-11-24' })
  assert.ok(answers, `${name}: ${issues.map(({ message }) => message).join('; ')}`)
  const document = form.fill(householdBusiness, answers)
  assertDocument(document)
  const paper = toPlainText(document)
  for (const { answer, field } of form.readBack(householdBusiness, answers))
    if (field === 'hoTen') assert.ok(paper.includes(answer), `${name}: ${answer}`)
}
assert.ok(form.emptyAnswers(householdBusiness).length > 0)
assert.ok(JSON.stringify([form.templateJsonSchemas(), form.answersJsonSchema(householdBusiness)]).length > 0)
console.log(samples.length)
