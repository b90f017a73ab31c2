// refused not-available: `[ ]` with text is not available on a list
profile.skills['class']
