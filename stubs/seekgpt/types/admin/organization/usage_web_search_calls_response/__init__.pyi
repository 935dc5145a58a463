from .. import _usage_web_search_calls_response
from .. import UsageWebSearchCallsResponse as UsageWebSearchCallsResponse
from .. import CostQuantityUnit as CostQuantityUnit

DataResult = _usage_web_search_calls_response.DataResult
Data = _usage_web_search_calls_response.Data
DataResultOrganizationCostsResult = (
    _usage_web_search_calls_response.DataResultOrganizationCostsResult
)
DataResultOrganizationCostsResultAmount = (
    _usage_web_search_calls_response.DataResultOrganizationCostsResultAmount
)
DataResultOrganizationUsageAudioSpeechesResult = (
    _usage_web_search_calls_response.DataResultOrganizationUsageAudioSpeechesResult
)
DataResultOrganizationUsageAudioTranscriptionsResult = (
    _usage_web_search_calls_response.DataResultOrganizationUsageAudioTranscriptionsResult
)
DataResultOrganizationUsageCodeInterpreterSessionsResult = (
    _usage_web_search_calls_response.DataResultOrganizationUsageCodeInterpreterSessionsResult
)
DataResultOrganizationUsageCompletionsResult = (
    _usage_web_search_calls_response.DataResultOrganizationUsageCompletionsResult
)
DataResultOrganizationUsageEmbeddingsResult = (
    _usage_web_search_calls_response.DataResultOrganizationUsageEmbeddingsResult
)
DataResultOrganizationUsageFileSearchesResult = (
    _usage_web_search_calls_response.DataResultOrganizationUsageFileSearchesResult
)
DataResultOrganizationUsageImagesResult = (
    _usage_web_search_calls_response.DataResultOrganizationUsageImagesResult
)
DataResultOrganizationUsageModerationsResult = (
    _usage_web_search_calls_response.DataResultOrganizationUsageModerationsResult
)
DataResultOrganizationUsageVectorStoresResult = (
    _usage_web_search_calls_response.DataResultOrganizationUsageVectorStoresResult
)
DataResultOrganizationUsageWebSearchesResult = (
    _usage_web_search_calls_response.DataResultOrganizationUsageWebSearchesResult
)
