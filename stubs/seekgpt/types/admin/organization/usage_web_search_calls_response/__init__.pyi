from typing_extensions import TypeAlias
from .. import _usage_web_search_calls_response
from .. import UsageWebSearchCallsResponse as UsageWebSearchCallsResponse
from .. import CostQuantityUnit as CostQuantityUnit

DataResult: TypeAlias = _usage_web_search_calls_response.DataResult
Data: TypeAlias = _usage_web_search_calls_response.Data
DataResultOrganizationCostsResult: TypeAlias = (
    _usage_web_search_calls_response.DataResultOrganizationCostsResult
)
DataResultOrganizationCostsResultAmount: TypeAlias = (
    _usage_web_search_calls_response.DataResultOrganizationCostsResultAmount
)
DataResultOrganizationUsageAudioSpeechesResult: TypeAlias = (
    _usage_web_search_calls_response.DataResultOrganizationUsageAudioSpeechesResult
)
DataResultOrganizationUsageAudioTranscriptionsResult: TypeAlias = (
    _usage_web_search_calls_response.DataResultOrganizationUsageAudioTranscriptionsResult
)
DataResultOrganizationUsageCodeInterpreterSessionsResult: TypeAlias = (
    _usage_web_search_calls_response.DataResultOrganizationUsageCodeInterpreterSessionsResult
)
DataResultOrganizationUsageCompletionsResult: TypeAlias = (
    _usage_web_search_calls_response.DataResultOrganizationUsageCompletionsResult
)
DataResultOrganizationUsageEmbeddingsResult: TypeAlias = (
    _usage_web_search_calls_response.DataResultOrganizationUsageEmbeddingsResult
)
DataResultOrganizationUsageFileSearchesResult: TypeAlias = (
    _usage_web_search_calls_response.DataResultOrganizationUsageFileSearchesResult
)
DataResultOrganizationUsageImagesResult: TypeAlias = (
    _usage_web_search_calls_response.DataResultOrganizationUsageImagesResult
)
DataResultOrganizationUsageModerationsResult: TypeAlias = (
    _usage_web_search_calls_response.DataResultOrganizationUsageModerationsResult
)
DataResultOrganizationUsageVectorStoresResult: TypeAlias = (
    _usage_web_search_calls_response.DataResultOrganizationUsageVectorStoresResult
)
DataResultOrganizationUsageWebSearchesResult: TypeAlias = (
    _usage_web_search_calls_response.DataResultOrganizationUsageWebSearchesResult
)
