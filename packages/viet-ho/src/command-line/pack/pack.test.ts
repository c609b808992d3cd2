import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { editionFolder, formId, runTyped, runWords, sample, temporaryFolder } from '../../../test-support/run-words.ts'
import { wordFormId, wordTemplates } from '../../../test-support/word-edition.ts'

/** A folder with a form, and room beside it for packs and keys. */
function office() {
  const folder = temporaryFolder()
  const forms = join(folder, 'mau-cua-xa')
  cpSync(editionFolder, join(forms, formId, 'tt-68-2025'), { recursive: true })
  cpSync(join(editionFolder, '../form.yaml'), join(forms, formId, 'form.yaml'))
  const [pack, key] = [join(folder, 'goi.viet-ho'), join(folder, 'khoa')]
  return { folder, forms, pack, key, edition: join(forms, formId, 'tt-68-2025') }
}

const made = ['--name', 'Mẫu của xã Ví Dụ', '--by', 'UBND xã Ví Dụ']
const keyNameIn = (text: string) => /Tên khóa: (\S+)/.exec(text)?.[1] ?? ''

describe('a pack on the command line', () => {
  it('is made, signed and verified; the exit status says whether it is of an accepted key', async () => {
    const { forms, pack, key } = office()
    const newKey = await runWords('new-key', key)
    expect(newKey).toMatchObject({ status: 0, err: '' })
    const name = keyNameIn(newKey.out)
    expect(await runWords('pack', forms, '--out', pack, ...made, '--key', key)).toEqual({
      status: 0,
      out: `Đã ghi ${pack}: 1 mẫu, 1 bản.\nĐã ký bằng khóa ${name}.\n`,
      err: '',
    })
    const { status, out, err } = await runWords('verify', pack, '--accept', `${key}.pub`)
    expect(err).toBe('')
    expect(status).toBe(0)
    expect(out).toContain('Gói: Mẫu của xã Ví Dụ\nNơi lập (theo lời gói): UBND xã Ví Dụ, ngày 24/11/2026\n')
    expect(out).toContain(`Chữ ký: đúng, của khóa được chấp nhận ${name}`)
    expect(out).toMatch(/ {2}- tt-68-2025: Mẫu số .* \(cả nước, .*(đã đối chiếu|đã chép|chưa đủ căn cứ)\)/)
    expect(await runWords('verify', pack, '--accept', name)).toMatchObject({ status: 0 })
    const unknown = await runWords('verify', pack)
    expect(unknown).toMatchObject({ status: 0, err: expect.stringContaining(`do khóa ${name} ký`) })
    const other = await runWords('new-key', `${key}-khac`)
    const refused = await runWords('verify', pack, '--accept', keyNameIn(other.out))
    expect(refused).toMatchObject({ status: 2, err: `${pack} không do khóa được chấp nhận ký. Không dùng gói này.\n` })
    expect(JSON.parse((await runWords('verify', pack, '--json')).out)).toMatchObject({
      name: 'Mẫu của xã Ví Dụ',
      signature: 'unknown-key',
      signedBy: { keyName: name },
    })
  })

  it('without a signature says so each time', async () => {
    const { forms, pack, key, folder } = office()
    const says = expect.stringContaining('không có chữ ký')
    expect(await runWords('pack', forms, '--out', pack)).toMatchObject({ status: 0, err: says })
    expect(await runWords('verify', pack)).toMatchObject({
      status: 0,
      err: says,
      out: expect.stringContaining('Chữ ký: không có'),
    })
    expect(await runWords('unpack', pack, '--out', join(folder, 'mo-ra'))).toMatchObject({ status: 0, err: says })
    await runWords('new-key', key)
    expect(await runWords('verify', pack, '--accept', `${key}.pub`)).toMatchObject({ status: 2 })
    expect(await runWords('sign', pack, '--key', key)).toMatchObject({ status: 0 })
    expect(await runWords('verify', pack, '--accept', `${key}.pub`)).toMatchObject({ status: 0, err: '' })
  })

  it('has the same bytes each time, and no goldens', async () => {
    const { forms, pack, folder } = office()
    await runWords('pack', forms, '--out', pack, ...made)
    const again = join(folder, 'lan-hai.viet-ho')
    await runWords('pack', forms, '--out', again, ...made)
    expect(readFileSync(again).equals(readFileSync(pack))).toBe(true)
    await runWords('unpack', pack, '--out', join(folder, 'mo-ra'))
    const files = readdirSync(join(folder, 'mo-ra', formId, 'tt-68-2025')).sort()
    expect(files).toEqual(['edition.yaml', 'fields.yaml', 'form.hbs', 'invalid', 'samples'])
  })

  it('is not made of forms with mistakes, nor with a file that no form has, and all is told', async () => {
    const { forms, pack, edition } = office()
    writeFileSync(join(edition, 'fields.yml'), '')
    expect(await runWords('pack', forms, '--out', pack)).toMatchObject({
      status: 2,
      err: expect.stringContaining(`${formId}/tt-68-2025/fields.yml: Gói chỉ được chứa`),
    })
    const { edition: wrong, forms: others } = office()
    const fields = join(wrong, 'fields.yaml')
    writeFileSync(fields, readFileSync(fields, 'utf8').replace(/^( +)type: person-name$/m, '$1type: ten-nguoi'))
    const { status, err } = await runWords('pack', others, '--out', pack)
    expect(status).toBe(2)
    expect(err).toMatch(/tt-68-2025\/fields\.yaml:\d+:\d+: .* \[unknown-value\]/)
    expect(readdirSync(join(pack, '..'))).not.toContain('goi.viet-ho')
  })

  it('that was changed, or is none, is refused with a sentence', async () => {
    const { forms, pack, folder, key } = office()
    await runWords('new-key', key)
    await runWords('pack', forms, '--out', pack)
    const bytes = readFileSync(pack)
    bytes[60] = (bytes[60] ?? 0) ^ 1
    writeFileSync(pack, bytes)
    for (const words of [
      ['verify', pack],
      ['unpack', pack, '--out', join(folder, 'ra')],
      ['sign', pack, '--key', key],
    ]) {
      const { status, err, out } = await runWords(...words)
      expect({ status, out }).toEqual({ status: 2, out: '' })
      expect(err).toContain(`${pack} chưa dùng được:`)
      expect(err).not.toMatch(/^\s+at /m)
    }
    expect(await runWords('verify', join(folder, 'khong-co.viet-ho'))).toMatchObject({ status: 2 })
    expect(await runWords('pack', join(folder, 'khong-co'), '--out', pack)).toMatchObject({ status: 2 })
    expect(await runWords('pack', forms, '--out', join(folder, 'goi.zip'))).toMatchObject({ status: 2 })
  })

  it('is unpacked beside what is there, and never over it', async () => {
    const { forms, pack, folder, edition } = office()
    await runWords('pack', forms, '--out', pack)
    expect(await runWords('unpack', pack, '--out', forms)).toMatchObject({
      status: 0,
      out: `Đã ghi 0 tệp vào ${forms}.\n`,
    })
    writeFileSync(join(edition, 'form.hbs'), 'khác')
    expect(await runWords('unpack', pack, '--out', forms)).toMatchObject({
      status: 2,
      err: expect.stringContaining('form.hbs'),
    })
    expect(readFileSync(join(edition, 'form.hbs'), 'utf8')).toBe('khác')
    const out = join(folder, 'mo-ra')
    await runWords('unpack', pack, '--out', out)
    cpSync(join(editionFolder, '../../../rates.yaml'), join(out, 'rates.yaml'))
    expect(await runWords('check', out)).toMatchObject({ status: 0 })
  })

  it('may bring an edition to a form that comes with the project', async () => {
    const { folder, pack } = office()
    const heir = join(folder, 'ban-moi', formId, 'qd-03')
    mkdirSync(heir, { recursive: true })
    writeFileSync(
      join(heir, 'edition.yaml'),
      'extends: tt-68-2025\ninstrument: Quyết định thử\nformNumber: Mẫu thử\njurisdiction: Lâm Đồng\ninForceFrom: 2027-01-01\ncheck: transcribed\nprovenance:\n  - { part: Tất cả, source: Tự viết, mark: transcribed }\n',
    )
    expect(await runWords('pack', join(folder, 'ban-moi'), '--out', pack)).toMatchObject({ status: 0 })
    expect((await runWords('verify', pack)).out).toContain(
      '- qd-03: Mẫu thử, Quyết định thử (Lâm Đồng, 01/01/2027 – nay, đã chép)',
    )
  })
})

