from .. import SessionError

__all__ = ("SessionError",)
