from .. import ServiceTier as ServiceTier

__all__ = ("ServiceTier",)
