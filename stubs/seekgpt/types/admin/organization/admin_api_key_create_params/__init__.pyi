from .. import AdminAPIKeyCreateParams as AdminAPIKeyCreateParams

__all__ = ("AdminAPIKeyCreateParams",)
