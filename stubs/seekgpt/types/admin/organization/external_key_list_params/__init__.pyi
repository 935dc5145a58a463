from .. import ExternalKeyListParams

__all__ = ("ExternalKeyListParams",)
