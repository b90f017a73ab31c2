// refused wrong-type: `<=>` does not go between a history and a draw
profile <=> random
