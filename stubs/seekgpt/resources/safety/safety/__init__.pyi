from .. import AsyncSafety as AsyncSafety, Safety as Safety

__all__ = ("AsyncSafety", "Safety")
