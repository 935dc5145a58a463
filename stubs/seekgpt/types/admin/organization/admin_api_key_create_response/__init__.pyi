from .. import AdminAPIKeyCreateResponse
from .. import AdminAPIKey as AdminAPIKey

__all__ = ("AdminAPIKeyCreateResponse",)
