// refused not-available: `tr` is not available to scripts
('a' * 900000).tr('a'..'z' as String, 'b')
