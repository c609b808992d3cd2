import { nearestNames } from '../../answers/nearest-names.ts'
import type { Report } from '../../template/mistake.ts'
import type { Argument, MarkupHelper } from '../markup/markup.ts'
import type { PaperPhrasing } from '../paper.ts'
import type { OptionKind } from './helper.ts'
import { helpers } from './helpers.ts'

/** What a helper puts on the paper; reports and leaves out a call that it doesn't take. */
export function readHelper({ name, texts, options, place }: MarkupHelper, report: Report): PaperPhrasing[] {
  const helper = helpers.find((candidate) => candidate.name === name)
  if (helper === undefined) {
    report(
      'unknown-helper',
      place,
      name,
      nearestNames(
        name,
        helpers.map((known) => known.name),
      )[0],
    )
    return []
  }
  const { least, most } = helper.texts
  const areTexts = texts.every((text): text is string => typeof text === 'string' && text !== '')
  if (!areTexts || texts.length < least || texts.length > most || helper.fits?.(texts) === false) {
    report('wrong-helper', place, name)
    return []
  }
  const taken: { [name: string]: number | boolean } = {}
  for (const [option, value] of options) {
    const kind = Object.hasOwn(helper.options, option) ? helper.options[option] : undefined
    if (kind === undefined) {
      report('unknown-option', place, option, nearestNames(option, Object.keys(helper.options))[0])
    } else if (!takes(kind, value)) report('wrong-option', place, option, kind)
    else taken[option] = value
  }
  return [helper.toPaper({ texts, options: taken, place })]
}

function takes(kind: OptionKind, value: Argument): value is number | boolean {
  if (kind === 'boolean') return typeof value === 'boolean'
  return typeof value === 'number' && Number.isInteger(value) && value >= kind.least && value <= kind.most
}
