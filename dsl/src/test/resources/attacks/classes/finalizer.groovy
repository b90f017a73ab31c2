// refused class: `A`: classes are not available to scripts
class A { void finalize() { System.setProperty('etude.attack', '1') } }
strategy { practice any }
