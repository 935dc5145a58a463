from .. import CallReferParams

__all__ = ("CallReferParams",)
