/**
 * The sentences for people who write forms: one a mistake, by its stable code. Each says what is wrong and what to do.
 * Codes are never renamed.
 */
export const mistakeSentences = {
  // YAML
  'file-too-large': (most: number) => `Tệp quá lớn. Rút xuống dưới ${most} ký tự.`,
  'empty-file': () => 'Tệp trống. Ghi nội dung theo hướng dẫn trong form-templates/README.md.',
  'too-deep': (most: number) => `Các mục lồng nhau quá ${most} tầng. Bớt số tầng.`,
  'too-many-values': (most: number) => `Tệp có quá ${most} giá trị. Rút bớt.`,
  'second-document': () => 'Tệp có hai phần cách nhau bằng “---”. Chỉ để một phần.',
  'duplicate-key': () => 'Mục này đã ghi ở trên. Xóa một trong hai.',
  'yaml-syntax': (hint: string) => hint,
  'yaml-alias': () => 'Không dùng “&” và “*” để nhắc lại giá trị. Chép lại giá trị vào đây.',
  'yaml-tag': () =>
    'Không dùng dấu “!” để đặt kiểu. Xóa phần bắt đầu bằng “!”, hoặc đặt cả dòng chữ trong dấu nháy kép.',
  'hidden-character': (characters: readonly string[]) =>
    `Có ký tự không nhìn thấy: ${characters.join(', ')}. Xóa đi, gõ lại dòng này bằng tay.`,
  'wrong-key': () => 'Tên mục phải là một chữ đơn giản đứng trước dấu hai chấm.',
  'forbidden-key': (key: string) => `Không dùng được tên “${key}”. Đặt tên khác.`,

  // Shape of the YAML files
  'missing-key': (key: string) => `Thiếu mục “${key}”. Ghi thêm.`,
  'unknown-key': (key: string, nearest?: string) =>
    nearest === undefined
      ? `Không có mục “${key}” ở đây. Xóa đi, hoặc xem tên đúng trong form-templates/README.md.`
      : `Không có mục “${key}” ở đây. Có phải là “${nearest}” không?`,
  'text-expected': (key: string) => `Mục “${key}” phải là một dòng chữ.`,
  'list-expected': (key: string) => `Mục “${key}” phải là một danh sách, mỗi dòng bắt đầu bằng dấu gạch ngang.`,
  'keys-expected': (key: string) => `Mục “${key}” phải gồm các mục con, mỗi mục một dòng thụt vào.`,
  'empty-value': (key: string) => `Mục “${key}” để trống. Ghi nội dung, hoặc xóa cả mục nếu không bắt buộc.`,
  'too-long': (key: string, most: number) => `Mục “${key}” dài quá ${most} ký tự. Rút ngắn.`,
  'too-few': (key: string, least: number) => `Danh sách “${key}” cần ít nhất ${least} dòng.`,
  'too-many': (key: string, most: number) => `Danh sách “${key}” có quá ${most} dòng. Rút bớt.`,
  'wrong-name': (name: string) => `Tên “${name}” phải viết không dấu, liền nhau, chữ đầu thường: hoTen, ngaySinh.`,
  'unknown-value': (key: string, value: string, known: readonly string[], nearest?: string) =>
    nearest === undefined
      ? `Mục “${key}” không nhận “${value}”. Ghi một trong: ${known.join(', ')}.`
      : `Mục “${key}” không nhận “${value}”. Có phải là “${nearest}” không?`,
  'wrong-value': (key: string, value: string, expected: string) =>
    `Mục “${key}” ${value === '' ? 'ghi chưa đúng' : `không nhận “${value}”`}. Ghi ${expected || expectedOtherwise}.`,
  // Files of the folder
  'wrong-form-id': (id: string) =>
    `Thư mục “${id}” phải có dạng linh-vuc/ten-bieu-mau: chữ thường không dấu, nối bằng gạch ngang.`,
  'missing-file': (file: string) => `Thiếu tệp ${file}. Thêm vào.`,
  // An edition whose source is the office's own Word file
  'word-and-paper': () => 'Chỉ để một trong hai: form.docx hoặc form.hbs.',
  'word-of-heir': () =>
    'Bản có extends không được có form.docx riêng: chữ của nó lấy từ bản cũ. Xóa form.docx, hoặc xóa extends và ghi đủ các tệp.',
  'broken-word': () =>
    'Không đọc được form.docx: tệp hỏng, bị khóa, hoặc không phải tệp Word. Mở trong Word, lưu lại dạng .docx; không được thì nhập lại bằng lệnh import.',
  'no-fixed-words': () =>
    'Thiếu form.txt, tệp ghi chữ in sẵn của form.docx để đối chiếu. Chạy lại lệnh import với --keep-word để có.',
  'fixed-words-changed': (before: string, after: string) =>
    `Chữ in sẵn đã đổi: “${before}” → “${after}”. Sửa form.docx cho đúng chữ của mẫu.`,
  'fixed-words-added': (after: string) =>
    `Chữ in sẵn đã đổi: (không có) → “${after}”. Xóa chữ thêm vào khỏi form.docx.`,
  'fixed-words-removed': (before: string) => `Chữ in sẵn đã đổi: “${before}” → (bị xóa). Ghi lại chữ ấy vào form.docx.`,
  'words-not-printed': (words: readonly string[]) =>
    `Có chữ trong form.docx mà tờ PDF không in được: ${words.join(' ')}. Mở form.docx, để các chữ ấy thành chữ thường (không ẩn, không trong hình vẽ), rồi chạy lại import.`,
  'no-edition': () => 'Biểu mẫu chưa có bản nào. Thêm một thư mục đặt theo văn bản ban hành, ví dụ tt-68-2025.',
  'edition-twice': (folder: string) =>
    `Bản này đã có trong ${folder}. Đặt tên thư mục khác theo văn bản ban hành, hoặc bỏ một trong hai.`,
  'no-forms': () =>
    'Không đọc được mẫu nào ở đây. Chỉ đúng thư mục chứa <lĩnh vực>/<mẫu>/<bản>/edition.yaml, như lệnh viet-ho import đã ghi.',
  'wrong-pack': (reason: string) => reason,
  'wrong-edition-name': (name: string) =>
    `Thư mục “${name}” phải đặt tên bằng chữ thường không dấu, nối bằng gạch ngang, ví dụ tt-68-2025.`,
  'edition-tie': (other: string) =>
    `Bản này trùng phạm vi và ngày bắt đầu hiệu lực với bản “${other}”. Sửa một trong hai, nếu không sẽ không chọn được.`,

  'unknown-rate': (name: string) => `Không có “${name}” trong rates.yaml. Ghi thêm vào đó, hoặc sửa tên.`,
  'rate-differs': (name: string) =>
    `“${name}” đã có trong bảng mức chung với tên, đơn vị hoặc nơi quy định khác. Ghi giống bảng chung, hoặc đổi tên mục.`,
  'rate-tie': (name: string) => `“${name}” có hai mức cùng nơi, cùng ngày bắt đầu. Sửa một trong hai.`,

  // edition.yaml
  'unknown-province': (name: string) => `Không có tỉnh “${name}”. Ghi country cho cả nước, hoặc tên tỉnh, thành phố.`,
  'ends-before-it-begins': () => 'Ngày hết hiệu lực đứng trước ngày bắt đầu. Xem lại hai ngày.',
  'transition-before-the-end': () =>
    'Thời gian chuyển tiếp phải kéo dài sau ngày hết hiệu lực (inForceTo). Xem lại hai ngày.',
  'extends-nothing': (base: string) =>
    `Không có bản “${base}” đọc được để dựa vào. Xem lại tên bản, và sửa chỗ sai của bản ấy.`,
  'extends-in-circle': (base: string) =>
    `Các bản dựa vòng quanh nhau, hoặc dựa quá nhiều tầng, ở “${base}”. Bỏ một mục extends.`,
  'fields-of-heir': () =>
    'Bản dựa trên bản khác (extends) không có tệp fields.yaml riêng. Ghi chỗ khác vào changes.yaml, rồi xóa tệp này.',
  'changes-without-base': () =>
    'Tệp changes.yaml chỉ dùng cho bản dựa trên bản khác. Ghi extends trong edition.yaml, hoặc xóa tệp này.',
  'no-such-section': (title: string) => `Bản gốc không có phần “${title}”. Chép đúng tên phần.`,
  'wrong-named-block': () =>
    'Khối {{#block "ten"}} … {{/block}} phải mở rồi đóng, không lồng trong khối {{#block}} khác.',
  'repeated-block': (name: string) => `Khối “${name}” đã có ở trên. Đặt tên khác.`,
  'no-such-block': (name: string, known: readonly string[]) =>
    `Bản gốc không có khối “${name}”. ${known.length === 0 ? 'Bản gốc chưa có khối nào.' : `Các khối: ${known.join(', ')}.`}`,
  'text-outside-block': () =>
    'Tệp form.hbs của bản dựa trên bản khác chỉ có các khối {{#block "ten"}} … {{/block}}. Đưa phần còn lại vào khối.',
  'amended-before-it-begins': () => 'Ngày sửa đổi đứng trước ngày bản này có hiệu lực. Xem lại ngày.',
  'check-too-good': (check: string, part: string, mark: string) =>
    `Không thể ghi check: ${check} khi phần “${part}” mới ở mức ${mark}. Hạ mức của check.`,
  'unknown-office-key': (key: string) =>
    `Tệp của cơ quan không có “${key}”. Dùng tinh, xa, diaDanh, tenCoQuan, coQuanChuQuan, canBo.hoTen, canBo.chucVu hoặc coQuan.<vai trò>, ví dụ coQuan.dangKyKinhDoanh.`,

  // fields.yaml
  'repeated-id': (id: string) => `Mã “${id}” đã dùng ở trên. Đặt mã khác.`,
  'id-too-long': (path: string) => `Mã “${path}” quá dài để ghi vào tệp Word. Rút ngắn mã hoặc mã lựa chọn.`,
  'too-many-rows': (option: string, most: number) => `Mục “${option}” không quá ${most} dòng. Giảm số dòng.`,
  'least-over-most': (least: string, most: string) => `“${least}” lớn hơn “${most}”. Xem lại hai số.`,
  'nested-table': () => 'Không đặt bảng trong bảng. Tách thành bảng riêng.',
  'question-missing': () => 'Thiếu câu hỏi (question) để cán bộ hỏi người dân. Ghi thêm.',
  'question-is-label': () =>
    'Câu hỏi chỉ nhắc lại nhãn. Viết như cách cán bộ hỏi: “Ông/bà sinh ngày, tháng, năm nào ạ?”.',
  'readback-missing': () => 'Thiếu câu đọc lại (readback) để người dân xác nhận. Ghi thêm.',
  'readback-without-answer': () =>
    'Câu đọc lại phải có {{answer}} ở chỗ đọc câu trả lời, và không có dấu {{ }} nào khác.',
  'summary-without-answer': () =>
    'Câu tóm tắt (summary) phải đọc ít nhất một câu trả lời, viết như {{hoTen}}, và không có dấu { } nào khác.',
  'summary-of-fields': (name: string) =>
    `“${name}” gồm nhiều trường, không đọc gọn trong một câu được. Chọn từng trường.`,
  'braces-in-sentence': () => 'Câu này nói với người dân, không chứa dấu { }. Xóa đi.',
  'computed-and-default': () => 'Giá trị đã được tính (compute) thì không có mặc định (default). Xóa một trong hai.',
  'wrong-default': (value: string, reason: string) => `Giá trị mặc định “${value}” không dùng được. ${reason}.`,
  'signing-of-no-choice': (known: readonly string[]) =>
    `“signing” chỉ dùng cho trường kiểu choice có các lựa chọn trong: ${known.join(', ')}.`,
  'today-of-no-date': () => '“today” chỉ dùng cho trường kiểu date hoặc partial-date.',
  'unknown-field': (name: string, nearest?: string) =>
    nearest === undefined
      ? `Không có trường “${name}”. Xem lại mã trong fields.yaml.`
      : `Không có trường “${name}”. Có phải là “${nearest}” không?`,
  'field-in-rows': (name: string) => `“${name}” nằm trong các dòng của một bảng, ở đây không biết là dòng nào.`,
  'no-choices': (name: string) =>
    `“${name}” không phải trường lựa chọn hay có/không. Dùng { field: ${name}, isAnswered: true }.`,
  'unknown-choice': (name: string, choice: string, known: readonly string[]) =>
    `“${name}” không có lựa chọn “${choice}”. Chọn một trong: ${known.join(', ')}.`,
  'wrong-source': (name: string, expected: string) => `“${name}” không dùng được ở đây: cần ${expected}.`,
  cycle: (names: readonly string[]) => `Các trường phụ thuộc vòng quanh nhau: ${names.join(' → ')}. Bỏ một điều kiện.`,
  'not-on-paper': (name: string, table?: string) =>
    `Trường “${name}” không đứng ở đâu trên form.hbs. Thêm {{fill "${name}"}}${inRowsOf(table)}, hoặc ghi printed: false.`,
  'box-missing': (name: string, choices: readonly string[], table?: string) =>
    `Tệp form.hbs thiếu ô của “${name}” cho lựa chọn: ${choices.join(', ')}. Thêm {{check "${name}" "…"}}${inRowsOf(table)}.`,

  'vocabulary-type': (name: string, type: string, types: readonly string[]) =>
    `Theo từ vựng chung (vocabulary.yaml), “${name}” có kiểu ${types.join(' hoặc ')}, ở đây ghi ${type}. Đổi kiểu, hoặc đặt mã khác.`,
  'vocabulary-role': (name: string, role: string) =>
    `Theo từ vựng chung (vocabulary.yaml), “${name}” nói về người có vai trò ${role}. Ghi role: ${role}, hoặc đặt mã khác.`,
  'vocabulary-choice': (name: string, choices: readonly string[], known: readonly string[]) =>
    `Theo từ vựng chung (vocabulary.yaml), “${name}” chỉ có các lựa chọn ${known.join(', ')}; ở đây còn có ${choices.join(', ')}. Dùng đúng mã lựa chọn.`,

  // form.hbs: Handlebars
  'handlebars-syntax': () =>
    'Dấu {{ }} ở gần đây viết chưa đúng, hoặc một khối {{#…}} đóng bằng {{/…}} của khối khác. Xem lại.',
  'unclosed-block': (name: string) => `Khối {{#${name} …}} chưa đóng. Thêm {{/${name}}}.`,
  'forbidden-mustache': () => 'Chỉ dùng {{…}} với hai dấu ngoặc, không có dấu > hay * ở đầu. Sửa lại.',
  'unknown-helper': (name: string, nearest?: string) =>
    `Không có lệnh “${name}”. ${nearest === undefined ? `Để in một câu trả lời, viết {{fill "${name || 'maTruong'}"}}.` : `Có phải là “${nearest}” không?`}`,
  'wrong-helper': (name: string) =>
    `Lệnh “${name}” ghi chưa đúng. Mã trường đặt trong dấu nháy kép: {{fill "hoTen"}}, {{check "gioiTinh" "nam"}}, {{digits "maSoThue" "10-3"}}, {{alternative "dongY" "co" "đồng ý"}}, {{rowNumber}}.`,
  'wrong-argument': (text: string) =>
    text === '' ? 'Không lồng lệnh trong lệnh. Chỉ ghi chữ, số, true hoặc false.' : `Đặt “${text}” trong dấu nháy kép.`,
  'unknown-option': (option: string, nearest?: string) =>
    `Không có phần “${option}=” ở đây. ${nearest === undefined ? 'Xóa đi.' : `Có phải là “${nearest}=” không?`}`,
  'wrong-option': (option: string, kind: 'boolean' | { readonly least: number; readonly most: number }) =>
    `Phần “${option}=” nhận ${kind === 'boolean' ? 'true hoặc false' : `số nguyên từ ${kind.least} đến ${kind.most}`}.`,
  'unknown-block': (name: string) => `Không có khối “${name}”. Chỉ dùng {{#each}}, {{#if}} và {{#unless}}.`,
  'wrong-block': (name: string) =>
    `Khối “${name}” nhận đúng một mã trường, không có dấu nháy: {{#${name || 'each'} thanhVien}}.`,
  'else-in-each': () => 'Khối {{#each}} không có {{else}}. Bảng trống được in sẵn số dòng ghi ở blankRows.',
  'paper-says-missing': (name: string) =>
    `Chữ in sẵn chỉ thay đổi khi văn bản quy định. Ghi rõ căn cứ: {{#${name} … paperSays="chú thích 3 của mẫu"}}.`,

  // form.hbs: HTML
  'unknown-element': (name: string, nearest?: string) =>
    `Không dùng thẻ <${name}>. ${nearest === undefined ? 'Xem các thẻ được dùng trong form-templates/README.md.' : `Có phải là <${nearest}> không?`}`,
  'misplaced-element': (name: string, allowed: string) => `Thẻ <${name}> phải đặt ${allowed}.`,
  'unclosed-element': (name: string) => `Thẻ <${name}> chưa đóng. Thêm </${name}> trong cùng khối.`,
  'stray-end-tag': (name: string) =>
    `Thẻ </${name}> không đóng thẻ nào đang mở ở đây. Xóa đi, hoặc đóng trong cùng khối đã mở.`,
  'self-closed': (name: string) => `Viết <${name}></${name}>, không viết <${name}/>.`,
  'wrong-tag': (text: string) =>
    `Thẻ “${short(text)}” viết chưa đúng. Viết như <p class="line">, giá trị đặt trong dấu nháy kép.`,
  'open-comment': (_text: string) =>
    'Ghi chú <!-- chưa đóng bằng -->. Trong ghi chú không đặt dấu {{ }}; muốn vậy dùng {{!-- … --}}.',
  'bare-sign': (text: string) => `Viết dấu “${text.slice(0, 1)}” thành ${bareSigns[text.slice(0, 1)] ?? '&amp;'}.`,
  'unknown-entity': (text: string) =>
    `Không dùng “${text}”. Chỉ dùng &amp; &lt; &gt; &quot; &nbsp;; các chữ khác gõ thẳng.`,
  'literal-braces': (text: string) => `Dấu {{ }} trong “${short(text)}” không được in ra. Xóa đi.`,
  'repeated-attribute': (name: string) => `“${name}” có một phần ghi hai lần. Xóa bớt.`,
  'unknown-attribute': (name: string, nearest?: string) =>
    `Không dùng thuộc tính “${name}” ở thẻ này. ${nearest === undefined ? 'Xóa đi.' : `Có phải là “${nearest}” không?`}`,
  'unknown-class': (name: string, nearest?: string) =>
    `Không có class “${name}” ở thẻ này. ${nearest === undefined ? 'Xem danh sách trong form-templates/README.md.' : `Có phải là “${nearest}” không?`}`,
  'two-styles': () => 'Một đoạn chỉ có một kiểu và một cách canh lề. Bỏ bớt trong class.',
  'wrong-measure': (name: keyof typeof measured, least: number, most: number) =>
    `“${name}=” là ${measured[name]}. Ghi một số từ ${least} đến ${most}, ${name === 'size' ? 'phần lẻ chỉ có thể là .5' : 'phần lẻ nhiều nhất hai chữ số sau dấu chấm'}.`,
  'wrong-indent': () =>
    '“left=” cộng “first=” không được dưới 0, và cộng cả “right=” không quá 150 mm. Xem lại các số này.',
  'wrong-margins': () =>
    '“margins=” là lề trên, phải, dưới, trái, tính bằng mm. Ghi bốn số từ 0 đến 100 cách nhau bằng dấu cách: margins="20 15 20 30".',
  'wrong-page': () =>
    '“page=” là bề rộng và chiều cao tờ giấy, tính bằng mm. Ghi hai số từ 100 đến 500: page="210x297".',
  'no-room-on-page': () => 'Giữa các lề phải còn ít nhất 20 mm mỗi chiều. Giảm lề, hoặc ghi tờ giấy lớn hơn.',
  'text-outside-paragraph': () => 'Chữ và lệnh phải nằm trong một đoạn. Đặt trong <p>, <td> hoặc <th>.',
  'div-not-framed': () =>
    'Thẻ <div> chỉ dùng để đóng khung (<div class="framed">), hoặc để chia cột ở ngoài cùng (<div class="two-columns">, <div class="three-columns">).',
  'wrong-columns': () =>
    'Bảng cần ghi bề rộng các cột: <table columns="12mm 60 30">, toàn số dương hoặc số mm, cách nhau bằng dấu cách.',
  'wrong-colspan': () => '“colspan=” là số cột mà ô chiếm. Ghi một số nguyên từ 1 đến 99.',
  'wrong-rowspan': () => '“rowspan=” là số dòng mà ô chiếm. Ghi một số nguyên từ 1 đến 99.',
  'wrong-height': () => '“height=” là chiều cao ít nhất của dòng, tính bằng mm. Ghi một số nguyên từ 3 đến 240.',
  'joined-too-far': () =>
    'Ô rowspan= chiếm quá số dòng còn lại, hoặc chạm vào một khối {{#…}}. Giảm rowspan, hoặc thêm dòng.',
  'columns-differ': (covered: number, columns: number) =>
    `Dòng này chiếm ${covered} cột, bảng có ${columns} cột. Thêm ô, bớt ô, hoặc dùng colspan.`,
  'empty-table': () => 'Bảng không có dòng nào. Thêm <tr>.',
  'late-header': () => 'Dòng đầu bảng (class="header") phải đứng trên mọi dòng khác và ngoài các khối.',
  'breakable-together': () => 'Bảng class="together" không có dòng class="breakable". Bỏ một trong hai.',
  'wrong-numbering': () =>
    'Danh sách đánh số ghi chưa đúng: start= là số từ 1 đến 999; before= và after= không quá 4 ký tự, không có dấu cách và dấu %.',
  'table-in-item': () => 'Trong <li> chỉ có chữ, <p>, <h2>, <ol> và <ul>. Đặt phần này ngoài danh sách.',
  'second-running': (name: string) => `Chỉ có một <${name}>. Gộp hai phần lại.`,
  'blank-in-running': () =>
    'Đầu trang và chân trang chỉ có chữ in sẵn, {{pageNumber}} và {{pageCount}}. Chuyển phần này vào giấy.',
  'page-number-outside-running': () => '{{pageNumber}} và {{pageCount}} chỉ đặt trong <header> hoặc <footer>.',
  'blank-in-footnote': () => 'Chú thích chỉ có chữ in sẵn. Chuyển lệnh ra ngoài <footnote>.',
  'footnote-in-header': () =>
    'Dòng đầu bảng lặp lại ở mỗi trang nên không đặt <footnote>. Chuyển chú thích ra ngoài bảng.',
  'block-in-row': () => 'Đặt khối {{#…}} quanh cả dòng <tr>, hoặc bên trong ô.',
  'lines-and-width': () => '“lines=” và “width=” không dùng cùng nhau. Bỏ một.',
  'lines-not-last': () => 'Chỗ trống nhiều dòng (lines=) phải đứng cuối đoạn. Chuyển phần sau sang đoạn khác.',
  unprintable: (characters: readonly string[]) =>
    `Phông chữ không có ${characters.join(', ')}. Thay bằng chữ hoặc dấu khác.`,

  // form.hbs: fields
  'unknown-part': (name: string, part: string, known: readonly string[]) =>
    `“${name}” không có phần “${part}”. ${known.length === 0 ? 'In cả trường.' : `Các phần in riêng được: ${known.join(', ')}.`}`,
  'fill-of-fields': (name: string) =>
    `“${name}” gồm nhiều trường. In từng trường một; với bảng thì trong {{#each ${name}}}.`,
  'each-of-no-table': (name: string) => `“${name}” không phải trường kiểu table. {{#each}} chỉ lặp các dòng của bảng.`,
  'paper-too-long': () =>
    'Tờ giấy dài quá mức một biểu mẫu. Bớt chữ, bớt blankRows của các bảng, và không lồng {{#each}} trong {{#each}}.',
  'printed-though-not': (name: string) => `Trường “${name}” ghi printed: false nhưng đứng trên giấy. Bỏ một trong hai.`,
  'row-number-outside-rows': () => '{{rowNumber}} chỉ dùng trong {{#each}}.',
  'box-of-no-choice': (name: string) => `“${name}” không phải trường lựa chọn hay có/không. Dùng {{fill "${name}"}}.`,
} as const satisfies Record<string, (...words: never[]) => string>

