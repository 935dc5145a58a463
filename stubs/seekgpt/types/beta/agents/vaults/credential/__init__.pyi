from .. import Credential
from .. import CredentialAuth as CredentialAuth

__all__ = ("Credential",)
