import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { samples } from '../test-support/samples.ts'
import * as api from './index.ts'

describe('@viet-ho/form', () => {
  it('exposes these functions and errors, and nothing else', () => {
    expect(Object.keys(api).sort()).toEqual([
      'CounterNameError',
      'EditionError',
      'TemplateError',
      'act',
      'addCounts',
      'addressed',
      'answersJsonSchema',
      'cardEvents',
      'cardFilling',
      'cardPlaceAbout',
      'cardPlaces',
      'checkForm',
      'checkRates',
      'checkVocabulary',
      'checklistSheet',
      'chooseEdition',
      'correctionsOf',
      'countSitting',
      'counterPapersOf',
      'currentPrinting',
      'describeCondition',
      'dossierOf',
      'dueDate',
      'emptyAnswers',
      'emptyCounts',
      'fieldList',
      'fieldsOfRole',
      'fill',
      'fingers',
      'guidanceSheet',
      'helpReasons',
      'holds',
      'isInForce',
      'isInTransition',
      'isPrintReason',
      'isSigned',
      'loadForm',
      'loadOffice',
      'loadRates',
      'loadVocabulary',
      'mergeCounters',
      'minutesOf',
      'monthOf',
      'mostMistakes',
      'openSitting',
      'paperOf',
      'parseAnswersText',
      'parseCounts',
      'parseSittingLog',
      'peopleIn',
      'peopleLike',
      'printAnswer',
      'printCounts',
      'printIssues',
      'printSittingLog',
      'questionAbout',
      'questionsOf',
      'ratesOf',
      'readBack',
      'readBackScript',
      'reasonsIn',
      'receiptAnswers',
      'receiptForm',
      'recordAnswers',
      'recordForm',
      'reportAnswers',
      'reportForm',
      'reportInto',
      'requestAnswers',
      'requestForm',
      'resumeSitting',
      'roles',
      'sameAsEvents',
      'sameThingEvents',
      'sampleSheet',
      'scriptOf',
      'searchForms',
      'shortHash',
      'signingRules',
      'sortMistakes',
      'stepsSheet',
      'templateJsonSchemas',
      'thingsLike',
      'titleIn',
      'titleOf',
      'titleOfDeclarant',
      'titles',
      'validate',
      'weekOf',
    ])
  })

  it('fills a real form where code may not be made from text, as on an extension page', () => {
    const script = fileURLToPath(new URL('../test-support/without-eval.ts', import.meta.url))
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--disallow-code-generation-from-strings', script],
      { encoding: 'utf8' },
    )
    expect(stderr).toBe('')
    expect(stdout).toBe(`${samples.length}\n`)
    expect(status).toBe(0)
    expect(samples.length).toBeGreaterThan(4)
  })
})
