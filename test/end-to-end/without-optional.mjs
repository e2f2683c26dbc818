// Imported before the command line: the optional package is not there, as after `npm ci --omit=optional`.
import { registerHooks } from 'node:module'

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'onnxruntime-node') throw new Error('not installed')
    return next(specifier, context)
  },
})
