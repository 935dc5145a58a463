from .. import ResponseCreateEventParam

__all__ = ("ResponseCreateEventParam",)
