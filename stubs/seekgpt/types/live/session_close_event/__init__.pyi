from .. import SessionCloseEvent

__all__ = ("SessionCloseEvent",)
