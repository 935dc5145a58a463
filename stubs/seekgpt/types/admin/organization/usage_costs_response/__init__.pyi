from .. import _usage_costs_response
from .. import UsageCostsResponse as UsageCostsResponse
from .. import CostQuantityUnit as CostQuantityUnit

DataResult = _usage_costs_response.DataResult
Data = _usage_costs_response.Data
DataResultOrganizationCostsResult = _usage_costs_response.DataResultOrganizationCostsResult
DataResultOrganizationCostsResultAmount = (
    _usage_costs_response.DataResultOrganizationCostsResultAmount
)
DataResultOrganizationUsageAudioSpeechesResult = (
    _usage_costs_response.DataResultOrganizationUsageAudioSpeechesResult
)
DataResultOrganizationUsageAudioTranscriptionsResult = (
    _usage_costs_response.DataResultOrganizationUsageAudioTranscriptionsResult
)
DataResultOrganizationUsageCodeInterpreterSessionsResult = (
    _usage_costs_response.DataResultOrganizationUsageCodeInterpreterSessionsResult
)
DataResultOrganizationUsageCompletionsResult = (
    _usage_costs_response.DataResultOrganizationUsageCompletionsResult
)
DataResultOrganizationUsageEmbeddingsResult = (
    _usage_costs_response.DataResultOrganizationUsageEmbeddingsResult
)
DataResultOrganizationUsageFileSearchesResult = (
    _usage_costs_response.DataResultOrganizationUsageFileSearchesResult
)
DataResultOrganizationUsageImagesResult = (
    _usage_costs_response.DataResultOrganizationUsageImagesResult
)
DataResultOrganizationUsageModerationsResult = (
    _usage_costs_response.DataResultOrganizationUsageModerationsResult
)
DataResultOrganizationUsageVectorStoresResult = (
    _usage_costs_response.DataResultOrganizationUsageVectorStoresResult
)
DataResultOrganizationUsageWebSearchesResult = (
    _usage_costs_response.DataResultOrganizationUsageWebSearchesResult
)
