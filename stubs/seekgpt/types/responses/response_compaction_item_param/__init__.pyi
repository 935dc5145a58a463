from .. import ResponseCompactionItemParam as ResponseCompactionItemParam
