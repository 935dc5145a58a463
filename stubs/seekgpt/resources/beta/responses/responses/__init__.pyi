from .. import (
    AsyncResponses as AsyncResponses,
    AsyncResponsesConnection as AsyncResponsesConnection,
    AsyncResponsesConnectionManager as AsyncResponsesConnectionManager,
    Responses as Responses,
    ResponsesConnection as ResponsesConnection,
    ResponsesConnectionManager as ResponsesConnectionManager,
    ResponsesResponseResource as ResponsesResponseResource,
)
