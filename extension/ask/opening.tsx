import { fieldsOfRole, type HelpReason, type Role, reasonsIn, roles } from '@viet-ho/form'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useKeys } from '../app/keys.ts'
import { openCard } from '../card/scan.ts'
import { SittingPack } from '../packs/sitting-pack.tsx'
import { here } from '../sitting/here.ts'
import { ask as say } from '../text/ask.ts'
import { card } from '../text/card.ts'
import { common } from '../text/common.ts'

const stated = ['cannot-read', 'disability', 'request'] as const satisfies readonly HelpReason[]
type Stated = (typeof stated)[number]

/** Before the first question: who sits opposite, how they are addressed, and why they are helped. Enter alone goes on: age is found by itself. */
export function Opening({
  isBehind,
}: {
  /** A card is being taken; what was chosen here stays. */ readonly isBehind: boolean
}) {
  const desk = here()
  const reasons = desk.note<readonly Stated[]>('opening reasons', [])
  const sex = desk.note<'nam' | 'nu' | undefined>('opening sex', undefined)
  const role = desk.note<Role | undefined>('opening role', undefined)
  const { edition } = desk.form.value
  const isNamed = (each: Role) => fieldsOfRole(edition, each).some(({ field }) => field.id === 'hoTen')
  const others = isNamed('declarant') ? [] : roles.filter((each) => each !== 'deceased' && isNamed(each))
  const found = reasonsIn(desk.sitting.value)
  const main = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    if (!isBehind) main.current?.focus()
  }, [isBehind])
  const toggle = (reason: Stated) => {
    const { value } = reasons
    reasons.value = value.includes(reason) ? value.filter((each) => each !== reason) : [...value, reason]
  }
  const goOn = () => {
    if (sex.value) desk.happen({ type: 'citizen', sex: sex.value })
    desk.happen({ type: 'helped', reasons: [...reasons.value] })
  }
  useKeys(
    isBehind
      ? {}
      : {
          Digit1: () => toggle('cannot-read'),
          Digit2: () => toggle('disability'),
          Digit3: () => toggle('request'),
          Digit8: () => {
            sex.value = 'nam'
          },
          Digit9: () => {
            sex.value = 'nu'
          },
        },
  )
  return (
    <section class="opening" aria-labelledby="opening-title" hidden={isBehind}>
      <h1 id="opening-title">{edition.title}</h1>
      <SittingPack />
      {others.length > 1 && (
        <fieldset>
          <legend>{say.who}</legend>
          {others.map((each) => (
            <label key={each} class="choice">
              <input
                type="radio"
                name="role"
                checked={role.value === each}
                onChange={() => {
                  role.value = each
                  // At once: a card that is scanned now is theirs.
                  desk.happen({ type: 'citizen', role: each })
                }}
              />
              <span>{say.roles[each]}</span>
            </label>
          ))}
        </fieldset>
      )}
      <fieldset>
        <legend>{say.reasons}</legend>
        {found.map((reason) => (
          <p key={reason}>✓ {say.reasonNames[reason]}</p>
        ))}
        {stated.map((reason, index) => (
          <label key={reason} class="choice">
            <input type="checkbox" checked={reasons.value.includes(reason)} onChange={() => toggle(reason)} />
            <kbd>{index + 1}</kbd>
            <span>{say.reasonNames[reason]}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{say.sex}</legend>
        {(['nam', 'nu'] as const).map((each, index) => (
          <label key={each} class="choice">
            <input
              type="radio"
              name="sex"
              checked={sex.value === each}
              onChange={() => {
                sex.value = each
              }}
            />
            <kbd>{index + 8}</kbd>
            <span>{say.sexes[each]}</span>
          </label>
        ))}
      </fieldset>
      <div class="acts">
        <button type="button" class="main" ref={main} onClick={goOn}>
          {common.next} <kbd>Enter</kbd>
        </button>
        <button type="button" onClick={openCard}>
          {card.open} <kbd>{card.openKey}</kbd>
        </button>
      </div>
    </section>
  )
}
