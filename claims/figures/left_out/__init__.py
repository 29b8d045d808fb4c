"""What a figure leaves out and takes from those around it: its unit, its noun, its scale, its currency."""
