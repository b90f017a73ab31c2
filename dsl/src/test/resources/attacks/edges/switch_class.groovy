// answers practice parsing
switch (profile) { case Closure: 1; break; case List: 2 }
