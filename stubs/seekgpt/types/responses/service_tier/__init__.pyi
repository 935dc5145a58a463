from .. import ServiceTier

__all__ = ("ServiceTier",)
