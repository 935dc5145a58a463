from .. import ServiceAccountListParams

__all__ = ("ServiceAccountListParams",)
