from .. import RunDeleteResponse

__all__ = ("RunDeleteResponse",)
