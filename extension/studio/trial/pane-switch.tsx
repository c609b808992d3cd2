import { trial as say } from '../../text/trial.ts'

export const panes = ['form', 'read', 'paper'] as const
export type Pane = (typeof panes)[number]

/** Which of the three is looked at, where there is room for one. */
export function PaneSwitch({ pane, onShow }: { readonly pane: Pane; readonly onShow: (pane: Pane) => void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fields stand in it
    <div class="pane-switch" role="group" aria-label={say.panes}>
      {panes.map((each) => (
        <button key={each} type="button" aria-pressed={each === pane} onClick={() => onShow(each)}>
          {say.pane[each]}
        </button>
      ))}
      <kbd>{say.paneKey}</kbd>
    </div>
  )
}
