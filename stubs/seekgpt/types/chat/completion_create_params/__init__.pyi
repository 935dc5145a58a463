from ..._literals import _shared_params_ChatModel as _ChatModel
from .. import _completion_create_params
from .. import CompletionCreateParams as CompletionCreateParams
from .. import ChatCompletionAudioParam as ChatCompletionAudioParam
from .. import ChatCompletionFunctionCallOptionParam as ChatCompletionFunctionCallOptionParam
from .. import ChatCompletionMessageParam as ChatCompletionMessageParam
from .. import ChatCompletionPredictionContentParam as ChatCompletionPredictionContentParam
from .. import ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam
from .. import ChatCompletionToolChoiceOptionParam as ChatCompletionToolChoiceOptionParam
from .. import ChatCompletionToolUnionParam as ChatCompletionToolUnionParam
from ...shared_params import FunctionParameters as FunctionParameters
from ...shared_params import Metadata as Metadata
from ...shared_params import ReasoningEffort as ReasoningEffort
from ...shared_params import ResponseFormatJSONObject as ResponseFormatJSONObject
from ...shared_params import ResponseFormatJSONSchema as ResponseFormatJSONSchema
from ...shared_params import ResponseFormatText as ResponseFormatText

FunctionCall = _completion_create_params.FunctionCall
ResponseFormat = _completion_create_params.ResponseFormat

class Function(_completion_create_params.Function): ...
class Moderation(_completion_create_params.Moderation): ...
class ModerationPolicy(_completion_create_params.ModerationPolicy): ...
class ModerationPolicyInput(_completion_create_params.ModerationPolicyInput): ...
class ModerationPolicyOutput(_completion_create_params.ModerationPolicyOutput): ...
class PromptCacheOptions(_completion_create_params.PromptCacheOptions): ...
class WebSearchOptions(_completion_create_params.WebSearchOptions): ...
class WebSearchOptionsUserLocation(_completion_create_params.WebSearchOptionsUserLocation): ...
class WebSearchOptionsUserLocationApproximate(
    _completion_create_params.WebSearchOptionsUserLocationApproximate,
): ...
class CompletionCreateParamsBase(_completion_create_params.CompletionCreateParamsBase): ...
class CompletionCreateParamsNonStreaming(
    _completion_create_params.CompletionCreateParamsNonStreaming,
): ...
class CompletionCreateParamsStreaming(
    _completion_create_params.CompletionCreateParamsStreaming,
): ...

ChatModel = _ChatModel
