// refused class: `Mine`: classes are not available to scripts
@groovy.transform.AnnotationCollector([Deprecated])
@interface Mine { }
strategy { practice any }
