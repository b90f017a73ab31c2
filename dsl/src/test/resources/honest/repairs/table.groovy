// answers Provide[module=opencv, source=Package[name=opencv]]
// A table of modules and what provides them.
repairs {
  atMost 3

  on(MissingModule) {
    Map<String, String> other = [cv2: 'opencv', sklearn: 'scikit_learn', PIL: 'pillow']
    provide other.getOrDefault(it.module, it.module)
  }
  on(TimedOut) {
    if (it.limit < 10.seconds) {
      retryWithin it.limit * 1.5
    } else {
      giveUp "It takes more than ${it.limit.toSeconds()} seconds."
    }
  }
  on(WrongAnswer) { hint "It is right ${it.passed} of ${it.total} times: $it.reason" }
}
