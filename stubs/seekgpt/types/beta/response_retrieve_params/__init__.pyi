from .. import _response_retrieve_params
from .. import ResponseRetrieveParams as ResponseRetrieveParams

class ResponseRetrieveParamsBase(_response_retrieve_params.ResponseRetrieveParamsBase): ...
class ResponseRetrieveParamsNonStreaming(
    _response_retrieve_params.ResponseRetrieveParamsNonStreaming,
): ...
class ResponseRetrieveParamsStreaming(
    _response_retrieve_params.ResponseRetrieveParamsStreaming,
): ...
