// Holds a value against a JSON Schema, for tests: says where it does not fit. A keyword that it does not know is a fault of the schema.

type Schema = { readonly [keyword: string]: unknown }
type Schemas = Readonly<Record<string, Schema>>

const told = ['description', 'format', 'example', 'default']

/** What does not fit, each with its place; empty when all does. `schemas` are those that `$ref` names. */
export function misfits(schema: Schema, value: unknown, schemas: Schemas, at = '$'): readonly string[] {
  return Object.entries(schema).flatMap(([keyword, asked]) => {
    if (told.includes(keyword)) return []
    const check = checks[keyword]
    if (check === undefined) return [`${at}: nobody knows the keyword ${keyword}`]
    return check(asked as never, value, { schema, schemas, at })
  })
}

type Place = { readonly schema: Schema; readonly schemas: Schemas; readonly at: string }
type Check = (asked: never, value: unknown, place: Place) => readonly string[]

const checks: Readonly<Record<string, Check>> = {
  $ref: (name: string, value, { schemas, at }) => misfits(schemas[name.replace('#/components/schemas/', '')]!, value, schemas, at),
  type: (types: string | readonly string[], value, { at }) => {
    return fits([types].flat().includes(typeOf(value)) || isWhole(types, value), at, types)
  },
  const: (only: unknown, value, { at }) => fits(value === only, at, only),
  enum: (values: readonly unknown[], value, { at }) => fits(values.includes(value), at, `${values.join('|')}, is ${String(value)}`),
  pattern: (pattern: string, value, { at }) => fits(typeof value !== 'string' || new RegExp(pattern, 'u').test(value), at, pattern),
  minimum: (least: number, value, { at }) => fits(typeof value !== 'number' || value >= least, at, least),
  maximum: (most: number, value, { at }) => fits(typeof value !== 'number' || value <= most, at, most),
  minLength: (least: number, value, { at }) => fits(typeof value !== 'string' || value.length >= least, at, least),
  maxLength: (most: number, value, { at }) => fits(typeof value !== 'string' || value.length <= most, at, most),
  anyOf: (all: readonly Schema[], value, { schemas, at }) => {
    const found = all.map((each) => misfits(each, value, schemas, at))
    return found.some((each) => each.length === 0) ? [] : [`${at}: fits none of ${all.length}: ${found.flat().join(', ')}`]
  },
  items: (each: Schema, value, { schemas, at }) => {
    return Array.isArray(value) ? value.flatMap((one, place) => misfits(each, one, schemas, `${at}[${place}]`)) : []
  },
  properties: (all: Schemas, value, { schemas, at }) => {
    return Object.entries(all).flatMap(([name, each]) => (has(value, name) ? misfits(each, value[name], schemas, `${at}.${name}`) : []))
  },
  required: (names: readonly string[], value, { at }) => names.flatMap((name) => fits(has(value, name), at, name)),
  additionalProperties: (_: false, value, { schema, at }) => {
    if (typeof value !== 'object' || value === null) return []
    const known = Object.keys((schema['properties'] ?? {}) as object)
    return Object.keys(value).flatMap((name) => fits(known.includes(name), at, `no ${name}`))
  },
}

function fits(does: boolean, at: string, wanted: unknown): readonly string[] {
  return does ? [] : [`${at}: wants ${String(wanted)}`]
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
}

function isWhole(types: string | readonly string[], value: unknown): boolean {
  return [types].flat().includes('integer') && Number.isInteger(value)
}

function has(value: unknown, name: string): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
}
