import { findProvince, searchCommunes } from '@viet-ho/vietnamese'
import { useRef } from 'preact/hooks'
import { settings } from '../../app/stored.ts'
import { ask as say } from '../../text/ask.ts'
import { CommuneInput, type FoundCommune } from './commune-input.tsx'
import { type ControlProps, typedPieces } from './control.ts'
import { QuietInput } from './quiet-input.tsx'

const shownCommunes = 8

/** An address: house and street, then the commune, which brings its province. */
export function AddressControl({ question, id, describedBy, onTry, onAnswer, onDone }: ControlProps) {
  const given = typedPieces(question.typed)
  const line = typeof question.typed === 'string' ? question.typed : (question.sameAs && question.answer) || ''
  const latest = useRef(given)
  latest.current = given
  const withPieces = (pieces: Readonly<Record<string, string>>) => ({
    ...(line !== '' && { chiTiet: line }),
    ...latest.current,
    ...pieces,
  })
  const answer = (pieces: Readonly<Record<string, string>>) => {
    const value = withPieces(pieces)
    latest.current = value
    onAnswer(value)
  }
  const take = ({ commune, province }: FoundCommune) => answer({ xa: commune, tinh: province })
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend, and the question is one already
    <div class="pieces" role="group" aria-label={question.label} aria-describedby={describedBy}>
      <div>
        <label for={id}>{say.detail}</label>
        <QuietInput
          id={id}
          class="answer"
          shown={given.chiTiet ?? line}
          onType={(value) => onTry(withPieces({ chiTiet: value }))}
          onLeave={(value) => answer({ chiTiet: value })}
          onEnter={(value) => {
            if (value !== (given.chiTiet ?? line)) answer({ chiTiet: value })
            document.getElementById(`${id}-xa`)?.focus()
          }}
        />
      </div>
      <CommuneInput
        id={`${id}-xa`}
        label={say.commune}
        shown={given.xa ?? ''}
        search={find}
        onType={(value) => onTry(withPieces({ xa: value }))}
        onTake={take}
        onLeave={(value) => answer({ xa: value })}
        onDone={onDone}
      />
      <div>
        <label for={`${id}-tinh`}>{say.province}</label>
        <QuietInput
          id={`${id}-tinh`}
          class="answer"
          shown={given.tinh ?? ''}
          onType={(value) => onTry(withPieces({ tinh: value }))}
          onLeave={(value) => answer({ tinh: value })}
          onEnter={(value) => {
            if (value !== (given.tinh ?? '')) answer({ tinh: value })
            onDone()
          }}
        />
      </div>
    </div>
  )
}

/** Communes that answer what is typed: those of the office's own province first. */
function find(query: string): FoundCommune[] {
  const own = findProvince(settings.value.office.tinh ?? '')?.code
  const near = own === undefined ? [] : searchCommunes(query, { province: own, limit: shownCommunes })
  const all = [...near, ...searchCommunes(query, { limit: shownCommunes })]
  const unique = new Map(all.map((commune) => [commune.code, commune]))
  return [...unique.values()]
    .slice(0, shownCommunes)
    .map(({ fullName, provinceName }) => ({ commune: fullName, province: provinceName }))
}
