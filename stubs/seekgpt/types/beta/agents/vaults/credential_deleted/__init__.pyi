from .. import CredentialDeleted

__all__ = ("CredentialDeleted",)
