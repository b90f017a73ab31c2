// refused not-available: `getMetaClass` is not available to scripts
org.codehaus.groovy.runtime.InvokerHelper.getMetaClass(1)
