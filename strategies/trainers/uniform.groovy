// Any skill, each as likely, whatever came out: what every other strategy has to beat.
strategy {
  practice any
}
