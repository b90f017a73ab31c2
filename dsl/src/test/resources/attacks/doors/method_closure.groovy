// refused unknown-fact: `org` is not known here
org.codehaus.groovy.runtime.MethodClosure
