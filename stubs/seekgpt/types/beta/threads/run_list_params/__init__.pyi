from .. import RunListParams as RunListParams
