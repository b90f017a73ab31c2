// refused not-available: `Eval` is not available to scripts
Eval.me('1')
