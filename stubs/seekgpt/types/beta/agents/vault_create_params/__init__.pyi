from .. import VaultCreateParams

__all__ = ("VaultCreateParams",)
