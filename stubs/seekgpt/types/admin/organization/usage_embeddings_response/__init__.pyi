from .. import _usage_embeddings_response
from .. import UsageEmbeddingsResponse as UsageEmbeddingsResponse
from .. import CostQuantityUnit as CostQuantityUnit

DataResult = _usage_embeddings_response.DataResult
Data = _usage_embeddings_response.Data
DataResultOrganizationCostsResult = _usage_embeddings_response.DataResultOrganizationCostsResult
DataResultOrganizationCostsResultAmount = (
    _usage_embeddings_response.DataResultOrganizationCostsResultAmount
)
DataResultOrganizationUsageAudioSpeechesResult = (
    _usage_embeddings_response.DataResultOrganizationUsageAudioSpeechesResult
)
DataResultOrganizationUsageAudioTranscriptionsResult = (
    _usage_embeddings_response.DataResultOrganizationUsageAudioTranscriptionsResult
)
DataResultOrganizationUsageCodeInterpreterSessionsResult = (
    _usage_embeddings_response.DataResultOrganizationUsageCodeInterpreterSessionsResult
)
DataResultOrganizationUsageCompletionsResult = (
    _usage_embeddings_response.DataResultOrganizationUsageCompletionsResult
)
DataResultOrganizationUsageEmbeddingsResult = (
    _usage_embeddings_response.DataResultOrganizationUsageEmbeddingsResult
)
DataResultOrganizationUsageFileSearchesResult = (
    _usage_embeddings_response.DataResultOrganizationUsageFileSearchesResult
)
DataResultOrganizationUsageImagesResult = (
    _usage_embeddings_response.DataResultOrganizationUsageImagesResult
)
DataResultOrganizationUsageModerationsResult = (
    _usage_embeddings_response.DataResultOrganizationUsageModerationsResult
)
DataResultOrganizationUsageVectorStoresResult = (
    _usage_embeddings_response.DataResultOrganizationUsageVectorStoresResult
)
DataResultOrganizationUsageWebSearchesResult = (
    _usage_embeddings_response.DataResultOrganizationUsageWebSearchesResult
)
