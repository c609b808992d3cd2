import { act, type Edition, openSitting, paperOf, type Sitting, type SittingEvent, scriptOf, titleIn } from 'viet-ho'

/** A sample taken through a whole sitting: answered, read, confirmed, printed, signed. */
export function sittingOf(edition: Edition, raw: object, day: string): Sitting {
  const form = edition.formId
  let sitting = openSitting({ day, editions: [edition], office: { canBo: { hoTen: 'Lê Thị Cán Bộ' } } })
  let seconds = 0
  const happen = (event: object) => {
    seconds += 5
    const at = new Date(Date.UTC(2026, 10, 24, 1, 0, seconds)).toISOString()
    const { sitting: next, issues } = act(sitting, { ...event, at } as SittingEvent)
    if (issues.length > 0)
      throw new Error(`${JSON.stringify(event)}: ${issues.map(({ message }) => message).join('; ')}`)
    sitting = next
  }
  happen({ type: 'form-added', form, edition: edition.id })
  for (const [field, value] of Object.entries(raw)) happen({ type: 'answered', form, field, value })
  happen({
    type: 'signing-chosen',
    signing: { way: 'fingerprint', finger: 'right-index', witnesses: [{ name: 'Trần Văn Chứng' }] },
  })
  const here = () => {
    const found = sitting.forms.get(form)
    if (found === undefined) throw new RangeError(form)
    return found
  }
  for (const { item, text } of scriptOf(here(), titleIn(sitting))) {
    if (item === undefined) continue
    happen({ type: 'read', form, item, text })
    happen(
      item.startsWith('@teach-back')
        ? { type: 'taught-back', form, item, text, understood: true }
        : { type: 'confirmed', form, item, text },
    )
  }
  happen({ type: 'printed', form, hash: paperOf(here()).hash })
  happen({ type: 'signed', form })
  happen({ type: 'handed-over', form })
  return sitting
}
