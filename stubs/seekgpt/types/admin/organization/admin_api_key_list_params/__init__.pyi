from .. import AdminAPIKeyListParams as AdminAPIKeyListParams

__all__ = ("AdminAPIKeyListParams",)
