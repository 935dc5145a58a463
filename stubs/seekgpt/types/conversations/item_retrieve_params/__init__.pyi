from .. import ItemRetrieveParams as ItemRetrieveParams
