// answers 0.3
// Two up, one down (Levitt 1971).
curve {
  start 0.3
  raise 0.05 when { last(2).allPassed }
  lower 0.05 when { last(1).allFailed }
  within 0.1, 0.9
}
