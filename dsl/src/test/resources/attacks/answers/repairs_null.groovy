// stopped Threw: nothing (`null`) was used where a value is needed
repairs { on(MissingModule) { provide null } }
