// refused class: `A`: classes are not available to scripts
record A(int b) { }
strategy { practice any }
