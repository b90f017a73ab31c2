// stopped Threw: a range goes over numbers or single characters
('a'..'zzzzzzzz').toList()
