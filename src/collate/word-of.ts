import type { Attribution, Commitment } from '../model/index.ts'

/**
 * The name of whoever says that it will be done, where the text names somebody and that is not the one who is to do it; by `nameOf` as the
 * story calls the entity.
 */
export function wordOf(
  { attribution, actor }: Commitment,
  attributions: readonly Attribution[],
  nameOf: (entity: string | undefined) => string | undefined = () => undefined,
): string | undefined {
  const statement = attributions.find(({ id }) => id === attribution)
  if (statement === undefined || statement.speaker.absent) return undefined
  const { name, entity } = statement.speaker.value
  return !actor.absent && actor.value.name === name ? undefined : (nameOf(entity) ?? name)
}
