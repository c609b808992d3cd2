import { papers } from './form-editions.ts'
import { testPrinted } from './printed.ts'

testPrinted(papers)
