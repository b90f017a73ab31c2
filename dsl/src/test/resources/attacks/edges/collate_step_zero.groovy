// stopped Threw: step cannot be zero
[1, 2, 3].collate(2, 0)
