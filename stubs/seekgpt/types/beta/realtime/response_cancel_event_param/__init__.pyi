from .. import ResponseCancelEventParam as ResponseCancelEventParam
