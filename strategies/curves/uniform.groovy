// Any difficulty, each as likely, whatever came out: what every other curve has to beat.
curve {
  next { skill, history, random -> random.decimal(0, 1) }
}
