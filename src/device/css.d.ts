// A stylesheet that a part of the device imports: the bundler takes it, and it has no value.
declare module '*.css' {}
