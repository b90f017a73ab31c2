// refused not-available: `valueOf` is not available to scripts
BigDecimal.valueOf(1, 2000000000)
