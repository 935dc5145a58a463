from .. import CredentialDeleted as CredentialDeleted
