// answers practice graphs
// Rules alone.
strategy {
  rehearse regressed when { hasRegressed() && cycle > 2 }
  stretch strongest when { last(10).passRate >= 0.9 || skills.size() > 50 }
  practice stalest when { last(2).sameSkill }
  practice weakest
}
