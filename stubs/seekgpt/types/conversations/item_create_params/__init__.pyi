from .. import ItemCreateParams as ItemCreateParams
