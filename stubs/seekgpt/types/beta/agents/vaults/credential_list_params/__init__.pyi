from .. import CredentialListParams as CredentialListParams
