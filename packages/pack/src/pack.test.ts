import { describe, expect, it } from 'vitest'
import { told } from '../test-support/problems.ts'
import { about, editionId, formId, smallFiles, smallPack } from '../test-support/small-pack.ts'
import { keyName, makePack, newSigningKey, openPack, printPublicKey, signPack } from './index.ts'

const formPath = `${formId}/form.yaml`
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

describe('a pack', () => {
  it('holds its forms, and says of them what their files say', async () => {
    const { manifest, files, forms, signature, signedBy } = await openPack(await smallPack())
    expect(manifest).toMatchObject({ format: 1, ...about })
    expect(manifest.forms).toEqual([
      {
        id: formId,
        title: 'Giấy thử nghiệm',
        editions: [
          {
            id: editionId,
            instrument: 'Thông tư số 1/2026/TT-BTP',
            formNumber: 'Mẫu số 1',
            jurisdiction: 'country',
            inForceFrom: '2026-01-01',
            check: 'partial',
          },
        ],
      },
    ])
    expect([...files]).toEqual([...smallFiles()].sort(([a], [b]) => (a < b ? -1 : 1)))
    expect(forms.map(({ id }) => id)).toEqual([formId])
    expect(signature).toBe('unsigned')
    expect(signedBy).toBeUndefined()
  })

  it('has the same bytes whenever it is made of the same files, in whatever order', async () => {
    const turned = new Map([...smallFiles()].reverse())
    expect(await makePack(turned, about)).toEqual(await smallPack())
    expect(await makePack(turned, { ...about, made: '2026-11-25' })).not.toEqual(await smallPack())
  })

  it('is accepted where its key is, by the key or by its name; else its key is unknown', async () => {
    const key = await newSigningKey()
    const other = await newSigningKey()
    const pack = await signPack(await smallPack(), key)
    const name = await keyName(key.publicKey)
    expect(name).toMatch(/^([0-9A-Z]{5}-){4}[0-9A-Z]{5}$/)
    const opened = async (...acceptedKeys: string[]) => (await openPack(pack, { acceptedKeys })).signature
    expect((await openPack(pack)).signedBy).toEqual({ publicKey: key.publicKey, keyName: name })
    expect(await opened()).toBe('unknown-key')
    expect(await opened(other.publicKey, await keyName(other.publicKey), 'không phải khóa')).toBe('unknown-key')
    expect(await opened(other.publicKey, key.publicKey)).toBe('accepted')
    expect(await opened(name.toLowerCase())).toBe('accepted')
    expect(await opened(printPublicKey(key.publicKey))).toBe('accepted')
  })

  it('is signed anew by the last who signs', async () => {
    const [first, second] = [await newSigningKey(), await newSigningKey()]
    const pack = await signPack(await signPack(await smallPack(), first), second)
    expect((await openPack(pack)).signedBy?.publicKey).toBe(second.publicKey)
  })

  it('is not made of what could not be opened', async () => {
    const files = smallFiles({ 'fields.yaml': (text) => text.replace('type: person-name', 'type: ten') })
    files.set('thu/giay-thu/chay.js', new Uint8Array())
    files.set('manifest.json', new Uint8Array())
    expect(await told(makePack(files, about))).toEqual([
      'unknown-file thu/giay-thu/chay.js',
      'unknown-file manifest.json',
    ])
    files.delete('thu/giay-thu/chay.js')
    files.delete('manifest.json')
    expect(await told(makePack(files, about))).toEqual([
      `form-mistake unknown-value ${formId}/${editionId}/fields.yaml`,
    ])
    expect(await told(makePack(smallFiles(), { ...about, name: 'hai\ndòng' }))).toEqual(['wrong-about'])
    expect(await told(makePack(smallFiles(), { ...about, made: '2026-02-30' }))).toEqual(['wrong-about'])
    expect(await told(makePack(new Map(), about))).toEqual(['no-forms'])
  })

  it('may bring an edition of a form that is elsewhere, and one that extends an edition there', async () => {
    const heir = `extends: ${editionId}\ninstrument: Quyết định thử\nformNumber: Mẫu thử\njurisdiction: Lâm Đồng\ninForceFrom: 2027-01-01\ncheck: partial\nprovenance:\n  - { part: Tất cả, source: Tự viết, mark: recalled }\n`
    const files = new Map([[`${formId}/qd-3/edition.yaml`, new TextEncoder().encode(heir)]])
    expect(await told(makePack(files, about))).toContain(`form-mistake missing-file ${formId}/form.yaml`)
    const there = [...smallFiles()].map(([path, bytes]): [string, string] => [
      path.slice(formId.length + 1),
      textOf(bytes),
    ])
    const beside = async (id: string) => (id === formId ? { files: new Map(there), docx: new Map() } : undefined)
    const pack = await makePack(files, about, { beside })
    const { manifest, forms } = await openPack(pack, { beside })
    expect(manifest.forms).toMatchObject([
      { id: formId, title: 'Giấy thử nghiệm', editions: [{ id: 'qd-3', jurisdiction: 'Lâm Đồng' }] },
    ])
    expect(forms[0]?.editions.map(({ id }) => id).sort()).toEqual(['qd-3', editionId])
    expect(await told(openPack(pack))).toContain(`form-mistake missing-file ${formPath}`)
  })
})
