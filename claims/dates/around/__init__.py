"""What a date takes from what stands around it: the day of an hour, the day of a report, what it is counted from."""
