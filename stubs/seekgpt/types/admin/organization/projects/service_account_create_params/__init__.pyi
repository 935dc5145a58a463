from .. import ServiceAccountCreateParams

__all__ = ("ServiceAccountCreateParams",)
