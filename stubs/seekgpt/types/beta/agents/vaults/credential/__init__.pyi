from .. import Credential as Credential
from .. import CredentialAuth as CredentialAuth
