from .. import CredentialUpdateParams
from .. import CredentialAuthRotateParam as CredentialAuthRotateParam

__all__ = ("CredentialUpdateParams",)
