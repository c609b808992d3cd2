import { signal } from '@preact/signals'
import { parseCardQr } from '@viet-ho/vietnamese'
import { desk, screen } from '../app/room.ts'

/** A card is being taken; `scanned` where its code came in before anybody asked for it. */
export const cardRequest = signal<{ readonly scanned?: string } | undefined>(undefined)

/** Whether a text is the code of a card, or of something like it, and no answer: bars between its parts, or a dump of its bytes. */
export function looksLikeCard(text: string): boolean {
  if ((text.match(/[|｜]/g) ?? []).length >= 5) return true
  return /^[\da-f\s]{60,}$/i.test(text) && parseCardQr(text).ok
}

/** Where a card was scanned while something else was asked: the code is no answer, and opens the card. False for what is none. */
export function takeScan(text: string): boolean {
  if (desk.value === undefined || screen.value !== 'ask' || !looksLikeCard(text)) return false
  cardRequest.value = { scanned: text }
  return true
}

/** Opens the card; what is being typed becomes an answer first, as when its input is left. */
export function openCard(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  cardRequest.value = {}
}

/** Scanners type a key in far less, people hardly ever. */
export const pause = 100
