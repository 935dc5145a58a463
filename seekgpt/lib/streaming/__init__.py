"""Streams that put together what they deliver, by API: `chat` and `responses`."""
