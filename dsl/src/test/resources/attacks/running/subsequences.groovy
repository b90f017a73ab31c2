// stopped Threw: `subsequences` takes at most 16 entries, not 40
(1..40).toList().subsequences()
