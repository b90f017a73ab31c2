// stopped Threw: `permutations` takes at most 8 entries, not 20
(1..20).toList().permutations()
