/** A database that fails, for the pages whose address says so: `?fail=<kind>-<number>`. Runs in the page, before the tool. */
export function stumble(): void {
  const found = /[?&]fail=(throw|abort|all)-(\d+)/.exec(location.search)
  if (found === null) return
  const [, kind, number] = found
  const wanted = Number(number)
  let calls = 0
  const counted = window as unknown as { databaseCalls: number }
  const isNow = () => {
    calls += 1
    counted.databaseCalls = calls
    return kind === 'all' ? calls >= wanted : calls === wanted
  }
  const fail = () => new DOMException('The disk is broken', 'UnknownError')
  const wrap = (prototype: object, name: string, onFail: (self: unknown, result: () => unknown) => unknown) => {
    const methods = prototype as Record<string, (...args: unknown[]) => unknown>
    const before = methods[name] as (...args: unknown[]) => unknown
    methods[name] = function (this: unknown, ...args: unknown[]) {
      const go = () => before.apply(this, args)
      return isNow() ? onFail(this, go) : go()
    }
  }
  const throwing = () => {
    throw fail()
  }
  wrap(IDBFactory.prototype, 'open', throwing)
  wrap(IDBDatabase.prototype, 'transaction', throwing)
  for (const name of ['put', 'get', 'getAll', 'delete', 'clear'])
    wrap(
      IDBObjectStore.prototype,
      name,
      kind === 'abort'
        ? (store, go) => {
            const request = go()
            ;(store as IDBObjectStore).transaction.abort()
            return request
          }
        : throwing,
    )
}
