// refused not-available: `forName` is not available to scripts
Class.forName('java.lang.System')
