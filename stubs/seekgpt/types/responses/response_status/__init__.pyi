from ..._literals import _responses_ResponseStatus as _ResponseStatus

ResponseStatus = _ResponseStatus
