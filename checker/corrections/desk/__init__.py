"""What an editor does with tips."""
