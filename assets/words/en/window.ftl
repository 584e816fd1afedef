# The window: what surrounds the panels.
