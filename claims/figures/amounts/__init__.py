"""An amount with its unit: sums, measures, lengths of time, shares, ratios, counts."""
