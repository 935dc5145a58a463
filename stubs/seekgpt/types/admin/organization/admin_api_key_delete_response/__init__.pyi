from .. import AdminAPIKeyDeleteResponse

__all__ = ("AdminAPIKeyDeleteResponse",)
