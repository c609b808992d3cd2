import { sources } from 'virtual:form-sources'
import { type FolderParts, type FormSource, formsInPack, mergeForm } from '@viet-ho/pack'
import { packs as say } from '../../text/packs.ts'

/** Forms that a pack is laid over, or the pack itself. */
export interface Layer extends FormSource {
  readonly has: (form: string) => boolean
  /** Its rates.yaml. */
  readonly rates?: string
}

/** What is built in. Texts are read only of the forms that a pack adds to. */
export const builtIn: Layer = {
  place: say.builtIn,
  has: (form) => Object.hasOwn(sources, form),
  parts: async (form) => ({ files: new Map((await sources[form]?.())?.default ?? []), docx: new Map() }),
}

/** The files of an opened pack. */
export function layerOfFiles(place: string, files: ReadonlyMap<string, Uint8Array>): Layer {
  const forms = formsInPack(files)
  const rates = files.get('rates.yaml')
  return {
    place,
    has: (form) => forms.has(form),
    // What is made of it is added to the map: each time a new one.
    parts: async (form) => ({ files: new Map(forms.get(form)?.files), docx: new Map(forms.get(form)?.docx) }),
    ...(rates && { rates: new TextDecoder().decode(rates) }),
  }
}

/** What stands beside a pack of a form; undefined where nothing does. */
export async function partsBeside(id: string, layers: readonly Layer[]): Promise<FolderParts | undefined> {
  const having = layers.filter((layer) => layer.has(id))
  return having.length === 0 ? undefined : (await mergeForm(id, having)).parts
}
