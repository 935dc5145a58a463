from ..._literals import _responses_ResponseStatus as ResponseStatus
