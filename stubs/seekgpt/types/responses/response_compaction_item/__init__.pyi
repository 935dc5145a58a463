from .. import ResponseCompactionItem as ResponseCompactionItem
