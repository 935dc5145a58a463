from .. import CallRejectParams

__all__ = ("CallRejectParams",)
