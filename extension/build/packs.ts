/** The folders of forms and `.viet-ho` files that `npm run build -- --packs` names. WXT builds in a process of its own: they come by the environment, as a JSON list. */
export function packsOfBuild(): readonly string[] {
  const given: unknown = JSON.parse(process.env.VIET_HO_PACKS ?? '[]')
  return Array.isArray(given) ? given.filter((each) => typeof each === 'string') : []
}
