from typing_extensions import TypeAlias
from .. import _run_retrieve_response
from .. import RunRetrieveResponse as RunRetrieveResponse
from .. import CreateEvalCompletionsRunDataSource as CreateEvalCompletionsRunDataSource
from .. import CreateEvalJSONLRunDataSource as CreateEvalJSONLRunDataSource
from .. import EvalAPIError as EvalAPIError
from ...responses import ResponseFormatTextConfig as ResponseFormatTextConfig
from ...responses import ResponseInputAudio as ResponseInputAudio
from ...responses import ResponseInputText as ResponseInputText
from ...responses import Tool as Tool

DataSource: TypeAlias = _run_retrieve_response.DataSource
DataSourceResponsesInputMessages: TypeAlias = (
    _run_retrieve_response.DataSourceResponsesInputMessages
)
DataSourceResponsesInputMessagesTemplateTemplate: TypeAlias = (
    _run_retrieve_response.DataSourceResponsesInputMessagesTemplateTemplate
)
DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent: TypeAlias = (
    _run_retrieve_response.DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent
)
DataSourceResponsesSource: TypeAlias = _run_retrieve_response.DataSourceResponsesSource
DataSourceResponses: TypeAlias = _run_retrieve_response.DataSourceResponses
DataSourceResponsesInputMessagesItemReference: TypeAlias = (
    _run_retrieve_response.DataSourceResponsesInputMessagesItemReference
)
DataSourceResponsesInputMessagesTemplate: TypeAlias = (
    _run_retrieve_response.DataSourceResponsesInputMessagesTemplate
)
DataSourceResponsesInputMessagesTemplateTemplateChatMessage: TypeAlias = (
    _run_retrieve_response.DataSourceResponsesInputMessagesTemplateTemplateChatMessage
)
DataSourceResponsesInputMessagesTemplateTemplateEvalItem: TypeAlias = (
    _run_retrieve_response.DataSourceResponsesInputMessagesTemplateTemplateEvalItem
)
DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage: TypeAlias = (
    _run_retrieve_response.DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage
)
DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText: TypeAlias = (
    _run_retrieve_response.DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText
)
DataSourceResponsesSamplingParams: TypeAlias = (
    _run_retrieve_response.DataSourceResponsesSamplingParams
)
DataSourceResponsesSamplingParamsText: TypeAlias = (
    _run_retrieve_response.DataSourceResponsesSamplingParamsText
)
DataSourceResponsesSourceFileContent: TypeAlias = (
    _run_retrieve_response.DataSourceResponsesSourceFileContent
)
DataSourceResponsesSourceFileContentContent: TypeAlias = (
    _run_retrieve_response.DataSourceResponsesSourceFileContentContent
)
DataSourceResponsesSourceFileID: TypeAlias = _run_retrieve_response.DataSourceResponsesSourceFileID
DataSourceResponsesSourceResponses: TypeAlias = (
    _run_retrieve_response.DataSourceResponsesSourceResponses
)
PerModelUsage: TypeAlias = _run_retrieve_response.PerModelUsage
PerTestingCriteriaResult: TypeAlias = _run_retrieve_response.PerTestingCriteriaResult
ResultCounts: TypeAlias = _run_retrieve_response.ResultCounts
