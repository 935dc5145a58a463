"""From a call to HTTP and back. Nothing here knows about declarations."""
