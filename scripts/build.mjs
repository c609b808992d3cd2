// `npm run build`: the clerk's tool for Chrome and Edge, and for Firefox, ready to be loaded or handed out.
import { buildTool } from './tool.mjs'
import { readOptions, typedPath } from './words.mjs'
import { installPackages } from './workspace.mjs'

const help = `npm run build
  Dựng công cụ cho Chrome, Edge và Firefox vào extension/.output.

npm run build -- --packs THƯ_MỤC_HOẶC_GÓI [--packs THƯ_MỤC_HOẶC_GÓI …]
  Thêm mẫu của cơ quan: thư mục có dạng <lĩnh vực>/<mẫu>/<bản>/…, như lệnh viet-ho import ghi ra; hoặc gói .viet-ho,
  như lệnh viet-ho pack ghi ra; thư mục có thể chứa cả gói. Gói không có chữ ký thì được báo mỗi lần dựng.
  Mẫu mới được thêm vào; bản mới của mẫu đã có thì thêm vào mẫu ấy; rates.yaml thêm mức của tỉnh.`

const { packs = [] } = readOptions({ packs: { type: 'string', multiple: true } }, help)
installPackages()
buildTool(['chrome', 'firefox'], { packs: packs.map(typedPath) })
