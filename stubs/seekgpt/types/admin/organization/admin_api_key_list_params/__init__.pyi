from .. import AdminAPIKeyListParams

__all__ = ("AdminAPIKeyListParams",)
