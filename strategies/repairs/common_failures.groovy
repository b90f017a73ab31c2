// What can be fixed without asking the builder to think again?
repairs {
  atMost 2

  on(MissingModule) { provide it.module }
  on(TimedOut)      { retryWithin it.limit * 2 }
  on(DoesNotParse)  { hint "Line $it.line does not parse: $it.message" }
  on(OutOfMemory)   { hint 'Stream the input instead of loading it whole.' }
}
