from .. import BatchListParams as BatchListParams
