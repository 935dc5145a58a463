from typing_extensions import TypeAlias
from .. import _usage_code_interpreter_sessions_response
from .. import UsageCodeInterpreterSessionsResponse
from .. import CostQuantityUnit as CostQuantityUnit

__all__ = (
    "DataResult",
    "UsageCodeInterpreterSessionsResponse",
    "Data",
    "DataResultOrganizationCostsResult",
    "DataResultOrganizationCostsResultAmount",
    "DataResultOrganizationUsageAudioSpeechesResult",
    "DataResultOrganizationUsageAudioTranscriptionsResult",
    "DataResultOrganizationUsageCodeInterpreterSessionsResult",
    "DataResultOrganizationUsageCompletionsResult",
    "DataResultOrganizationUsageEmbeddingsResult",
    "DataResultOrganizationUsageFileSearchesResult",
    "DataResultOrganizationUsageImagesResult",
    "DataResultOrganizationUsageModerationsResult",
    "DataResultOrganizationUsageVectorStoresResult",
    "DataResultOrganizationUsageWebSearchesResult",
)
DataResult: TypeAlias = _usage_code_interpreter_sessions_response.DataResult
Data: TypeAlias = _usage_code_interpreter_sessions_response.Data
DataResultOrganizationCostsResult: TypeAlias = (
    _usage_code_interpreter_sessions_response.DataResultOrganizationCostsResult
)
DataResultOrganizationCostsResultAmount: TypeAlias = (
    _usage_code_interpreter_sessions_response.DataResultOrganizationCostsResultAmount
)
DataResultOrganizationUsageAudioSpeechesResult: TypeAlias = (
    _usage_code_interpreter_sessions_response.DataResultOrganizationUsageAudioSpeechesResult
)
DataResultOrganizationUsageAudioTranscriptionsResult: TypeAlias = (
    _usage_code_interpreter_sessions_response.DataResultOrganizationUsageAudioTranscriptionsResult
)
DataResultOrganizationUsageCodeInterpreterSessionsResult: TypeAlias = _usage_code_interpreter_sessions_response.DataResultOrganizationUsageCodeInterpreterSessionsResult
DataResultOrganizationUsageCompletionsResult: TypeAlias = (
    _usage_code_interpreter_sessions_response.DataResultOrganizationUsageCompletionsResult
)
DataResultOrganizationUsageEmbeddingsResult: TypeAlias = (
    _usage_code_interpreter_sessions_response.DataResultOrganizationUsageEmbeddingsResult
)
DataResultOrganizationUsageFileSearchesResult: TypeAlias = (
    _usage_code_interpreter_sessions_response.DataResultOrganizationUsageFileSearchesResult
)
DataResultOrganizationUsageImagesResult: TypeAlias = (
    _usage_code_interpreter_sessions_response.DataResultOrganizationUsageImagesResult
)
DataResultOrganizationUsageModerationsResult: TypeAlias = (
    _usage_code_interpreter_sessions_response.DataResultOrganizationUsageModerationsResult
)
DataResultOrganizationUsageVectorStoresResult: TypeAlias = (
    _usage_code_interpreter_sessions_response.DataResultOrganizationUsageVectorStoresResult
)
DataResultOrganizationUsageWebSearchesResult: TypeAlias = (
    _usage_code_interpreter_sessions_response.DataResultOrganizationUsageWebSearchesResult
)
