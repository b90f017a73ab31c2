// refused control-character: a control character stands here
def s = 'ab'
