// refused bad-name: `../../etc` is not a name for a skill
family {
  skills '../../etc'
  pose { level, random -> goal 'x' }
}
