// stopped Threw: a range goes over numbers or single characters
profile.skills[0]..profile.skills[1]
