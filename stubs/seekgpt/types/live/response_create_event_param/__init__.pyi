from .. import ResponseCreateEventParam as ResponseCreateEventParam
