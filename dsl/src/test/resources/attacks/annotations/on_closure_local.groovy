// refused not-available: `@Newify` is not available to scripts
@Newify(File) def f = File('/etc/hostname')
