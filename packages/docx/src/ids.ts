/** Numbers the content controls of one file 1, 2, 3, …, so that the same document always gives the same file. */
export class Ids {
  #last = 0

  next(): number {
    this.#last += 1
    return this.#last
  }
}
