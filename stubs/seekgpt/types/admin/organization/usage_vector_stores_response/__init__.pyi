from typing_extensions import TypeAlias
from .. import _usage_vector_stores_response
from .. import UsageVectorStoresResponse as UsageVectorStoresResponse
from .. import CostQuantityUnit as CostQuantityUnit

DataResult: TypeAlias = _usage_vector_stores_response.DataResult
Data: TypeAlias = _usage_vector_stores_response.Data
DataResultOrganizationCostsResult: TypeAlias = (
    _usage_vector_stores_response.DataResultOrganizationCostsResult
)
DataResultOrganizationCostsResultAmount: TypeAlias = (
    _usage_vector_stores_response.DataResultOrganizationCostsResultAmount
)
DataResultOrganizationUsageAudioSpeechesResult: TypeAlias = (
    _usage_vector_stores_response.DataResultOrganizationUsageAudioSpeechesResult
)
DataResultOrganizationUsageAudioTranscriptionsResult: TypeAlias = (
    _usage_vector_stores_response.DataResultOrganizationUsageAudioTranscriptionsResult
)
DataResultOrganizationUsageCodeInterpreterSessionsResult: TypeAlias = (
    _usage_vector_stores_response.DataResultOrganizationUsageCodeInterpreterSessionsResult
)
DataResultOrganizationUsageCompletionsResult: TypeAlias = (
    _usage_vector_stores_response.DataResultOrganizationUsageCompletionsResult
)
DataResultOrganizationUsageEmbeddingsResult: TypeAlias = (
    _usage_vector_stores_response.DataResultOrganizationUsageEmbeddingsResult
)
DataResultOrganizationUsageFileSearchesResult: TypeAlias = (
    _usage_vector_stores_response.DataResultOrganizationUsageFileSearchesResult
)
DataResultOrganizationUsageImagesResult: TypeAlias = (
    _usage_vector_stores_response.DataResultOrganizationUsageImagesResult
)
DataResultOrganizationUsageModerationsResult: TypeAlias = (
    _usage_vector_stores_response.DataResultOrganizationUsageModerationsResult
)
DataResultOrganizationUsageVectorStoresResult: TypeAlias = (
    _usage_vector_stores_response.DataResultOrganizationUsageVectorStoresResult
)
DataResultOrganizationUsageWebSearchesResult: TypeAlias = (
    _usage_vector_stores_response.DataResultOrganizationUsageWebSearchesResult
)
