from .. import ServiceAccountUpdateParams

__all__ = ("ServiceAccountUpdateParams",)
