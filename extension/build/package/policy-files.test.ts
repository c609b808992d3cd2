import { expect, it } from 'vitest'
import { jsonPolicy, regPolicy } from './policy-files.ts'

const settings = {
  requirePassphrase: true,
  office: { tinh: 'Tỉnh "Ví Dụ"', coQuan: { a: 'A\\B' }, giupMoiNguoi: ['Đất đai', 'Thuế'] },
}

it('writes a policy for the registry: groups and lists are keys, and letters stay what they are', () => {
  const bytes = regPolicy('edge', { id: 'abc', updates: undefined, settings })
  expect(new TextDecoder('utf-16le').decode(bytes).split('\r\n')).toEqual([
    'Windows Registry Editor Version 5.00',
    '',
    '[-HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\abc]',
    '',
    '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\abc\\policy]',
    '"requirePassphrase"=dword:00000001',
    '',
    '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\abc\\policy\\office]',
    '"tinh"="Tỉnh \\"Ví Dụ\\""',
    '',
    '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\abc\\policy\\office\\coQuan]',
    '"a"="A\\\\B"',
    '',
    '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\abc\\policy\\office\\giupMoiNguoi]',
    '"1"="Đất đai"',
    '"2"="Thuế"',
    '',
  ])
  expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe])
})

it('forces nothing to be installed without a signed package', () => {
  expect(jsonPolicy({ id: 'abc', updates: undefined, settings })).toEqual({
    '3rdparty': { extensions: { abc: settings } },
  })
})
