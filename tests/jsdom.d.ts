// As much of the document that a form's other engine needs as is used here.
declare module 'jsdom' {
  export const JSDOM: new (html: string) => { readonly window: object }
}