export type MistakeCode = keyof typeof mistakeSentences

const inRowsOf = (table?: string) => (table === undefined ? '' : ` trong {{#each ${table}}}`)

const bareSigns: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' }

/** What the attributes of a paragraph measure. */
const measured = {
  size: 'cỡ chữ, tính bằng pt',
  before: 'khoảng cách trên đoạn, tính bằng pt',
  after: 'khoảng cách dưới đoạn, tính bằng pt',
  line: 'khoảng cách giữa hai dòng, tính bằng pt',
  left: 'khoảng thụt vào bên trái, tính bằng mm',
  right: 'khoảng thụt vào bên phải, tính bằng mm',
  first: 'khoảng thụt của dòng đầu so với các dòng sau, tính bằng mm',
}

const short = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

/** Where each element of form.hbs may stand; ends the sentence “Thẻ … phải đặt …”. */
export const elementPlaces: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['p', 'h1', 'h2', 'table', 'div', 'ol', 'ul'].map((name) => [
      name,
      'ngoài cùng, trong <div> hoặc trong ô của bảng',
    ]),
  ),
  ...Object.fromEntries(['header', 'footer', 'section'].map((name) => [name, 'ngoài cùng'])),
  li: 'ngay trong <ol> hoặc <ul>',
  tr: 'ngay trong <table>',
  ...Object.fromEntries(['td', 'th'].map((name) => [name, 'ngay trong <tr>'])),
  ...Object.fromEntries(['strong', 'em', 'u', 's', 'sup', 'footnote', 'br'].map((name) => [name, 'trong một đoạn'])),
}

