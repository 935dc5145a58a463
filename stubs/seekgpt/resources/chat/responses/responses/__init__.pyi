from .. import AsyncResponses as AsyncResponses, Responses as Responses
