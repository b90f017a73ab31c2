// refused wrong-type: cannot call <T extends Failure> RepairsWords#on(Class<T>, groovy.lang.Closure<? extends
repairs { on(String) { giveUp 'x' } }
