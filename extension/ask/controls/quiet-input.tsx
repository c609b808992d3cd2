import type { InputHTMLAttributes, TargetedEvent, TargetedKeyboardEvent } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { isComposing } from '../../app/keys.ts'

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
 * eat what we put there. What is shown otherwise comes when it is left.
 */
export function QuietInput({ shown, isLong = false, onType, onLeave, onEnter, onKeyDown, ...rest }: QuietInputProps) {
  const ref = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
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
      if (!event.isComposing) onType(event.currentTarget.value)
    },
    onCompositionEnd: (event: TargetedEvent<HTMLInputElement>) => onType(event.currentTarget.value),
    onBlur: ({ currentTarget }: TargetedEvent<HTMLInputElement>) => {
      if (currentTarget.value !== shown) onLeave(currentTarget.value)
      else currentTarget.value = shown
    },
    onKeyDown: (event: TargetedKeyboardEvent<HTMLInputElement>) => {
      if (isComposing(event)) return
      onKeyDown?.(event)
      if (event.defaultPrevented || event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.altKey) return
      event.preventDefault()
      onEnter(event.currentTarget.value)
    },
  }
  return isLong ? <textarea rows={3} {...(props as object)} /> : <input {...(props as object)} />
}
