from .. import _completion_create_params
from .. import CompletionCreateParams as CompletionCreateParams
from ..chat import ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam

class CompletionCreateParamsBase(
    _completion_create_params.CompletionCreateParamsBase,
    total=False,
): ...
class CompletionCreateParamsNonStreaming(
    _completion_create_params.CompletionCreateParamsNonStreaming,
    total=False,
): ...
class CompletionCreateParamsStreaming(
    _completion_create_params.CompletionCreateParamsStreaming,
    total=False,
): ...
