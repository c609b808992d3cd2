import { join } from 'node:path'
import { defaultTemplates, findForms, readForm } from 'viet-ho/node'
import { expect, it } from 'vitest'
import { formEditions } from './form-editions.ts'
import { formsPage } from './forms-page.ts'

// `npm run update-goldens` writes it anew.
it('keeps the page of all forms fresh', async () => {
  const forms = await Promise.all((await findForms()).map((id) => readForm(id)))
  await expect(formsPage(forms, formEditions)).toMatchFileSnapshot(join(defaultTemplates, '../docs/forms.md'))
})
