from .. import ServiceAccountCreateParams as ServiceAccountCreateParams

__all__ = ("ServiceAccountCreateParams",)
