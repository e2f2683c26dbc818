/** The part of `onnxruntime-node` that is used; declared here because the package is optional. */
export interface Runtime {
  InferenceSession: {
    create(path: string, options: object): Promise<Session>
  }
  Tensor: new (type: 'int32', data: Int32Array, dimensions: readonly number[]) => object
}

export interface Session {
  run(inputs: Record<string, object>): Promise<Record<string, { data: unknown } | undefined>>
}

/** The optional package, or nothing where it isn't installed or doesn't run on this machine. */
export async function runtime(): Promise<Runtime | undefined> {
  // A name that the compiler doesn't follow: types must hold without the package as well.
  const name = 'onnxruntime-node'
  try {
    const loaded: { default: Runtime } = await import(name)
    return loaded.default
  } catch {
    return undefined
  }
}
