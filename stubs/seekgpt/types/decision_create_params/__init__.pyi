from typing_extensions import TypeAlias
from .. import _decision_create_params
from .. import DecisionCreateParams as DecisionCreateParams
from .. import DecisionInputImageParam as DecisionInputImageParam
from .. import DecisionInputPartUnionParam as DecisionInputPartUnionParam
from .. import DecisionInputTextParam as DecisionInputTextParam
from ..shared_params import DecisionQuestionInputPart as DecisionQuestionInputPart

InputUnionMember1DecisionInputAssistantMessageContentList: TypeAlias = (
    _decision_create_params.InputUnionMember1DecisionInputAssistantMessageContentList
)
InputUnionMember1DecisionInputFunctionCallOutputOutputList: TypeAlias = (
    _decision_create_params.InputUnionMember1DecisionInputFunctionCallOutputOutputList
)
InputUnionMember1DecisionInputCustomToolCallOutputOutputList: TypeAlias = (
    _decision_create_params.InputUnionMember1DecisionInputCustomToolCallOutputOutputList
)
InputList: TypeAlias = _decision_create_params.InputList
Question: TypeAlias = _decision_create_params.Question
InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts: TypeAlias = _decision_create_params.InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts
InputUnionMember1: TypeAlias = _decision_create_params.InputUnionMember1
InputUnionMember1CustomToolCallOutputOutputParts: TypeAlias = (
    _decision_create_params.InputUnionMember1CustomToolCallOutputOutputParts
)
InputUnionMember1FunctionCallOutputOutputParts: TypeAlias = (
    _decision_create_params.InputUnionMember1FunctionCallOutputOutputParts
)

class InputUnionMember1DecisionInputUserMessage(
    _decision_create_params.InputUnionMember1DecisionInputUserMessage,
    total=False,
): ...
class InputUnionMember1DecisionInputDeveloperMessage(
    _decision_create_params.InputUnionMember1DecisionInputDeveloperMessage,
    total=False,
): ...
class InputUnionMember1DecisionInputSystemMessage(
    _decision_create_params.InputUnionMember1DecisionInputSystemMessage,
    total=False,
): ...
class InputUnionMember1DecisionInputAssistantMessage(
    _decision_create_params.InputUnionMember1DecisionInputAssistantMessage,
    total=False,
): ...
class InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText(
    _decision_create_params.InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText,
    total=False,
): ...
class InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal(
    _decision_create_params.InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal,
    total=False,
): ...
class InputUnionMember1DecisionInputFunctionCall(
    _decision_create_params.InputUnionMember1DecisionInputFunctionCall,
    total=False,
): ...
class InputUnionMember1DecisionInputFunctionCallOutput(
    _decision_create_params.InputUnionMember1DecisionInputFunctionCallOutput,
    total=False,
): ...
class InputUnionMember1DecisionInputCustomToolCall(
    _decision_create_params.InputUnionMember1DecisionInputCustomToolCall,
    total=False,
): ...
class InputUnionMember1DecisionInputCustomToolCallOutput(
    _decision_create_params.InputUnionMember1DecisionInputCustomToolCallOutput,
    total=False,
): ...
class QuestionQuestionParamPredicate(
    _decision_create_params.QuestionQuestionParamPredicate,
    total=False,
): ...
class QuestionQuestionParamChoice(
    _decision_create_params.QuestionQuestionParamChoice,
    total=False,
): ...
class QuestionQuestionParamChoiceChoice(
    _decision_create_params.QuestionQuestionParamChoiceChoice,
    total=False,
): ...
class QuestionQuestionParamScore(
    _decision_create_params.QuestionQuestionParamScore,
    total=False,
): ...
class QuestionQuestionParamScoreLevel(
    _decision_create_params.QuestionQuestionParamScoreLevel,
    total=False,
): ...
class PromptCacheOptions(_decision_create_params.PromptCacheOptions, total=False): ...
