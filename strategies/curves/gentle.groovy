// How hard should the next task be? 0 is trivial, 1 is the hardest task we can pose.
curve {
  start 0.2
  lower 0.10 when { last(3).allFailed }
  raise 0.05 when { last(10).passRate >= 0.8 }
  within 0.1, 0.9
}
