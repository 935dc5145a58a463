from .. import ServiceAccountDeleteResponse

__all__ = ("ServiceAccountDeleteResponse",)
