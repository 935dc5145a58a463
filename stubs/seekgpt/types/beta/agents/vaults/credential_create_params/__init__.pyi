from .. import CredentialCreateParams
from .. import CredentialAuthCreateParam as CredentialAuthCreateParam

__all__ = ("CredentialCreateParams",)
