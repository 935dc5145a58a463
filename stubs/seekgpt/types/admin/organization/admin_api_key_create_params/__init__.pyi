from .. import AdminAPIKeyCreateParams

__all__ = ("AdminAPIKeyCreateParams",)
