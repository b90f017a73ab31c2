// refused unknown-word: `next` is not a word of `next`
next { p, r -> practice p.skills[0] }
