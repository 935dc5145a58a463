from .. import VersionCreateParams as VersionCreateParams
