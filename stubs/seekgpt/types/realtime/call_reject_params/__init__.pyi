from .. import CallRejectParams as CallRejectParams

__all__ = ("CallRejectParams",)
