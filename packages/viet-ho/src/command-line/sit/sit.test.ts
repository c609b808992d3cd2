import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Clerk, formId, runTyped, runWords, temporaryFolder } from '../../../test-support/run-words.ts'

const office = new URL('../../../../../examples/co-quan.yaml', import.meta.url).pathname

/** What a clerk types at each question, by its label; Enter everywhere else. */
const answers: Readonly<Record<string, string>> = {
  'Họ và tên chủ hộ': 'nguyễn thị ví dụ',
  'Ngày sinh': '2/9/1958',
  'Giới tính': '2',
  'Số định danh cá nhân': '060158000001',
  'Tên hộ kinh doanh viết bằng tiếng Việt': 'Tạp hóa Ví Dụ',
  'Trụ sở của hộ kinh doanh': '1 Đường Ví Dụ, P. Phan Thiết, Lâm Đồng',
  'Điện thoại của trụ sở': '0900 000 001',
  'Tên ngành của ngành, nghề thứ 1': 'Bán lẻ lương thực',
  'Mã ngành của ngành, nghề thứ 1': '4721',
  'Ngành, nghề kinh doanh chính của ngành, nghề thứ 1': 'c',
  'Vốn kinh doanh': '30.000.000',
  'Tổng số lao động (dự kiến)': '1',
  'Chủ thể thành lập hộ kinh doanh': '1',
}

/** The label of the question that was just asked. */
const askedLabel = (seen: string) => [...seen.matchAll(/^(.+?)(?: \(bắt buộc\))?\n {3}“/gm)].at(-1)?.[1] ?? ''

/** A clerk who knows the answers, and does something else where `otherwise` says so. */
function clerk(otherwise: (seen: string) => string | undefined | null = () => null): Clerk {
  return (seen) => {
    const line = otherwise(seen)
    return line === null ? (/> $/.test(seen) ? (answers[askedLabel(seen)] ?? '') : '') : line
  }
}

const sit = (who: Clerk, out: string, ...more: string[]) =>
  runTyped(who, 'sit', formId, '--out', out, '--office', office, ...more)

