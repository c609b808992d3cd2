import { roles } from '@viet-ho/form'
import { ask } from '../../text/ask.ts'
import { studio as say } from '../../text/studio.ts'
import type { Bench } from '../bench.ts'
import { issuesOfSection } from '../plain-sentence.ts'
import { TextInput } from '../text-input.tsx'

/** The parts of the questions: what each is called, and whom it is about, so that a card and “ông/bà” go to the right person. */
export function SectionFacts({ bench }: { readonly bench: Bench }) {
  return (
    <details>
      <summary>{say.sections}</summary>
      {bench.draft.value.sections.map(({ title, role }, index) => (
        <fieldset key={index}>
          <legend>{say.section(index + 1)}</legend>
          <TextInput
            bench={bench}
            id={`section-${index}`}
            label={say.sectionTitle}
            value={title}
            issues={issuesOfSection(bench, index)}
            onText={(text, session) => bench.do({ type: 'section', index, title: text }, { session })}
          />
          <label class="text-input">
            {say.sectionRole}
            <select
              value={role ?? ''}
              onChange={({ currentTarget: { value } }) => {
                bench.do({ type: 'section', index, role: value === '' ? null : value })
              }}
            >
              <option value="">{say.nobody}</option>
              {roles.map((each) => (
                <option key={each} value={each}>
                  {ask.roles[each]}
                </option>
              ))}
            </select>
          </label>
        </fieldset>
      ))}
    </details>
  )
}
