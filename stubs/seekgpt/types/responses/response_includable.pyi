__all__ = ["ResponseIncludable"]

from .._literals import _responses_response_includable_ResponseIncludable as ResponseIncludable
