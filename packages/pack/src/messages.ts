/** What is said of a pack that can't be used, by the code of the problem. Codes are never renamed. */
export const packSentences = {
  // The file
  'not-a-pack': 'Tệp không phải gói mẫu (.viet-ho), hoặc đã hỏng. Xin lại tệp ở nơi phát hành.',
  'too-large': 'Gói lớn hơn mức cho phép (20 MB). Xin gói ở nguồn khác.',
  'unpacks-too-large':
    'Gói bung ra quá lớn so với các biểu mẫu, có thể là tệp cố ý làm hỏng máy. Không dùng; xin gói ở nguồn khác.',
  'too-many-files': 'Gói có quá nhiều tệp, mẫu hoặc bản. Chia thành nhiều gói.',
  'odd-zip':
    'Gói không do lệnh viet-ho pack ghi ra, hoặc đã bị sửa: bên trong có phần thừa, phần ghi chồng hoặc ghi sai kích thước. Xin lại tệp ở nơi phát hành.',
  damaged: 'Gói đã hỏng trên đường đi. Chép hoặc tải lại.',
  encrypted: 'Gói có tệp bị khóa mật khẩu. Gói mẫu không dùng mật khẩu; xin lại ở nơi phát hành.',
  link: 'Gói có đường dẫn tắt thay cho tệp. Không dùng; xin gói ở nguồn khác.',
  'wrong-path': 'Gói có tệp mang đường dẫn thoát ra ngoài hoặc máy không nhận. Không dùng; xin gói ở nguồn khác.',
  'same-path': 'Gói có hai tệp trùng tên. Bỏ một trong hai rồi đóng gói lại.',
  'unknown-file':
    'Gói chỉ được chứa các tệp của mẫu: form.yaml, edition.yaml, fields.yaml, changes.yaml, form.hbs, form.docx, form.txt, các tệp trong samples và invalid, và rates.yaml. Bỏ tệp này rồi đóng gói lại.',
  'file-too-large': 'Tệp lớn hơn mức một biểu mẫu cần. Rút gọn rồi đóng gói lại.',
  'not-text': 'Tệp không phải chữ UTF-8. Lưu lại dạng UTF-8 rồi đóng gói lại.',

  // The manifest
  'no-manifest': 'Gói thiếu manifest.json, tờ kê những gì có trong gói. Đóng gói bằng lệnh viet-ho pack.',
  'wrong-manifest': 'manifest.json không đúng cách ghi. Đóng gói lại bằng lệnh viet-ho pack.',
  'newer-pack': 'Gói được làm bằng bản Viết hộ mới hơn. Cập nhật công cụ rồi mở lại.',
  'file-missing': 'Tờ kê có ghi tệp này nhưng trong gói không có. Xin lại gói ở nơi phát hành.',
  'file-not-listed': 'Trong gói có tệp này nhưng tờ kê không ghi. Xin lại gói ở nơi phát hành.',
  'file-changed': 'Tệp đã bị sửa sau khi đóng gói. Không dùng; xin lại gói ở nơi phát hành.',
  'forms-differ': 'Tờ kê ghi về mẫu này khác với chính mẫu. Đóng gói lại bằng lệnh viet-ho pack.',

  // The signature
  'wrong-signature': 'signature.json không đúng cách ghi. Xin lại gói ở nơi phát hành.',
  'false-signature':
    'Chữ ký không khớp: gói đã bị sửa sau khi ký, hoặc chữ ký là giả. Không dùng; báo cho nơi phát hành.',

  // The forms
  'no-forms': 'Trong gói không có mẫu nào.',
  'form-in-form': 'Mẫu này nằm trong thư mục của một mẫu khác. Đưa ra thư mục riêng rồi đóng gói lại.',
  'form-mistake': 'Mẫu còn chỗ sai.',
  unreadable: 'Gói có nội dung mà công cụ không đọc nổi. Không dùng; xin gói ở nguồn khác.',
  'too-slow': 'Đọc gói mất quá lâu so với các biểu mẫu. Không dùng; xin gói ở nguồn khác.',

  // form.docx
  'word-broken': 'Tệp Word hỏng hoặc không phải .docx. Mở trong Word, lưu lại dạng .docx rồi đóng gói lại.',
  'word-too-large': 'Tệp Word bung ra quá lớn so với một biểu mẫu. Xin tệp ở nguồn khác.',
  'word-hostile': 'Tệp Word có nội dung mà Word không bao giờ ghi, có thể cố ý làm hỏng máy. Xin tệp ở nguồn khác.',
  'word-picture':
    'Tệp Word có hình quá lớn hoặc kiểu hình lạ. Mở trong Word, nén hoặc bỏ hình, lưu lại rồi đóng gói lại.',
  'word-program':
    'Tệp Word có macro, tệp nhúng hoặc thứ khác không phải chữ và hình. Lưu lại dạng .docx thường rồi đóng gói lại.',
  'word-outside':
    'Tệp Word trỏ ra tệp hoặc trang mạng bên ngoài (hình liên kết, mẫu đính kèm, trường INCLUDE, DDE). Bỏ liên kết ấy trong Word, lưu lại rồi đóng gói lại.',

  // Keys
  'wrong-key': 'Không đọc được khóa. Cần tệp do lệnh viet-ho new-key ghi ra.',
  'key-locked': 'Khóa này có mật khẩu. Ghi mật khẩu để dùng.',
  'wrong-passphrase': 'Mật khẩu của khóa chưa đúng.',

  // What is asked of a pack that is made
  'wrong-about': 'Ghi tên gói và nơi lập gói (mỗi mục một dòng, đến 200 chữ), và ngày lập.',
} as const

export type PackProblemCode = keyof typeof packSentences
