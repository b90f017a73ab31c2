// answers practice sorting
strategy { practice any }
