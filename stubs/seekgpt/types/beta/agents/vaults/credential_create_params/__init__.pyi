from .. import CredentialCreateParams as CredentialCreateParams
