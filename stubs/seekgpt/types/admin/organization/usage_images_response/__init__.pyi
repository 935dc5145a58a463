from .. import _usage_images_response
from .. import UsageImagesResponse as UsageImagesResponse
from .. import CostQuantityUnit as CostQuantityUnit

DataResult = _usage_images_response.DataResult
Data = _usage_images_response.Data
DataResultOrganizationCostsResult = _usage_images_response.DataResultOrganizationCostsResult
DataResultOrganizationCostsResultAmount = (
    _usage_images_response.DataResultOrganizationCostsResultAmount
)
DataResultOrganizationUsageAudioSpeechesResult = (
    _usage_images_response.DataResultOrganizationUsageAudioSpeechesResult
)
DataResultOrganizationUsageAudioTranscriptionsResult = (
    _usage_images_response.DataResultOrganizationUsageAudioTranscriptionsResult
)
DataResultOrganizationUsageCodeInterpreterSessionsResult = (
    _usage_images_response.DataResultOrganizationUsageCodeInterpreterSessionsResult
)
DataResultOrganizationUsageCompletionsResult = (
    _usage_images_response.DataResultOrganizationUsageCompletionsResult
)
DataResultOrganizationUsageEmbeddingsResult = (
    _usage_images_response.DataResultOrganizationUsageEmbeddingsResult
)
DataResultOrganizationUsageFileSearchesResult = (
    _usage_images_response.DataResultOrganizationUsageFileSearchesResult
)
DataResultOrganizationUsageImagesResult = (
    _usage_images_response.DataResultOrganizationUsageImagesResult
)
DataResultOrganizationUsageModerationsResult = (
    _usage_images_response.DataResultOrganizationUsageModerationsResult
)
DataResultOrganizationUsageVectorStoresResult = (
    _usage_images_response.DataResultOrganizationUsageVectorStoresResult
)
DataResultOrganizationUsageWebSearchesResult = (
    _usage_images_response.DataResultOrganizationUsageWebSearchesResult
)
