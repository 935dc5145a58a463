from .. import ServiceAccountDeleteResponse as ServiceAccountDeleteResponse

__all__ = ("ServiceAccountDeleteResponse",)
