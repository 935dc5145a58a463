from .. import CallReferParams as CallReferParams

__all__ = ("CallReferParams",)