describe('sit', () => {
  it('asks, reads back, has confirmed, prints, and leaves nothing but the papers and the numbers', async () => {
    const folder = temporaryFolder()
    const out = join(folder, 'out')
    const session = join(folder, 'moi/phien.json')
    const counts = join(folder, 'moi/so-lieu.json')
    const result = await sit(clerk(), out, '--session', session, '--counts', counts, '--counter', 'quay-1')
    expect(result.status).toBe(0)
    expect(result.out).toContain('Lý do được giúp: từ đủ 60 tuổi.')
    expect(result.out).toContain('Họ và tên của bà là Nguyễn Thị Ví Dụ.   (NGUYỄN THỊ VÍ DỤ)')
    expect(result.out).toContain('Tóm lại: Nguyễn Thị Ví Dụ xin đăng ký hộ kinh doanh')
    expect(result.out).not.toMatch(/Chưa in để ký được|undefined/)
    expect(readdirSync(out).sort()).toEqual(['dang-ky-ho-kinh-doanh.docx', 'dang-ky-ho-kinh-doanh.pdf'])
    expect(existsSync(session)).toBe(false)
    const numbers = readFileSync(counts, 'utf8')
    expect(JSON.parse(numbers)).toMatchObject({
      counter: 'quay-1',
      citizens: [{ day: '2026-11-24', reasons: ['elderly'], citizens: 1 }],
      papers: [{ form: formId, papers: 1, corrections: 0, incomplete: 0 }],
    })
    expect(numbers).not.toMatch(/Ví Dụ|060158000001/i)
  })

  it('goes back a question, tells what is wrong at once, and takes rows one after the other', async () => {
    let isBack = false
    let wrong = 0
    const { out } = await sit(
      clerk((seen) => {
        if (askedLabel(seen) === 'Giới tính' && !isBack) {
          isBack = true
          return '/lui'
        }
        if (askedLabel(seen) === 'Vốn kinh doanh' && wrong === 0) {
          wrong += 1
          return '30 triệu'
        }
        if (seen.includes('không phải là số')) return '30.000.000'
        if (seen.includes('Còn ngành, nghề nào nữa không?') && !seen.includes('thứ 2')) return 'c'
        if (askedLabel(seen).includes('thứ 2')) return askedLabel(seen).startsWith('Tên') ? 'Bán lẻ gạo' : ''
        if (seen.includes('Đang ghi: Bán lẻ gạo')) return undefined
        return null
      }),
      join(temporaryFolder(), 'out'),
    )
    expect(out.match(/“Ông\/bà sinh ngày, tháng, năm nào ạ\?”/g)).toHaveLength(2)
    expect(out).toContain('Đang ghi: 02/09/1958')
    expect(out).toContain('✗ Vốn kinh doanh: “30 triệu” không phải là số')
  })

  it('is stopped and taken up again without losing an answer, and reads on where it stopped', async () => {
    const folder = temporaryFolder()
    const session = join(folder, 'phien.json')
    const out = join(folder, 'out')
    const stopped = await sit(
      clerk((seen) => (seen.includes('Vốn kinh doanh là') ? '/dung' : null)),
      out,
      '--session',
      session,
    )
    expect(stopped.status).toBe(0)
    expect(stopped.out).toContain('Đã dừng. Làm tiếp bằng đúng lệnh vừa rồi')
    expect(statSync(session).mode & 0o777).toBe(0o600)
    expect(existsSync(out)).toBe(false)
    const resumed = await sit(clerk(), out, '--session', session)
    expect(resumed.out).toContain('Mở lại phiên đang làm dở')
    expect(resumed.out).not.toContain('Họ và tên của bà là')
    expect(resumed.out).toContain('Vốn kinh doanh là')
    expect(readdirSync(out)).toHaveLength(2)
    expect(existsSync(session)).toBe(false)
  })

  it('stops when nobody answers any more', async () => {
    const { status, out } = await runTyped(['', ''], 'sit', formId, '--out', join(temporaryFolder(), 'out'))
    expect(status).toBe(0)
    expect(out).toContain('Đã dừng. Không giữ lại gì.')
  })

  it('has a corrected answer confirmed again, prints the record of a fingerprint, and takes back the first print', async () => {
    const folder = temporaryFolder()
    const out = join(folder, 'out')
    const done = new Set<string>()
    const once = (name: string, line: string) => {
      const isFirst = !done.has(name)
      done.add(name)
      return isFirst ? line : null
    }
    const result = await sit(
      clerk((seen) => {
        if (seen.includes('Vì sao giúp')) return '1'
        if (seen.includes('Công dân ký bằng cách nào?')) return '2'
        if (seen.includes('Ngón nào?')) return '1'
        if (/Bà sinh ngày .*\n {3}Đúng không\? $/.test(seen)) return once('birth', 's')
        if (/Giới tính của bà là Nữ/.test(seen)) return once('refuse', 'l')
        if (askedLabel(seen) === 'Ngày sinh' && done.has('birth')) return '3/9/1958'
        if (seen.includes('công dân đã ký')) return once('again', 's')
        if (seen.includes('Sửa mục nào?')) return 'von kinh'
        if (askedLabel(seen) === 'Vốn kinh doanh' && done.has('again')) return '31.000.000'
        return null
      }),
      out,
    )
    expect(result.out).toContain('Bà sinh ngày mùng ba tháng chín')
    expect(result.out).toContain('Vốn kinh doanh là ba mươi mốt triệu đồng.')
    expect(result.out).toContain('Tờ in trước của mẫu này không dùng nữa')
    expect(readdirSync(out).sort()).toEqual([
      'bien-ban-doc-lai.docx',
      'bien-ban-doc-lai.pdf',
      'dang-ky-ho-kinh-doanh.docx',
      'dang-ky-ho-kinh-doanh.pdf',
    ])
  })

  it('goes through the dossier, and prints the request for what is missing and the receipt', async () => {
    const member = (label: string) => `${label} của thành viên thứ 1`
    const out = join(temporaryFolder(), 'out')
    const more: Readonly<Record<string, string>> = {
      'Chủ thể thành lập hộ kinh doanh': '2',
      [member('Họ tên')]: 'trần văn mẫu',
      [member('Ngày, tháng, năm sinh')]: '1/2/1960',
      [member('Số định danh cá nhân')]: '060060000002',
      [member('Giới tính')]: '1',
    }
    const result = await sit(
      clerk((seen) => {
        if (/> $/.test(seen) && more[askedLabel(seen)] !== undefined) return more[askedLabel(seen)]
        if (seen.includes('Công dân có mang không?')) return 'k'
        if (seen.includes('In thêm giấy nào')) return '2 3'
        return null
      }),
      out,
      '--counts',
      join(out, 'so-lieu.json'),
      '--counter',
      'quay-1',
      '--format',
      'txt',
    )
    expect(result.out).toContain('Hồ sơ còn thiếu: Bản sao văn bản ủy quyền')
    const read = (name: string) => readFileSync(join(out, name), 'utf8')
    expect(read('phieu-yeu-cau-bo-sung.txt')).toMatch(/Ông\/Bà: Nguyễn Thị Ví Dụ[\s\S]*1 \| Bản sao văn bản ủy quyền/)
    expect(read('giay-tiep-nhan-ho-so.txt')).toMatch(
      /Tiếp nhận hồ sơ của: Nguyễn Thị Ví Dụ[\s\S]*ngày\s27\stháng\s11\snăm\s2026/,
    )
    expect(JSON.parse(read('so-lieu.json'))).toMatchObject({ papers: [{ incomplete: 1 }] })
  })

  it('prints what is not complete only with a reason', async () => {
    const out = join(temporaryFolder(), 'out')
    let asked = 0
    const result = await sit(
      clerk((seen) => {
        if (askedLabel(seen) === 'Vốn kinh doanh') return ''
        if (seen.includes('Ghi ngay bây giờ?')) return 'b'
        if (seen.includes('Hộ kinh doanh K')) return null
        if (/Tên ngành là/.test(seen) && /Đúng không\? $/.test(seen)) return 'k'
        if (seen.includes('Ghi lý do vẫn in')) {
          asked += 1
          return ['có', 'không', ''][asked - 1] ?? 'Công dân ghi tay số vốn sau'
        }
        if (seen.includes('Vẫn in dù còn thiếu?')) return 'c'
        return null
      }),
      out,
    )
    expect(result.out).toContain('- Nhập vốn kinh doanh')
    expect(result.out).toContain('- Công dân không xác nhận: tên ngành của ngành, nghề thứ 1')
    expect(asked).toBe(4)
    expect(result.out.match(/Xin ghi rõ lý do, ít nhất 5 chữ cái/g)).toHaveLength(2)
    expect(readdirSync(out)).toContain('dang-ky-ho-kinh-doanh.pdf')
  })

  it('leaves a file alone that is no session of its own, and tells other days and forms', async () => {
    const folder = temporaryFolder()
    const session = join(folder, 'a.json')
    writeFileSync(session, 'không phải phiên')
    expect(await sit(clerk(), folder, '--session', session)).toMatchObject({ status: 2 })
    expect(readFileSync(session, 'utf8')).toBe('không phải phiên')
    writeFileSync(
      session,
      '{"version":1,"day":"2026-11-24","events":[{"type":"form-added","at":"2026-11-24T01:00:00Z","form":"mot-cua/khac","edition":"x"}]}',
    )
    expect((await sit(clerk(), folder, '--session', session)).err).toContain('là phiên của các mẫu khác')
    expect((await sit(clerk(), folder, '--session', session, '--date', '1/12/2026')).err).toContain(
      'Phiên này mở ngày 24/11/2026',
    )
  })
})

