from typing_extensions import TypeAlias
from .. import _run_create_response
from .. import RunCreateResponse as RunCreateResponse
from .. import CreateEvalCompletionsRunDataSource as CreateEvalCompletionsRunDataSource
from .. import CreateEvalJSONLRunDataSource as CreateEvalJSONLRunDataSource
from .. import EvalAPIError as EvalAPIError
from ...responses import ResponseFormatTextConfig as ResponseFormatTextConfig
from ...responses import ResponseInputAudio as ResponseInputAudio
from ...responses import ResponseInputText as ResponseInputText
from ...responses import Tool as Tool

DataSource: TypeAlias = _run_create_response.DataSource
DataSourceResponsesInputMessages: TypeAlias = _run_create_response.DataSourceResponsesInputMessages
DataSourceResponsesInputMessagesTemplateTemplate: TypeAlias = (
    _run_create_response.DataSourceResponsesInputMessagesTemplateTemplate
)
DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent: TypeAlias = (
    _run_create_response.DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent
)
DataSourceResponsesSource: TypeAlias = _run_create_response.DataSourceResponsesSource
DataSourceResponses: TypeAlias = _run_create_response.DataSourceResponses
DataSourceResponsesInputMessagesItemReference: TypeAlias = (
    _run_create_response.DataSourceResponsesInputMessagesItemReference
)
DataSourceResponsesInputMessagesTemplate: TypeAlias = (
    _run_create_response.DataSourceResponsesInputMessagesTemplate
)
DataSourceResponsesInputMessagesTemplateTemplateChatMessage: TypeAlias = (
    _run_create_response.DataSourceResponsesInputMessagesTemplateTemplateChatMessage
)
DataSourceResponsesInputMessagesTemplateTemplateEvalItem: TypeAlias = (
    _run_create_response.DataSourceResponsesInputMessagesTemplateTemplateEvalItem
)
DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage: TypeAlias = (
    _run_create_response.DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage
)
DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText: TypeAlias = (
    _run_create_response.DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText
)
DataSourceResponsesSamplingParams: TypeAlias = (
    _run_create_response.DataSourceResponsesSamplingParams
)
DataSourceResponsesSamplingParamsText: TypeAlias = (
    _run_create_response.DataSourceResponsesSamplingParamsText
)
DataSourceResponsesSourceFileContent: TypeAlias = (
    _run_create_response.DataSourceResponsesSourceFileContent
)
DataSourceResponsesSourceFileContentContent: TypeAlias = (
    _run_create_response.DataSourceResponsesSourceFileContentContent
)
DataSourceResponsesSourceFileID: TypeAlias = _run_create_response.DataSourceResponsesSourceFileID
DataSourceResponsesSourceResponses: TypeAlias = (
    _run_create_response.DataSourceResponsesSourceResponses
)
PerModelUsage: TypeAlias = _run_create_response.PerModelUsage
PerTestingCriteriaResult: TypeAlias = _run_create_response.PerTestingCriteriaResult
ResultCounts: TypeAlias = _run_create_response.ResultCounts
