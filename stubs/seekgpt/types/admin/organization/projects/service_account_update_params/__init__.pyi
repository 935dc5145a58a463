from .. import ServiceAccountUpdateParams as ServiceAccountUpdateParams

__all__ = ("ServiceAccountUpdateParams",)
