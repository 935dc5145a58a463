from .. import Alpha as Alpha, AsyncAlpha as AsyncAlpha

__all__ = ("Alpha", "AsyncAlpha")