describe('report', () => {
  const counted = async (folder: string, counter: string) => {
    const file = join(folder, `${counter}.json`)
    await sit(clerk(), join(folder, 'out'), '--counts', file, '--counter', counter)
    return file
  }

  it('adds up the numbers of several counters, and takes its words from an answers file', async () => {
    const folder = temporaryFolder()
    const files = [await counted(folder, 'quay-1'), await counted(folder, 'quay-2')]
    const words = join(folder, 'loi.yaml')
    writeFileSync(words, 'hanChe: Máy in hỏng hai buổi.\nkienNghi: Cấp thêm một máy in.\n')
    const out = join(folder, 'bao-cao')
    const result = await runWords(
      'report',
      ...files,
      '--out',
      out,
      '--answers',
      words,
      '--office',
      office,
      '--format',
      'docx,pdf,txt',
    )
    expect(result).toMatchObject({ status: 0 })
    const report = readFileSync(join(out, 'bao-cao-cong-dan-khong-viet.txt'), 'utf8')
    expect(report).toContain('từ ngày 23/11/2026 đến ngày 29/11/2026')
    expect(report).toMatch(/Số lượt công dân được giúp \| 2\n/)
    expect(report).toContain('Giấy đề nghị đăng ký hộ kinh doanh | 2')
    expect(report).toContain('Máy in hỏng hai buổi.')
    const month = await runWords('report', ...files, '--out', out, '--month', '24/11/2026', '--format', 'txt')
    expect(month.status).toBe(0)
    expect(readFileSync(join(out, 'bao-cao-cong-dan-khong-viet.txt'), 'utf8')).toContain(
      'từ ngày 01/11/2026 đến ngày 30/11/2026',
    )
    // The same file twice counts once, and is told.
    const twice = await runWords('report', files[0] ?? '', files[0] ?? '', '--out', out, '--format', 'txt')
    expect(twice.err).toContain('[counted-twice]')
    expect(readFileSync(join(out, 'bao-cao-cong-dan-khong-viet.txt'), 'utf8')).toMatch(
      /Số lượt công dân được giúp \| 1\n/,
    )
  })

  it('refuses what holds no numbers, and a week together with a month', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'a.json')
    writeFileSync(file, '{}')
    expect(await runWords('report', file, '--out', folder)).toMatchObject({ status: 2 })
    expect(await runWords('report', join(folder, 'none.json'), '--out', folder)).toMatchObject({ status: 2 })
    expect(
      (await runWords('report', file, '--out', folder, '--week', '1/12/2026', '--month', '1/12/2026')).err,
    ).toContain('Chọn một trong hai')
  })
})

