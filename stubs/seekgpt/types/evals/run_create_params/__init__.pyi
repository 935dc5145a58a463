from typing_extensions import TypeAlias
from .. import _run_create_params
from .. import RunCreateParams as RunCreateParams
from .. import CreateEvalCompletionsRunDataSourceParam as CreateEvalCompletionsRunDataSourceParam
from .. import CreateEvalJSONLRunDataSourceParam as CreateEvalJSONLRunDataSourceParam
from ...responses.response_format_text_config_param import (
    ResponseFormatTextConfigParam as ResponseFormatTextConfigParam,
)
from ...responses import ResponseInputAudioParam as ResponseInputAudioParam
from ...responses.response_input_text_param import ResponseInputTextParam as ResponseInputTextParam
from ...responses.tool_param import ToolParam as ToolParam
from ...shared_params import Metadata as Metadata
from ...shared_params import ReasoningEffort as ReasoningEffort

DataSource: TypeAlias = _run_create_params.DataSource
DataSourceCreateEvalResponsesRunDataSourceInputMessages: TypeAlias = (
    _run_create_params.DataSourceCreateEvalResponsesRunDataSourceInputMessages
)
DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate: TypeAlias = (
    _run_create_params.DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate
)
DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent: TypeAlias = _run_create_params.DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent
DataSourceCreateEvalResponsesRunDataSourceSource: TypeAlias = (
    _run_create_params.DataSourceCreateEvalResponsesRunDataSourceSource
)

class DataSourceCreateEvalResponsesRunDataSource(
    _run_create_params.DataSourceCreateEvalResponsesRunDataSource,
    total=False,
): ...
class DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference(
    _run_create_params.DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference,
    total=False,
): ...
class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate(
    _run_create_params.DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate,
    total=False,
): ...
class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage(
    _run_create_params.DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage,
    total=False,
): ...
class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem(
    _run_create_params.DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem,
    total=False,
): ...
class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage(
    _run_create_params.DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage,
    total=False,
): ...
class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText(
    _run_create_params.DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText,
    total=False,
): ...
class DataSourceCreateEvalResponsesRunDataSourceSamplingParams(
    _run_create_params.DataSourceCreateEvalResponsesRunDataSourceSamplingParams,
    total=False,
): ...
class DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText(
    _run_create_params.DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText,
    total=False,
): ...
class DataSourceCreateEvalResponsesRunDataSourceSourceFileContent(
    _run_create_params.DataSourceCreateEvalResponsesRunDataSourceSourceFileContent,
    total=False,
): ...
class DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent(
    _run_create_params.DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent,
    total=False,
): ...
class DataSourceCreateEvalResponsesRunDataSourceSourceFileID(
    _run_create_params.DataSourceCreateEvalResponsesRunDataSourceSourceFileID,
    total=False,
): ...
class DataSourceCreateEvalResponsesRunDataSourceSourceResponses(
    _run_create_params.DataSourceCreateEvalResponsesRunDataSourceSourceResponses,
    total=False,
): ...
