import { generatedPapers } from './generated.ts'
import { testPrinted } from './printed.ts'

// A file of its own, so that it runs beside the samples.
testPrinted(generatedPapers)
