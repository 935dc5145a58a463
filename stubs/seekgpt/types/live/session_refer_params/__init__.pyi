from .. import SessionReferParams

__all__ = ("SessionReferParams",)
