// stopped Threw: Cannot compare java.util.ArrayList with value '[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
(1..90000).toList().min { (1..90000).toList() }
