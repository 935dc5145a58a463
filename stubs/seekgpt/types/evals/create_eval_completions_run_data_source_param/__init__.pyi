from ...graders import _grader_inputs_param
from .. import _create_eval_completions_run_data_source_param
from .. import CreateEvalCompletionsRunDataSourceParam as CreateEvalCompletionsRunDataSourceParam
from ...chat._apart import ChatCompletionFunctionToolParam as ChatCompletionFunctionToolParam
from ...responses._apart import EasyInputMessageParam as EasyInputMessageParam
from ...shared_params import Metadata as Metadata
from ...shared_params import ReasoningEffort as ReasoningEffort
from ...shared_params import ResponseFormatJSONObject as ResponseFormatJSONObject
from ...shared_params import ResponseFormatJSONSchema as ResponseFormatJSONSchema
from ...shared_params import ResponseFormatText as ResponseFormatText
from ...responses import ResponseInputAudioParam as ResponseInputAudioParam
from ...responses._apart import ResponseInputTextParam as ResponseInputTextParam

InputMessages = _create_eval_completions_run_data_source_param.InputMessages
InputMessagesTemplateTemplate = (
    _create_eval_completions_run_data_source_param.InputMessagesTemplateTemplate
)
InputMessagesTemplateTemplateEvalItemContent = (
    _create_eval_completions_run_data_source_param.InputMessagesTemplateTemplateEvalItemContent
)
SamplingParamsResponseFormat = (
    _create_eval_completions_run_data_source_param.SamplingParamsResponseFormat
)
Source = _create_eval_completions_run_data_source_param.Source

class InputMessagesItemReference(
    _create_eval_completions_run_data_source_param.InputMessagesItemReference,
): ...
class InputMessagesTemplate(
    _create_eval_completions_run_data_source_param.InputMessagesTemplate,
): ...
class InputMessagesTemplateTemplateEvalItem(
    _create_eval_completions_run_data_source_param.InputMessagesTemplateTemplateEvalItem,
): ...
class InputMessagesTemplateTemplateEvalItemContentInputImage(
    _create_eval_completions_run_data_source_param.InputMessagesTemplateTemplateEvalItemContentInputImage,
): ...
class InputMessagesTemplateTemplateEvalItemContentOutputText(
    _create_eval_completions_run_data_source_param.InputMessagesTemplateTemplateEvalItemContentOutputText,
): ...
class SamplingParams(_create_eval_completions_run_data_source_param.SamplingParams): ...
class SourceFileContent(_create_eval_completions_run_data_source_param.SourceFileContent): ...
class SourceFileContentContent(
    _create_eval_completions_run_data_source_param.SourceFileContentContent,
): ...
class SourceFileID(_create_eval_completions_run_data_source_param.SourceFileID): ...
class SourceStoredCompletions(
    _create_eval_completions_run_data_source_param.SourceStoredCompletions,
): ...
class GraderInputsParamItemInputImage(_grader_inputs_param.GraderInputsParamItemInputImage): ...
class GraderInputsParamItemOutputText(_grader_inputs_param.GraderInputsParamItemOutputText): ...
