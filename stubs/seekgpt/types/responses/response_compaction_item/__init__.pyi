from .._apart import ResponseCompactionItem as ResponseCompactionItem
