// refused unknown-fact: `weakest` is not known here
practice weakest