describe('sit with the marital-status certificate', () => {
  const maritalStatus = 'ho-tich/xac-nhan-tinh-trang-hon-nhan'
  const said: Readonly<Record<string, string>> = {
    'Xin giấy cho ai': '1',
    'Họ, chữ đệm, tên người yêu cầu': 'trần văn mẫu',
    'Ngày, tháng, năm sinh của người yêu cầu': '1/2/1985',
    'Quan hệ với người được cấp giấy': 'Bản thân',
    'Giới tính của người được cấp giấy': '1',
    'Tình trạng hôn nhân': '1',
  }

  it('takes the same person once the clerk says so, and never before', async () => {
    const out = join(temporaryFolder(), 'out')
    const run = (same: string) =>
      runTyped(
        (seen) => {
          if (seen.includes('Công dân là 1.')) return '1'
          if (seen.includes('Sau đây hỏi về người được cấp giấy')) return same
          if (/loại giấy tờ: [^>]*> $/.test(seen)) return 'Căn cước'
          if (/ {3}số> $/.test(seen)) return '060085000001'
          if (/> $/.test(seen)) return said[askedLabel(seen)] ?? ''
          if (seen.includes('Ghi ngay bây giờ?')) return 'b'
          if (seen.includes('Vẫn in dù còn thiếu?')) return 'c'
          return seen.includes('Ghi lý do vẫn in') ? 'Thử máy in' : ''
        },
        ...['sit', maritalStatus, '--out', out, '--office', office, '--format', 'txt'],
      )
    const same = await run('1')
    expect(same.out).toContain('1. Trần Văn Mẫu (người khai)')
    expect(same.out).not.toContain('Họ, chữ đệm, tên người được cấp giấy (bắt buộc)')
    expect(same.out).toContain('Họ và tên của anh là Trần Văn Mẫu.')
    const paper = readFileSync(join(out, 'xac-nhan-tinh-trang-hon-nhan.txt'), 'utf8')
    expect(paper.match(/Trần Văn Mẫu/g)?.length).toBeGreaterThanOrEqual(3)
    const other = await run('')
    expect(other.out).toContain('Họ, chữ đệm, tên người được cấp giấy (bắt buộc)')
    expect(readFileSync(join(out, 'xac-nhan-tinh-trang-hon-nhan.txt'), 'utf8')).toContain(
      'người có tên dưới đây:\nHọ, chữ đệm, tên: ……',
    )
  })
})
