// What should the builder work on next? The first rule that holds decides.
strategy {
  rehearse regressed when { hasRegressed() }              // protect what was learned
  practice stalest   when { last(4).sameSkill }           // keep variety
  stretch  strongest when { last(10).passRate >= 0.9 }    // probe the frontier
  practice weakest
}
