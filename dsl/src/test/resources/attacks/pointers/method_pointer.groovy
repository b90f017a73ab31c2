// refused not-available: `.&` is not available to scripts
def f = profile.&last
f(1)
