// refused class: `A`: classes are not available to scripts
trait A { }
strategy { practice any }
