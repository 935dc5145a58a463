from .. import CredentialCreateParams as CredentialCreateParams
from .. import CredentialAuthCreateParam as CredentialAuthCreateParam
