// `npm run package`: what an office's IT desk hands out: packages for each browser, the policy, the install page.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildTool, builtFor } from './tool.mjs'
import { readOptions, typedPath } from './words.mjs'
import { installPackages, node, orEnd, root, run } from './workspace.mjs'

const help = `npm run package -- [--key KHÓA] [--version X] [--at ĐỊA_CHỈ] [--settings TỆP] [--packs THƯ_MỤC] [--from GÓI] [--out THƯ_MỤC]
  Dựng công cụ và ghi vào out/goi mọi thứ để cài cho các quầy: gói .zip cho Chrome, Edge và Firefox, trang cai-dat.html,
  tệp chính sách, danh mục thành phần (sbom.json), mã SHA-256.

  --key KHÓA        ký thêm gói .crx và ghi updates.xml, để máy tự cài, tự cập nhật theo chính sách
  --new-key TỆP     chỉ tạo khóa mới của cơ quan; không bao giờ ghi đè tệp đã có
  --version X       số phiên bản, như 1.4.2; bản sau phải lớn hơn bản trước
  --at ĐỊA_CHỈ      nơi các máy lấy gói, như file:///C:/viet-ho/ (mặc định), file://may-chu/chung/viet-ho/ hoặc https://…/
  --settings TỆP    nội dung chính sách cài đặt của cơ quan, tệp .json
  --packs THƯ_MỤC   thêm mẫu của cơ quan, như npm run build; ghi được nhiều lần
  --from GÓI        không dựng lại: lấy gói viet-ho-…-chrome.zip cũ làm phiên bản mới, để quay về bản cũ (cần --version)
  --out THƯ_MỤC     nơi ghi, mặc định out/goi`

const text = { type: 'string' }
const words = readOptions(
  {
    ...{ key: text, 'new-key': text, version: text, at: text, settings: text, from: text, out: text },
    packs: { type: 'string', multiple: true },
  },
  help,
)
const path = (name) => words[name] && typedPath(words[name])

installPackages()
if (words['new-key'] !== undefined) process.exit(run(node, ['extension/build/package/new-key.ts', path('new-key')]))

const isVersion = (version) =>
  /^\d{1,5}(\.\d{1,5}){0,3}$/.test(version) && version.split('.').every((part) => Number(part) <= 65535)
orEnd(
  words.version === undefined || isVersion(words.version) ? 0 : 2,
  'Số phiên bản gồm một đến bốn số cách nhau bằng dấu chấm, mỗi số không quá 65535. Ví dụ 1.4.2.',
)
orEnd(
  words.from === undefined || words.version !== undefined ? 0 : 2,
  'Dùng --from thì ghi cả --version, lớn hơn bản đang chạy ở các máy.',
)
orEnd(
  words.at === undefined || /^(file|https?):\/\/\S+$/.test(words.at) ? 0 : 2,
  'Địa chỉ --at bắt đầu bằng file:// hoặc https://.',
)

const out = path('out') ?? join(root, 'out/goi')
const output = join(root, 'out/ban-dung')
if (words.from === undefined) buildTool(['chrome', 'firefox'], { packs: (words.packs ?? []).map(typedPath), output })
const { version } = JSON.parse(readFileSync(join(root, 'extension/package.json'), 'utf8'))
const options = {
  out,
  version: words.version ?? version,
  at: `${words.at ?? 'file:///C:/viet-ho/'}`.replace(/\/*$/, '/'),
  key: path('key'),
  settings: path('settings'),
  ...(words.from === undefined
    ? { builds: { chrome: builtFor('chrome', output), firefox: builtFor('firefox', output) } }
    : { from: path('from') }),
}
process.exitCode = run(node, ['extension/build/package/package.ts', JSON.stringify(options)])
