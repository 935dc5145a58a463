from .. import RunDeleteResponse as RunDeleteResponse

__all__ = ("RunDeleteResponse",)
