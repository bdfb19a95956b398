"""`/intro-setup`: what a server's admins choose, and the panel to choose it with."""
