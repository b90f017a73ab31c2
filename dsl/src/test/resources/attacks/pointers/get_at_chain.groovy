// refused not-available: `getAt` is not available to scripts
[1].getAt('class').getAt('protectionDomain')
