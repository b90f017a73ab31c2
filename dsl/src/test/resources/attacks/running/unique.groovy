// stopped Threw: this would take too long; use a smaller list
(1..90000).toList().unique()
