import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Form, type FormFiles, loadForm } from '@viet-ho/form'

/** The forms that come with the project. */
export const defaultTemplates = fileURLToPath(new URL('../../../form-templates', import.meta.url))

/** Every file of the form and of its editions, so that a misspelt name is told; not samples, refused answers and goldens, a folder deeper. */
const isFormFile = (path: string) => /^(form\.yaml|[^/.][^/]*\/[^/.][^/]*)$/.test(path)

/** A form folder with more than this was not written by hand; reading stops before memory does. */
const largestFile = 1024 * 1024

/**
 * The ids of all forms below `folder`, sorted: each folder that holds a form.yaml, as a path with `/`.
 * Throws the file system's own error when `folder` cannot be read.
 */
export async function findForms(folder: string = defaultTemplates): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name === 'form.yaml')
    .map((entry) => relative(folder, entry.parentPath).split(sep).join('/'))
    .sort()
}

/**
 * The texts of one form folder, as `checkForm` and `loadForm` take them. Links are not followed out of the folder.
 * A file over 1 MiB is handed on cut, which the check then reports.
 */
export async function readFormFiles(folder: string): Promise<FormFiles> {
  const files = new Map<string, string>()
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    const name = relative(folder, path).split(sep).join('/')
    if (!entry.isFile() || !isFormFile(name)) continue
    const { size } = await stat(path)
    files.set(name, (await readFile(path, 'utf8')).slice(0, Math.min(size, largestFile)))
  }
  return files
}

/** Loads the form `id` from the folder of forms. Throws TemplateError when the folder has mistakes. */
export async function readForm(id: string, templates: string = defaultTemplates): Promise<Form> {
  return loadForm(id, await readFormFiles(join(templates, id)))
}
