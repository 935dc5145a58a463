from .. import ResponseOutputRefusalParam as ResponseOutputRefusalParam

__all__ = ("ResponseOutputRefusalParam",)
