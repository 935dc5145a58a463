__all__ = ["ResponseStatus"]

from .._literals import _responses_response_status_ResponseStatus as ResponseStatus
