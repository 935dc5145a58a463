from .. import ResponseOutputRefusal

__all__ = ("ResponseOutputRefusal",)
