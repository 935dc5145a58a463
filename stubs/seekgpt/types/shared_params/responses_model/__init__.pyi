from .. import ResponsesModel as ResponsesModel
