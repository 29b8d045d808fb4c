"""The review room: what the case file holds, in a browser and for programs."""
