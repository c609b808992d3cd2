import { PackError } from '@viet-ho/pack'
import { Command, Option } from 'commander'
import { defaultTemplates } from '../form-folder.ts'
import { layersAt } from '../form-layers.ts'
import { answersCommand } from './answers.ts'
import { changesCommand } from './changes.ts'
import { checkCommand } from './check.ts'
import { compareText } from './compare-text.ts'
import { fieldsCommand } from './fields.ts'
import { fillCommand } from './fill.ts'
import { importText } from './import-text.ts'
import { listCommand } from './list.ts'
import { newFormText } from './new-form-text.ts'
import { newKeyCommand } from './pack/new-key.ts'
import { packCommand, signCommand } from './pack/pack.ts'
import { packText } from './pack/pack-text.ts'
import { unpackCommand } from './pack/unpack.ts'
import { sayWhoSigned, verifyCommand } from './pack/verify.ts'
import { readbackCommand } from './readback.ts'
import { reportCommand } from './report.ts'
import { sheetsCommand } from './sheets.ts'
import { sitCommand } from './sit/sit.ts'
import type { Terminal } from './terminal.ts'
import { text } from './text.ts'
import { watchCommand } from './watch.ts'

/** The whole command line; each command's work is in the file of its name. */
export function buildProgram(terminal: Terminal): Command {
  const program = new Command('viet-ho')
    .description(text.description)
    .usage(text.usage)
    .exitOverride()
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      outputError: (message, write) => write(text.usageError(message)),
    })
    .configureHelp({
      styleTitle: (title) => text.helpTitles[title] ?? title,
      styleUsage: text.inUsage,
      styleSubcommandTerm: text.inUsage,
      optionDescription: ({ description, defaultValue, defaultValueDescription }) =>
        description + (defaultValue === undefined ? '' : text.byDefault(defaultValueDescription ?? defaultValue)),
    })
    .helpOption('-h, --help', text.help)
    .helpCommand('help [lệnh]', text.helpCommand)
    .showHelpAfterError(text.seeHelp)
    .addHelpText('after', text.examples)

  const templates = new Option('--templates <thư mục>', text.templates).default(defaultTemplates, text.templatesDefault)
  const date = new Option('--date <ngày>', text.date)
  const province = new Option('--province <tỉnh>', text.province)
  const json = new Option('--json', text.json)
  const answers = new Option('--answers <tệp>', text.answersFile)
  const office = new Option('--office <tệp>', text.officeFile)

  // Who uses forms out of a pack that nobody known has signed is told so each time.
  program.hook('preAction', async (_, command) => {
    const { templates: path } = command.opts() as { templates?: string }
    if (path === undefined || path === defaultTemplates) return
    for (const { place, pack } of await layersAt(path).catch(orPackError)) if (pack) sayWhoSigned(place, pack, terminal)
  })

  /** A command about one form, of which the options choose the edition. */
  const formCommand = (name: string, description: string) =>
    program
      .command(name)
      .description(description)
      .argument('<mẫu>', text.formId)
      .addOption(new Option('--edition <tên>', text.edition))
      .addOption(new Option('--reason <lý do>', text.reason))
      .addOption(date)
      .addOption(province)
      .addOption(templates)

  program
    .command('list')
    .description(text.list)
    .addOption(new Option('--find <từ>', text.find))
    .addOption(json)
    .addOption(date)
    .addOption(province)
    .addOption(templates)
    .action((options) => listCommand(options, terminal))

  formCommand('fields', text.fields)
    .addOption(json)
    .action((id, options) => fieldsCommand(id, options, terminal))

  formCommand('answers', text.answers)
    .addOption(new Option('--schema', text.schema))
    .action((id, options) => answersCommand(id, options, terminal))

  formCommand('fill', text.fill)
    .addOption(answers)
    .requiredOption('--out <thư mục>', text.out)
    .addOption(office)
    .addOption(new Option('--format <loại>', text.format).default('docx,pdf'))
    .addOption(new Option('--blank', text.blank))
    .action((id, options) => fillCommand(id, options, terminal))

  formCommand('readback', text.readback)
    .requiredOption('--answers <tệp>', text.answersFile)
    .addOption(office)
    .addOption(json)
    .action((id, options) => readbackCommand(id, options, terminal))

  formCommand('sheets', text.sheets)
    .requiredOption('--out <thư mục>', text.out)
    .addOption(new Option('--only <loại>', text.onlySheets))
    .addOption(new Option('--answers <tệp>', text.sampleAnswers))
    .addOption(office)
    .addOption(new Option('--format <loại>', text.format).default('docx,pdf'))
    .action((id, options) => sheetsCommand(id, options, terminal))

  program
    .command('sit')
    .description(text.sit)
    .argument('<mẫu...>', text.formIds)
    .addOption(new Option('--out <thư mục>', text.out).default('out'))
    .addOption(office)
    .addOption(new Option('--session <tệp>', text.session))
    .addOption(new Option('--counts <tệp>', text.countsFile))
    .addOption(new Option('--counter <tên>', text.counter))
    .addOption(new Option('--format <loại>', text.format).default('docx,pdf'))
    .addOption(date)
    .addOption(province)
    .addOption(templates)
    .action((ids, options) => sitCommand(ids, options, terminal))

  program
    .command('report')
    .description(text.report)
    .argument('<tệp số liệu...>', text.countsFiles)
    .requiredOption('--out <thư mục>', text.out)
    .addOption(new Option('--week <ngày>', text.week))
    .addOption(new Option('--month <ngày>', text.month))
    .addOption(new Option('--answers <tệp>', text.reportWords))
    .addOption(office)
    .addOption(new Option('--format <loại>', text.format).default('docx,pdf'))
    .addOption(templates)
    .action((files, options) => reportCommand(files, options, terminal))

  formCommand('changes', text.changes)
    .argument('<tệp>', text.wordFile)
    .addOption(answers)
    .addOption(office)
    .addOption(json)
    .action((id, file, options) => changesCommand(id, file, options, terminal))

  program
    .command('compare')
    .description(compareText.compare)
    .argument('<mẫu>', text.formId)
    .argument('<bản trước>', compareText.before)
    .argument('<bản sau>', compareText.after)
    .addOption(json)
    .addOption(templates)
    .action(async (id, before, after, options) => {
      // What compares, and the studio around it, is loaded only here.
      const { compareCommand } = await import('./compare.ts')
      await compareCommand(id, before, after, options, terminal)
    })

  program
    .command('import')
    .description(importText.import)
    .argument('<tệp>', importText.file)
    .requiredOption('--out <thư mục>', importText.out)
    .addOption(new Option('--id <lĩnh vực/tên>', importText.id))
    .addOption(new Option('--edition <tên>', importText.edition))
    .addOption(new Option('--instrument <văn bản>', importText.instrument))
    .addOption(new Option('--number <số>', importText.number))
    .addOption(new Option('--province <tỉnh>', importText.province))
    .addOption(new Option('--from <ngày>', importText.from))
    .addOption(new Option('--keep-word', importText.keepWord))
    .addOption(json)
    .action(async (file, options) => {
      // The reader of Word files is loaded only here.
      const { importCommand } = await import('./import.ts')
      await importCommand(file, options, terminal)
    })

  program
    .command('check')
    .description(text.check)
    .argument('<thư mục>', text.checkFolder)
    .addOption(json)
    .action((folder, options) => checkCommand(folder, options, terminal))

  program
    .command('pack')
    .description(packText.pack)
    .argument('<thư mục>', packText.packFolder)
    .requiredOption('--out <tệp>', packText.packOut)
    .addOption(new Option('--name <tên>', packText.packName))
    .addOption(new Option('--by <cơ quan>', packText.packBy).default(packText.packByDefault))
    .addOption(new Option('--key <tệp>', packText.packKey))
    .action((folder, options) => packCommand(folder, options, terminal))

  program
    .command('sign')
    .description(packText.sign)
    .argument('<gói>', packText.packFile)
    .requiredOption('--key <tệp>', packText.signKey)
    .action((path, options) => signCommand(path, options, terminal))

  program
    .command('verify')
    .description(packText.verify)
    .argument('<gói>', packText.packFile)
    .addOption(new Option('--accept <khóa...>', packText.accept))
    .addOption(json)
    .action((path, options) => verifyCommand(path, options, terminal))

  program
    .command('unpack')
    .description(packText.unpack)
    .argument('<gói>', packText.packFile)
    .requiredOption('--out <thư mục>', packText.unpackOut)
    .action((path, options) => unpackCommand(path, options, terminal))

  program
    .command('new-key')
    .description(packText.newKey)
    .argument('<tệp>', packText.newKeyFile)
    .addOption(new Option('--lock', packText.lock))
    .action((file, options) => newKeyCommand(file, options, terminal))

  program
    .command('new')
    .description(newFormText.new)
    .argument('<lĩnh vực/tên-mẫu>', newFormText.id)
    .addOption(new Option('--out <thư mục>', newFormText.out).default('mau-cua-xa'))
    .addOption(new Option('--edition <tên>', newFormText.edition).default('ban-dau'))
    .action(async (id, options) => {
      // As with import: what knows of drafts is loaded only here.
      const { newFormCommand } = await import('./new-form.ts')
      await newFormCommand(id, options, terminal)
    })

  program
    .command('watch')
    .description(newFormText.watch)
    .argument('<mẫu>', text.formId)
    .addOption(templates)
    .addOption(new Option('--edition <tên>', newFormText.watched))
    .addOption(new Option('--out <thư mục>', text.out).default('out'))
    .action((id, options) => watchCommand(id, options, terminal))

  return program
}

/** What else keeps the forms from being read, the command itself tells. */
function orPackError(error: unknown): [] {
  if (error instanceof PackError) throw error
  return []
}