/** What a computation or rule works with; ends the sentence “… cần …”. */
export const sources = {
  number: 'trường kiểu number, money hoặc area',
  table: 'trường kiểu table',
  date: 'trường kiểu date hoặc partial-date',
  yesNoColumn: 'cột kiểu yes-no của một bảng, ví dụ nganhNghe.chinh',
  column: 'cột của một bảng, ví dụ thanhVien.soDinhDanh',
  plain: 'trường có câu trả lời riêng, không phải nhóm hay bảng',
}

const expectedOtherwise = 'giá trị đúng kiểu theo form-templates/README.md'

/** What a place in a YAML file takes; ends the sentence “Ghi …”. */
export const expected = {
  id: 'mã không dấu, viết liền, chữ đầu thường, ví dụ hoTen',
  wholeNumber: 'một số nguyên, ví dụ 3',
  decimalNumber: 'một số, phần lẻ sau dấu chấm, ví dụ 2.5',
  trueOrFalse: 'true hoặc false',
  limit: 'today, hoặc một ngày theo dạng năm-tháng-ngày',
  fieldPath: 'mã của trường, ví dụ hoTen hoặc truSo.xa',
  day: 'một ngày có thật theo dạng năm-tháng-ngày, ví dụ 2025-07-01',
  condition: 'một điều kiện, ví dụ { field: chuThe, is: thanhVien }',
  computation: 'một cách tính: { copy: … }, { sum: […] }, { count: … } hoặc { age: … }',
  preset: 'một giá trị mặc định: { value: … }, { office: … } hoặc { today: true }',
  required: 'true, false, hoặc một điều kiện',
  rule: 'một trong: exactlyOne, unique, atLeastOneOf, different, notBefore, addUp; kèm code và message',
  whole: 'một số, ví dụ 100, hoặc mã của một trường',
  ruleCode: 'chữ thường không dấu nối bằng gạch ngang, ví dụ repeated-member',
}

