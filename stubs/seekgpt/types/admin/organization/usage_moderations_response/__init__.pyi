from .. import _usage_moderations_response
from .. import UsageModerationsResponse as UsageModerationsResponse
from .. import CostQuantityUnit as CostQuantityUnit

DataResult = _usage_moderations_response.DataResult
Data = _usage_moderations_response.Data
DataResultOrganizationCostsResult = _usage_moderations_response.DataResultOrganizationCostsResult
DataResultOrganizationCostsResultAmount = (
    _usage_moderations_response.DataResultOrganizationCostsResultAmount
)
DataResultOrganizationUsageAudioSpeechesResult = (
    _usage_moderations_response.DataResultOrganizationUsageAudioSpeechesResult
)
DataResultOrganizationUsageAudioTranscriptionsResult = (
    _usage_moderations_response.DataResultOrganizationUsageAudioTranscriptionsResult
)
DataResultOrganizationUsageCodeInterpreterSessionsResult = (
    _usage_moderations_response.DataResultOrganizationUsageCodeInterpreterSessionsResult
)
DataResultOrganizationUsageCompletionsResult = (
    _usage_moderations_response.DataResultOrganizationUsageCompletionsResult
)
DataResultOrganizationUsageEmbeddingsResult = (
    _usage_moderations_response.DataResultOrganizationUsageEmbeddingsResult
)
DataResultOrganizationUsageFileSearchesResult = (
    _usage_moderations_response.DataResultOrganizationUsageFileSearchesResult
)
DataResultOrganizationUsageImagesResult = (
    _usage_moderations_response.DataResultOrganizationUsageImagesResult
)
DataResultOrganizationUsageModerationsResult = (
    _usage_moderations_response.DataResultOrganizationUsageModerationsResult
)
DataResultOrganizationUsageVectorStoresResult = (
    _usage_moderations_response.DataResultOrganizationUsageVectorStoresResult
)
DataResultOrganizationUsageWebSearchesResult = (
    _usage_moderations_response.DataResultOrganizationUsageWebSearchesResult
)
