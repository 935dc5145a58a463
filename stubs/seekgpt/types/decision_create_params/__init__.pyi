from .. import _decision_create_params
from .. import DecisionCreateParams as DecisionCreateParams

InputUnionMember1DecisionInputAssistantMessageContentList = (
    _decision_create_params.InputUnionMember1DecisionInputAssistantMessageContentList
)
InputUnionMember1DecisionInputFunctionCallOutputOutputList = (
    _decision_create_params.InputUnionMember1DecisionInputFunctionCallOutputOutputList
)
InputUnionMember1DecisionInputCustomToolCallOutputOutputList = (
    _decision_create_params.InputUnionMember1DecisionInputCustomToolCallOutputOutputList
)
InputList = _decision_create_params.InputList
Question = _decision_create_params.Question
InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts = _decision_create_params.InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts
InputUnionMember1 = _decision_create_params.InputUnionMember1
InputUnionMember1CustomToolCallOutputOutputParts = (
    _decision_create_params.InputUnionMember1CustomToolCallOutputOutputParts
)
InputUnionMember1FunctionCallOutputOutputParts = (
    _decision_create_params.InputUnionMember1FunctionCallOutputOutputParts
)

class InputUnionMember1DecisionInputUserMessage(
    _decision_create_params.InputUnionMember1DecisionInputUserMessage,
): ...
class InputUnionMember1DecisionInputDeveloperMessage(
    _decision_create_params.InputUnionMember1DecisionInputDeveloperMessage,
): ...
class InputUnionMember1DecisionInputSystemMessage(
    _decision_create_params.InputUnionMember1DecisionInputSystemMessage,
): ...
class InputUnionMember1DecisionInputAssistantMessage(
    _decision_create_params.InputUnionMember1DecisionInputAssistantMessage,
): ...
class InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText(
    _decision_create_params.InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText,
): ...
class InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal(
    _decision_create_params.InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal,
): ...
class InputUnionMember1DecisionInputFunctionCall(
    _decision_create_params.InputUnionMember1DecisionInputFunctionCall,
): ...
class InputUnionMember1DecisionInputFunctionCallOutput(
    _decision_create_params.InputUnionMember1DecisionInputFunctionCallOutput,
): ...
class InputUnionMember1DecisionInputCustomToolCall(
    _decision_create_params.InputUnionMember1DecisionInputCustomToolCall,
): ...
class InputUnionMember1DecisionInputCustomToolCallOutput(
    _decision_create_params.InputUnionMember1DecisionInputCustomToolCallOutput,
): ...
class QuestionQuestionParamPredicate(_decision_create_params.QuestionQuestionParamPredicate): ...
class QuestionQuestionParamChoice(_decision_create_params.QuestionQuestionParamChoice): ...
class QuestionQuestionParamChoiceChoice(
    _decision_create_params.QuestionQuestionParamChoiceChoice,
): ...
class QuestionQuestionParamScore(_decision_create_params.QuestionQuestionParamScore): ...
class QuestionQuestionParamScoreLevel(_decision_create_params.QuestionQuestionParamScoreLevel): ...
class PromptCacheOptions(_decision_create_params.PromptCacheOptions): ...
