// `npm start`: from a fresh clone to a filled form, as Word and as PDF, and to the clerk's tool.
import { buildTool, builtFor, openTool } from './tool.mjs'
import { installPackages, node, orEnd, run } from './workspace.mjs'

const form = 'ho-kinh-doanh/dang-ky-ho-kinh-doanh'
const sample = `form-templates/${form}/tt-68-2025/samples/day-du.yaml`
const office = 'examples/co-quan.yaml'

installPackages()
console.log(`Điền mẫu ${form} với câu trả lời trong ${sample}\n`)
orEnd(
  run(node, ['packages/viet-ho/src/cli.ts', 'fill', form, '--answers', sample, '--office', office, '--out', 'out']),
  'Chưa điền được mẫu; xem các dòng ở trên.',
)
console.log('\nDựng công cụ cho cán bộ …')
buildTool(['chrome'])
console.log(`
Công cụ ở ${builtFor('chrome')}
Mở chrome://extensions (Edge: edge://extensions), bật “Chế độ dành cho nhà phát triển”, bấm “Tải tiện ích đã giải nén”, chọn thư mục ấy.
Rồi bấm biểu tượng Viết hộ trên thanh công cụ.${openTool() ? ' Trình duyệt vừa mở đã có sẵn.' : ''}

Làm tiếp:
  - Mở hai tệp trong thư mục out: bản Word để sửa, bản PDF để in.
  - Điền cho người khác:
      npm run -s viet-ho -- answers ${form} > tra-loi.yaml
      (mở tra-loi.yaml, ghi câu trả lời)
      npm run -s viet-ho -- fill ${form} --answers tra-loi.yaml --out out
  - Xem các mẫu và mọi lệnh:
      npm run -s viet-ho -- list
      npm run -s viet-ho -- --help
  - Chạy mọi kiểm thử:
      npm test`)
