from .. import _completion_create_params
from .. import CompletionCreateParams as CompletionCreateParams

class CompletionCreateParamsBase(_completion_create_params.CompletionCreateParamsBase): ...
class CompletionCreateParamsNonStreaming(
    _completion_create_params.CompletionCreateParamsNonStreaming,
): ...
class CompletionCreateParamsStreaming(
    _completion_create_params.CompletionCreateParamsStreaming,
): ...
