from .. import _response_retrieve_params
from .. import ResponseRetrieveParams as ResponseRetrieveParams
from ..._literals import _beta_BetaResponseIncludable as BetaResponseIncludable

class ResponseRetrieveParamsBase(
    _response_retrieve_params.ResponseRetrieveParamsBase,
    total=False,
): ...
class ResponseRetrieveParamsNonStreaming(
    _response_retrieve_params.ResponseRetrieveParamsNonStreaming,
    total=False,
): ...
class ResponseRetrieveParamsStreaming(
    _response_retrieve_params.ResponseRetrieveParamsStreaming,
    total=False,
): ...
