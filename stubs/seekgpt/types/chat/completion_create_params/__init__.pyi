from typing_extensions import TypeAlias
from .. import _completion_create_params
from .. import CompletionCreateParams as CompletionCreateParams
from .. import ChatCompletionAudioParam as ChatCompletionAudioParam
from .. import ChatCompletionFunctionCallOptionParam as ChatCompletionFunctionCallOptionParam
from .. import ChatCompletionMessageParam as ChatCompletionMessageParam
from .. import ChatCompletionPredictionContentParam as ChatCompletionPredictionContentParam
from .. import ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam
from .. import ChatCompletionToolChoiceOptionParam as ChatCompletionToolChoiceOptionParam
from .. import ChatCompletionToolUnionParam as ChatCompletionToolUnionParam
from ..._literals import _ChatModel as ChatModel
from ...shared_params import FunctionParameters as FunctionParameters
from ...shared_params import Metadata as Metadata
from ...shared_params import ReasoningEffort as ReasoningEffort
from ...shared_params import ResponseFormatJSONObject as ResponseFormatJSONObject
from ...shared_params import ResponseFormatJSONSchema as ResponseFormatJSONSchema
from ...shared_params import ResponseFormatText as ResponseFormatText

FunctionCall: TypeAlias = _completion_create_params.FunctionCall
ResponseFormat: TypeAlias = _completion_create_params.ResponseFormat

class Function(_completion_create_params.Function, total=False): ...
class Moderation(_completion_create_params.Moderation, total=False): ...
class ModerationPolicy(_completion_create_params.ModerationPolicy, total=False): ...
class ModerationPolicyInput(_completion_create_params.ModerationPolicyInput, total=False): ...
class ModerationPolicyOutput(_completion_create_params.ModerationPolicyOutput, total=False): ...
class PromptCacheOptions(_completion_create_params.PromptCacheOptions, total=False): ...
class WebSearchOptions(_completion_create_params.WebSearchOptions, total=False): ...
class WebSearchOptionsUserLocation(
    _completion_create_params.WebSearchOptionsUserLocation,
    total=False,
): ...
class WebSearchOptionsUserLocationApproximate(
    _completion_create_params.WebSearchOptionsUserLocationApproximate,
    total=False,
): ...
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
