// refused not-available: `[ ]` with text is not available on a history
profile?['class']
