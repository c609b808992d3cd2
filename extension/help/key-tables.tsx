import { help as say } from '../text/help.ts'
import { type KeyGroup, keyName } from '../text/keys.ts'

/** The keys of a screen, from the one table of keys. */
export function KeyTableOf({ group, caption }: { readonly group: KeyGroup; readonly caption?: string }) {
  return (
    <table class="key-table">
      <caption>{caption ?? group.title}</caption>
      <thead>
        <tr>
          <th scope="col">{say.key}</th>
          <th scope="col">{say.does}</th>
        </tr>
      </thead>
      <tbody>
        {group.rows.map(({ keys, does }) => (
          <tr key={does}>
            <th scope="row">
              {keys.map((key) => (
                <span key={key}>
                  <kbd>{keyName(key)}</kbd>{' '}
                </span>
              ))}
            </th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
