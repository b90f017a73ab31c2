// stopped Threw: a duration must be below 24 days
2.seconds * Double.MAX_VALUE
