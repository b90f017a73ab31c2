// refused class: `A`: classes are not available to scripts
interface A { }
strategy { practice any }
