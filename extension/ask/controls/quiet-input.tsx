import type { InputHTMLAttributes, TargetedEvent, TargetedKeyboardEvent } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { isComposing } from '../../app/keys.ts'
import { BeforeScan } from '../../card/before-scan.ts'
import { looksLikeCard, takeScan } from '../../card/scan.ts'

type QuietInputProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onInput' | 'onBlur'> & {
  /** What stands in it while nobody types there. */
  readonly shown: string
  readonly isLong?: boolean
  readonly onType: (value: string) => void
  readonly onLeave: (value: string) => void
  /** Enter, outside of a word that an input method is making. */
  readonly onEnter: (value: string) => void
}

/**
 * A text input that the tool keeps its hands off while it has the focus: Unikey and other input methods rewrite the last word by backspaces, and would
 * eat what we put there. What is shown otherwise comes when it is left. Only a card that was scanned into it is taken out again: it is no answer, and the
 * input gets back what it had.
 */
export function QuietInput({ shown, isLong = false, onType, onLeave, onEnter, onKeyDown, ...rest }: QuietInputProps) {
  const ref = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const before = useRef(new BeforeScan())
  /** Whether a card was scanned into the input. */
  const giveBack = (input: HTMLInputElement): boolean => {
    const { had, scanned } = before.current.part(input.value)
    if (!looksLikeCard(scanned) || !takeScan(scanned)) return false
    input.value = had
    onType(had)
    input.blur()
    return true
  }
  useLayoutEffect(() => {
    const input = ref.current
    if (input !== null && document.activeElement !== input && input.value !== shown) input.value = shown
  }, [shown])
  const props = {
    ...rest,
    ref,
    autocomplete: 'off',
    spellcheck: false,
    onInput: (event: TargetedEvent<HTMLInputElement, InputEvent>) => {
      const { value } = event.currentTarget
      before.current.note(value)
      // No answer has a bar; a scanner types the rest of its code too fast for all to be tried on the paper.
      if (!event.isComposing && !value.includes('|')) onType(value)
    },
    onFocus: ({ currentTarget }: TargetedEvent<HTMLInputElement>) => before.current.begin(currentTarget.value),
    onPaste: (event: TargetedEvent<HTMLInputElement, ClipboardEvent>) => {
      if (!takeScan(event.clipboardData?.getData('text') ?? '')) return
      event.preventDefault()
      event.currentTarget.blur()
    },
    onCompositionEnd: (event: TargetedEvent<HTMLInputElement>) => onType(event.currentTarget.value),
    onBlur: ({ currentTarget }: TargetedEvent<HTMLInputElement>) => {
      giveBack(currentTarget)
      if (currentTarget.value !== shown) onLeave(currentTarget.value)
      else currentTarget.value = shown
    },
    onKeyDown: (event: TargetedKeyboardEvent<HTMLInputElement>) => {
      if (isComposing(event)) return
      onKeyDown?.(event)
      if (event.defaultPrevented || event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.altKey) return
      event.preventDefault()
      if (giveBack(event.currentTarget)) return
      onEnter(event.currentTarget.value)
    },
  }
  return isLong ? <textarea rows={3} {...(props as object)} /> : <input {...(props as object)} />
}
