"""What several adapters need and no platform owns."""
