// stopped OutOfMemory: the script takes more than 64 MB; look for a list or a text that grows
for (i in 1..100000) { for (j in 1..100) { profile.skills.add(profile.skills.first()) } }