/** What to do about an error of YAML, by the code of the library `yaml`. */
export const syntaxHints: Readonly<Record<string, string>> & { readonly other: string } = {
  TAB_AS_INDENT: 'Dòng thụt vào bằng phím Tab. Dùng dấu cách.',
  BAD_INDENT:
    'Dòng thụt vào không khớp với các dòng cùng nhóm, hoặc thiếu dấu ] hay } đóng lại. Canh lại cho thẳng hàng.',
  BLOCK_AS_IMPLICIT_KEY: 'Có hai dấu hai chấm trên một dòng. Đặt phần sau dấu hai chấm đầu tiên trong dấu nháy kép.',
  MULTILINE_IMPLICIT_KEY: 'Tên mục phải nằm gọn trên một dòng, có dấu hai chấm theo sau.',
  MISSING_CHAR: 'Thiếu một dấu: dấu nháy đóng, dấu hai chấm, dấu phẩy hoặc dấu cách. Thêm vào.',
  BAD_SCALAR_START: 'Dòng chữ bắt đầu bằng dấu đặc biệt. Đặt cả dòng trong dấu nháy kép.',
  BAD_DQ_ESCAPE: 'Dấu “\\” trong dấu nháy kép có nghĩa riêng. Dùng dấu nháy đơn, hoặc bỏ dấu “\\”.',
  other: 'Không đọc được dòng này. Xem lại dấu hai chấm, dấu cách sau dấu hai chấm và việc thụt dòng.',
}
