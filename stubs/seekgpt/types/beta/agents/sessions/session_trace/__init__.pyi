from .. import SessionTrace

__all__ = ("SessionTrace",)