describe('forms out of a pack', () => {
  const says = expect.stringContaining('không có chữ ký')

  it('are listed and filled like those of a folder, and the pack says each time that nobody signed it', async () => {
    const { forms, pack, folder } = office()
    await runWords('pack', forms, '--out', pack)
    const from = ['--templates', pack]
    expect(await runWords('list', ...from)).toMatchObject({
      status: 0,
      err: says,
      out: expect.stringContaining(formId),
    })
    const out = join(folder, 'out')
    const filled = await runWords(
      'fill',
      formId,
      ...from,
      '--answers',
      sample('toi-thieu'),
      '--format',
      'txt',
      '--out',
      out,
    )
    expect(filled).toMatchObject({ status: 0, err: says })
    expect(readFileSync(join(out, 'dang-ky-ho-kinh-doanh.txt'), 'utf8')).toContain('GIẤY ĐỀ NGHỊ')
    expect(await runWords('fill', 'khong/co', ...from, '--blank', '--out', out)).toMatchObject({ status: 2 })
  })

  it('may lie beside the forms of a folder', async () => {
    const { forms, pack, folder, edition } = office()
    await runWords('pack', forms, '--out', pack)
    const beside = join(folder, 'chung')
    const other = join(beside, 'vi-du/don-khac/qd-1')
    cpSync(edition, other, { recursive: true })
    cpSync(join(edition, '../form.yaml'), join(other, '../form.yaml'))
    cpSync(pack, join(beside, 'goi.viet-ho'))
    const { out } = await runWords('list', '--templates', beside)
    expect(out).toContain('vi-du/don-khac')
    expect(out).toContain(formId)
    const words = ['--templates', beside, '--blank', '--format', 'txt', '--out', join(folder, 'out')]
    expect(await runWords('fill', formId, ...words)).toMatchObject({ status: 0 })
    expect(await runWords('fill', 'vi-du/don-khac', ...words)).toMatchObject({ status: 0 })
  })

  it('keep the office’s own Word file', async () => {
    const { templates } = wordTemplates()
    const folder = temporaryFolder()
    const pack = join(folder, 'goi.viet-ho')
    expect(await runWords('pack', templates, '--out', pack)).toMatchObject({ status: 0 })
    const words = ['fill', wordFormId, '--blank', '--format', 'docx', '--out']
    await runWords(...words, join(folder, 'a'), '--templates', templates)
    expect(await runWords(...words, join(folder, 'b'), '--templates', pack)).toMatchObject({ status: 0 })
    const [before, after] = ['a', 'b'].map((each) => readFileSync(join(folder, each, 'don-ho-tro.docx')))
    expect(after?.equals(before ?? Buffer.from(''))).toBe(true)
  })

  it('of a broken pack are refused with its path', async () => {
    const { forms, pack } = office()
    await runWords('pack', forms, '--out', pack)
    writeFileSync(pack, readFileSync(pack).subarray(0, 500))
    const { status, err } = await runWords('list', '--templates', pack)
    expect({ status, err }).toEqual({ status: 2, err: expect.stringMatching(/goi\.viet-ho: .* \[not-a-pack\]\n$/) })
  })
})

