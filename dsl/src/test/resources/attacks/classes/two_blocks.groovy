// refused second-block: `strategy` is already there, on line 1
strategy { practice any }
strategy { practice weakest }
