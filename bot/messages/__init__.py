"""What people read: cards, forms and panels in words, before any platform draws them."""