describe('a key on the command line', () => {
  it('is written once, readable by its owner alone', async () => {
    const { key } = office()
    await runWords('new-key', key)
    expect(statSync(key).mode & 0o777).toBe(0o600)
    const before = readFileSync(key, 'utf8')
    expect(await runWords('new-key', key)).toMatchObject({
      status: 2,
      err: `${key} đã có, không ghi đè. Đặt tên khác.\n`,
    })
    expect(readFileSync(key, 'utf8')).toBe(before)
    expect(readFileSync(`${key}.pub`, 'utf8')).toMatch(/^-----BEGIN PUBLIC KEY-----/)
  })

  it('may be locked by a passphrase, which is asked for when it signs', async () => {
    const { forms, pack, key } = office()
    expect(await runTyped(['ngan'], 'new-key', key, '--lock')).toMatchObject({ status: 2 })
    expect(await runTyped(['mật khẩu xã', 'mật khẩu khác'], 'new-key', key, '--lock')).toMatchObject({ status: 2 })
    expect(await runTyped(['mật khẩu xã', 'mật khẩu xã'], 'new-key', key, '--lock')).toMatchObject({ status: 0 })
    await runWords('pack', forms, '--out', pack)
    const wrong = await runTyped(['sai mật khẩu'], 'sign', pack, '--key', key)
    expect(wrong).toMatchObject({ status: 2, err: `${key}: Mật khẩu của khóa chưa đúng.\n` })
    expect(await runTyped(['mật khẩu xã'], 'sign', pack, '--key', key)).toMatchObject({ status: 0 })
    expect(await runWords('sign', pack, '--key', `${key}.pub`)).toMatchObject({
      status: 2,
      err: expect.stringContaining('Không đọc được khóa'),
    })
  })
})
