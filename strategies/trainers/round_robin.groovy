// Whose turn is it? Every skill in its order, whatever came out: the plainest baseline.
strategy {
  practice stalest
}
