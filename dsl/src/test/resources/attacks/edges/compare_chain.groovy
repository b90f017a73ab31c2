// refused syntax: these words do not fit together
profile <=> random
