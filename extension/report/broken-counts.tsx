import { keepFile } from '../print/keep-file.ts'
import { report as say } from '../text/report.ts'
import { broken, dropBroken } from './counted.ts'

/** Numbers of this PC that could not be read: told until the clerk has dealt with them. */
export function BrokenCounts() {
  return (
    <>
      {Object.entries(broken.value).map(([name, text]) => (
        <div key={name} class="wrong" role="alert">
          <p>{say.broken}</p>
          <button
            type="button"
            onClick={() => keepFile(new Blob([text], { type: 'application/json' }), say.brokenFile)}
          >
            {say.brokenExport}
          </button>{' '}
          <button type="button" class="danger" onClick={() => void dropBroken(name)}>
            {say.brokenDrop}
          </button>
        </div>
      ))}
    </>
  )
}
