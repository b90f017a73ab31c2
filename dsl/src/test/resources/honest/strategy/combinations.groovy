// answers practice graphs
// Small combinations and subsequences.
strategy {
  next { profile, random ->
    def pairs = [[1, 2], [3, 4]].combinations()
    def parts = [1, 2, 3].subsequences()
    def orders = [1, 2, 3].permutations()
    practice profile.skills[(pairs.size() + parts.size() + orders.size()) % profile.skills.size()]
  }
}
