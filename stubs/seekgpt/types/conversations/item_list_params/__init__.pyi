from .. import ItemListParams as ItemListParams
