// refused class: `A`: classes are not available to scripts
enum A { B }
strategy { practice any }
