// refused class: `A`: classes are not available to scripts
class A { static { System.setProperty('etude.attack', '1') } }
strategy { practice any }
