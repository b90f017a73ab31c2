// How fast can the builder climb? Up at every pass, down at every second failure in a row.
curve {
  start 0.0
  lower 0.1 when { last(2).allFailed }
  raise 0.1 when { last(1).allPassed }
}
