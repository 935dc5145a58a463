from .admin_api_key import AdminAPIKey

__all__ = ["AdminAPIKeyCreateResponse"]

class AdminAPIKeyCreateResponse(AdminAPIKey):
    value: str
