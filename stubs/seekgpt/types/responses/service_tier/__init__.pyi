from .._apart import ServiceTier as ServiceTier
