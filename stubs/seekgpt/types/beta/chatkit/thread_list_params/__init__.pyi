from .. import ThreadListParams as ThreadListParams
