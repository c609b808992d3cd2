/** What `storage.local` has once a pack was added here: only then is there a database to look into. Each change of it is a change of the packs. */
export const packsMark = 'packs'
