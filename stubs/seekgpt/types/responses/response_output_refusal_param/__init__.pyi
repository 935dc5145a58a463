from .. import ResponseOutputRefusalParam

__all__ = ("ResponseOutputRefusalParam",)
