from .. import ServiceAccountListParams as ServiceAccountListParams

__all__ = ("ServiceAccountListParams",)
