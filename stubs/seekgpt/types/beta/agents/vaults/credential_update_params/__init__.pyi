from .. import CredentialUpdateParams as CredentialUpdateParams
from .. import CredentialAuthRotateParam as CredentialAuthRotateParam
