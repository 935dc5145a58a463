from .. import ThreadListItemsParams as ThreadListItemsParams
