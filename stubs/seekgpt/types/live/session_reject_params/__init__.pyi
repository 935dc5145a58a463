from .. import SessionRejectParams

__all__ = ("SessionRejectParams",)
