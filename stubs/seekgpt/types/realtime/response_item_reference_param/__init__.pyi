from .. import ResponseItemReferenceParam as ResponseItemReferenceParam
