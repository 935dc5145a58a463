from typing_extensions import TypeAlias
from .. import _run_cancel_response
from .. import RunCancelResponse as RunCancelResponse
from .. import CreateEvalCompletionsRunDataSource as CreateEvalCompletionsRunDataSource
from .. import CreateEvalJSONLRunDataSource as CreateEvalJSONLRunDataSource
from .. import EvalAPIError as EvalAPIError
from ...responses import ResponseFormatTextConfig as ResponseFormatTextConfig
from ...responses import ResponseInputAudio as ResponseInputAudio
from ...responses import ResponseInputText as ResponseInputText
from ...responses import Tool as Tool

DataSource: TypeAlias = _run_cancel_response.DataSource
DataSourceResponsesInputMessages: TypeAlias = _run_cancel_response.DataSourceResponsesInputMessages
DataSourceResponsesInputMessagesTemplateTemplate: TypeAlias = (
    _run_cancel_response.DataSourceResponsesInputMessagesTemplateTemplate
)
DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent: TypeAlias = (
    _run_cancel_response.DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent
)
DataSourceResponsesSource: TypeAlias = _run_cancel_response.DataSourceResponsesSource
DataSourceResponses: TypeAlias = _run_cancel_response.DataSourceResponses
DataSourceResponsesInputMessagesItemReference: TypeAlias = (
    _run_cancel_response.DataSourceResponsesInputMessagesItemReference
)
DataSourceResponsesInputMessagesTemplate: TypeAlias = (
    _run_cancel_response.DataSourceResponsesInputMessagesTemplate
)
DataSourceResponsesInputMessagesTemplateTemplateChatMessage: TypeAlias = (
    _run_cancel_response.DataSourceResponsesInputMessagesTemplateTemplateChatMessage
)
DataSourceResponsesInputMessagesTemplateTemplateEvalItem: TypeAlias = (
    _run_cancel_response.DataSourceResponsesInputMessagesTemplateTemplateEvalItem
)
DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage: TypeAlias = (
    _run_cancel_response.DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage
)
DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText: TypeAlias = (
    _run_cancel_response.DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText
)
DataSourceResponsesSamplingParams: TypeAlias = (
    _run_cancel_response.DataSourceResponsesSamplingParams
)
DataSourceResponsesSamplingParamsText: TypeAlias = (
    _run_cancel_response.DataSourceResponsesSamplingParamsText
)
DataSourceResponsesSourceFileContent: TypeAlias = (
    _run_cancel_response.DataSourceResponsesSourceFileContent
)
DataSourceResponsesSourceFileContentContent: TypeAlias = (
    _run_cancel_response.DataSourceResponsesSourceFileContentContent
)
DataSourceResponsesSourceFileID: TypeAlias = _run_cancel_response.DataSourceResponsesSourceFileID
DataSourceResponsesSourceResponses: TypeAlias = (
    _run_cancel_response.DataSourceResponsesSourceResponses
)
PerModelUsage: TypeAlias = _run_cancel_response.PerModelUsage
PerTestingCriteriaResult: TypeAlias = _run_cancel_response.PerTestingCriteriaResult
ResultCounts: TypeAlias = _run_cancel_response.ResultCounts
