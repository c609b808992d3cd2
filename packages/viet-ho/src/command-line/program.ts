import { Command, Option } from 'commander'
import { defaultTemplates } from '../form-folder.ts'
import { answersCommand } from './answers.ts'
import { checkCommand } from './check.ts'
import { fieldsCommand } from './fields.ts'
import { fillCommand } from './fill.ts'
import { listCommand } from './list.ts'
import { readbackCommand } from './readback.ts'
import type { Terminal } from './terminal.ts'
import { text } from './text.ts'

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
    .configureHelp({ showGlobalOptions: false, styleTitle: (title) => text.helpTitles[title] ?? title })
    .helpOption('-h, --help', text.help)
    .helpCommand('help [lệnh]', text.helpCommand)
    .showHelpAfterError(text.seeHelp)
    .addHelpText('after', text.examples)

  const templates = new Option('--templates <thư mục>', text.templates).default(defaultTemplates, text.templatesDefault)
  const edition = new Option('--edition <tên>', text.edition)
  const date = new Option('--date <ngày>', text.date)
  const province = new Option('--province <tỉnh>', text.province)
  const json = new Option('--json', text.json)
  const answers = new Option('--answers <tệp>', text.answersFile)
  const office = new Option('--office <tệp>', text.officeFile)

  program
    .command('list')
    .description(text.list)
    .addOption(json)
    .addOption(date)
    .addOption(province)
    .addOption(templates)
    .action((options) => listCommand(options, terminal))

  program
    .command('fields')
    .description(text.fields)
    .argument('<mẫu>', text.formId)
    .addOption(edition)
    .addOption(date)
    .addOption(province)
    .addOption(json)
    .addOption(templates)
    .action((id, options) => fieldsCommand(id, options, terminal))

  program
    .command('answers')
    .description(text.answers)
    .argument('<mẫu>', text.formId)
    .addOption(new Option('--schema', text.schema))
    .addOption(edition)
    .addOption(date)
    .addOption(province)
    .addOption(templates)
    .action((id, options) => answersCommand(id, options, terminal))

  program
    .command('fill')
    .description(text.fill)
    .argument('<mẫu>', text.formId)
    .addOption(answers)
    .requiredOption('--out <thư mục>', text.out)
    .addOption(edition)
    .addOption(date)
    .addOption(province)
    .addOption(office)
    .addOption(new Option('--format <loại>', text.format).default('docx,pdf'))
    .addOption(new Option('--blank', text.blank))
    .addOption(templates)
    .action((id, options) => fillCommand(id, options, terminal))

  program
    .command('readback')
    .description(text.readback)
    .argument('<mẫu>', text.formId)
    .addOption(new Option('--answers <tệp>', text.answersFile).makeOptionMandatory())
    .addOption(edition)
    .addOption(date)
    .addOption(province)
    .addOption(office)
    .addOption(json)
    .addOption(templates)
    .action((id, options) => readbackCommand(id, options, terminal))

  program
    .command('check')
    .description(text.check)
    .argument('<thư mục>', text.checkFolder)
    .addOption(json)
    .action((folder, options) => checkCommand(folder, options, terminal))

  return program
}
