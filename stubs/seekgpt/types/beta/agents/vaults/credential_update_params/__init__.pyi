from .. import CredentialUpdateParams as CredentialUpdateParams
