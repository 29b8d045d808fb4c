"""Who says it and how sure: quotations, attribution, cited sources, modality."""
