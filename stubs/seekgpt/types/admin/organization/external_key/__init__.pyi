from .. import ExternalKey as ExternalKey
