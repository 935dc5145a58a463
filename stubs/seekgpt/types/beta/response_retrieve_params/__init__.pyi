from ..._literals import _beta_BetaResponseIncludable as _BetaResponseIncludable
from .. import _response_retrieve_params
from .. import ResponseRetrieveParams as ResponseRetrieveParams

class ResponseRetrieveParamsBase(_response_retrieve_params.ResponseRetrieveParamsBase): ...
class ResponseRetrieveParamsNonStreaming(
    _response_retrieve_params.ResponseRetrieveParamsNonStreaming,
): ...
class ResponseRetrieveParamsStreaming(
    _response_retrieve_params.ResponseRetrieveParamsStreaming,
): ...

BetaResponseIncludable = _BetaResponseIncludable
