from typing_extensions import TypeAlias
from .. import _usage_audio_speeches_response
from .. import UsageAudioSpeechesResponse as UsageAudioSpeechesResponse
from .. import CostQuantityUnit as CostQuantityUnit

DataResult: TypeAlias = _usage_audio_speeches_response.DataResult
Data: TypeAlias = _usage_audio_speeches_response.Data
DataResultOrganizationCostsResult: TypeAlias = (
    _usage_audio_speeches_response.DataResultOrganizationCostsResult
)
DataResultOrganizationCostsResultAmount: TypeAlias = (
    _usage_audio_speeches_response.DataResultOrganizationCostsResultAmount
)
DataResultOrganizationUsageAudioSpeechesResult: TypeAlias = (
    _usage_audio_speeches_response.DataResultOrganizationUsageAudioSpeechesResult
)
DataResultOrganizationUsageAudioTranscriptionsResult: TypeAlias = (
    _usage_audio_speeches_response.DataResultOrganizationUsageAudioTranscriptionsResult
)
DataResultOrganizationUsageCodeInterpreterSessionsResult: TypeAlias = (
    _usage_audio_speeches_response.DataResultOrganizationUsageCodeInterpreterSessionsResult
)
DataResultOrganizationUsageCompletionsResult: TypeAlias = (
    _usage_audio_speeches_response.DataResultOrganizationUsageCompletionsResult
)
DataResultOrganizationUsageEmbeddingsResult: TypeAlias = (
    _usage_audio_speeches_response.DataResultOrganizationUsageEmbeddingsResult
)
DataResultOrganizationUsageFileSearchesResult: TypeAlias = (
    _usage_audio_speeches_response.DataResultOrganizationUsageFileSearchesResult
)
DataResultOrganizationUsageImagesResult: TypeAlias = (
    _usage_audio_speeches_response.DataResultOrganizationUsageImagesResult
)
DataResultOrganizationUsageModerationsResult: TypeAlias = (
    _usage_audio_speeches_response.DataResultOrganizationUsageModerationsResult
)
DataResultOrganizationUsageVectorStoresResult: TypeAlias = (
    _usage_audio_speeches_response.DataResultOrganizationUsageVectorStoresResult
)
DataResultOrganizationUsageWebSearchesResult: TypeAlias = (
    _usage_audio_speeches_response.DataResultOrganizationUsageWebSearchesResult
)
