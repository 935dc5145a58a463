from .. import AdminAPIKeyDeleteResponse as AdminAPIKeyDeleteResponse

__all__ = ("AdminAPIKeyDeleteResponse",)
