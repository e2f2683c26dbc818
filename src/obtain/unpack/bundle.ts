import { BUNDLE_FILE, Bundle, InputError } from '../../model/index.ts'

/**
 * The bundle that the bytes of `stemma-bundle.json` describe.
 *
 * @throws InputError `damaged-bundle` where they are not of that form.
 */
export function bundleOf(bytes: Uint8Array, archive: string): Bundle {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    value = undefined
  }
  const bundle = Bundle.safeParse(value)
  if (bundle.success) return bundle.data
  throw new InputError(
    'damaged-bundle',
    archive,
    `${archive} says that it is a bundle, but its ${BUNDLE_FILE} can't be read; export the bundle again.`,
  )
}
