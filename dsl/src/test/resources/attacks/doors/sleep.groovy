// refused not-available: `sleep` is not available to scripts
sleep 100000
