// What can be wrong with an expression: a code, where it stands in the text, and the words that it is about.

export const expressionFaults = [
  // What cannot be read.
  'expression-too-long', 'expression-too-deep', 'quote-open', 'brace-open', 'letter-unknown', 'ends-early', 'word-unexpected',
  'operator-in-capitals', 'bracket-open', 'axis-unknown',
  // What can be read, and does not fit the form.
  'function-unknown', 'function-gets-too-few', 'function-gets-too-many', 'question-unknown', 'question-ambiguous', 'path-leads-nowhere',
  'column-unknown', 'list-unknown', 'pattern-broken', 'function-needs-question',
  // A word without quotes that names nothing: other programs take it for something empty, so it is no reason to refuse a form.
  'bare-name-unknown',
] as const
export type ExpressionFaultCode = (typeof expressionFaults)[number]

/** `at` is counted from 0 in the text; `what` is the word that it is about; `near` the one that was probably meant, or ''. */
export type ExpressionFault = { readonly code: ExpressionFaultCode; readonly at: number; readonly what: string; readonly near: string }

export function faultAt(code: ExpressionFaultCode, at: number, what = '', near = ''): ExpressionFault {
  return { code, at, what, near }
}
