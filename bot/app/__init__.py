"""What happens: the use cases, and the relay that delivers what they recorded."""
