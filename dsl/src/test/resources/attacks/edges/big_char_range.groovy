// stopped Threw: `permutations` takes at most 8 entries, not 65439
('a'..'￿').toList().permutations()
