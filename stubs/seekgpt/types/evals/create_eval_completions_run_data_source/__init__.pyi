from typing_extensions import TypeAlias
from .. import _create_eval_completions_run_data_source
from .. import CreateEvalCompletionsRunDataSource as CreateEvalCompletionsRunDataSource
from ...chat import ChatCompletionFunctionTool as ChatCompletionFunctionTool
from ...responses import EasyInputMessage as EasyInputMessage
from ...responses import ResponseInputAudio as ResponseInputAudio
from ...responses import ResponseInputText as ResponseInputText
from ...shared import ResponseFormatJSONObject as ResponseFormatJSONObject
from ...shared import ResponseFormatJSONSchema as ResponseFormatJSONSchema
from ...shared import ResponseFormatText as ResponseFormatText

InputMessages: TypeAlias = _create_eval_completions_run_data_source.InputMessages
InputMessagesTemplateTemplate: TypeAlias = (
    _create_eval_completions_run_data_source.InputMessagesTemplateTemplate
)
InputMessagesTemplateTemplateEvalItemContent: TypeAlias = (
    _create_eval_completions_run_data_source.InputMessagesTemplateTemplateEvalItemContent
)
SamplingParamsResponseFormat: TypeAlias = (
    _create_eval_completions_run_data_source.SamplingParamsResponseFormat
)
Source: TypeAlias = _create_eval_completions_run_data_source.Source
InputMessagesItemReference: TypeAlias = (
    _create_eval_completions_run_data_source.InputMessagesItemReference
)
InputMessagesTemplate: TypeAlias = _create_eval_completions_run_data_source.InputMessagesTemplate
InputMessagesTemplateTemplateEvalItem: TypeAlias = (
    _create_eval_completions_run_data_source.InputMessagesTemplateTemplateEvalItem
)
InputMessagesTemplateTemplateEvalItemContentInputImage: TypeAlias = (
    _create_eval_completions_run_data_source.InputMessagesTemplateTemplateEvalItemContentInputImage
)
InputMessagesTemplateTemplateEvalItemContentOutputText: TypeAlias = (
    _create_eval_completions_run_data_source.InputMessagesTemplateTemplateEvalItemContentOutputText
)
SamplingParams: TypeAlias = _create_eval_completions_run_data_source.SamplingParams
SourceFileContent: TypeAlias = _create_eval_completions_run_data_source.SourceFileContent
SourceFileContentContent: TypeAlias = (
    _create_eval_completions_run_data_source.SourceFileContentContent
)
SourceFileID: TypeAlias = _create_eval_completions_run_data_source.SourceFileID
SourceStoredCompletions: TypeAlias = (
    _create_eval_completions_run_data_source.SourceStoredCompletions
)
