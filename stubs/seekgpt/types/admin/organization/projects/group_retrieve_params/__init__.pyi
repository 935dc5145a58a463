from .. import GroupRetrieveParams as GroupRetrieveParams
