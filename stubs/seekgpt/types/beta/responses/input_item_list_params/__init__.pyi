from .. import InputItemListParams as InputItemListParams
