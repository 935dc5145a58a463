from .. import ResponseOutputRefusal as ResponseOutputRefusal

__all__ = ("ResponseOutputRefusal",)
