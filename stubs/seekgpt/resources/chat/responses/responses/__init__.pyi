from .. import AsyncResponses as AsyncResponses, Responses as Responses

__all__ = ("AsyncResponses", "Responses")
