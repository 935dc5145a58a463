from typing_extensions import TypeAlias
from .. import _usage_audio_transcriptions_response
from .. import UsageAudioTranscriptionsResponse as UsageAudioTranscriptionsResponse
from .. import CostQuantityUnit as CostQuantityUnit

DataResult: TypeAlias = _usage_audio_transcriptions_response.DataResult
Data: TypeAlias = _usage_audio_transcriptions_response.Data
DataResultOrganizationCostsResult: TypeAlias = (
    _usage_audio_transcriptions_response.DataResultOrganizationCostsResult
)
DataResultOrganizationCostsResultAmount: TypeAlias = (
    _usage_audio_transcriptions_response.DataResultOrganizationCostsResultAmount
)
DataResultOrganizationUsageAudioSpeechesResult: TypeAlias = (
    _usage_audio_transcriptions_response.DataResultOrganizationUsageAudioSpeechesResult
)
DataResultOrganizationUsageAudioTranscriptionsResult: TypeAlias = (
    _usage_audio_transcriptions_response.DataResultOrganizationUsageAudioTranscriptionsResult
)
DataResultOrganizationUsageCodeInterpreterSessionsResult: TypeAlias = (
    _usage_audio_transcriptions_response.DataResultOrganizationUsageCodeInterpreterSessionsResult
)
DataResultOrganizationUsageCompletionsResult: TypeAlias = (
    _usage_audio_transcriptions_response.DataResultOrganizationUsageCompletionsResult
)
DataResultOrganizationUsageEmbeddingsResult: TypeAlias = (
    _usage_audio_transcriptions_response.DataResultOrganizationUsageEmbeddingsResult
)
DataResultOrganizationUsageFileSearchesResult: TypeAlias = (
    _usage_audio_transcriptions_response.DataResultOrganizationUsageFileSearchesResult
)
DataResultOrganizationUsageImagesResult: TypeAlias = (
    _usage_audio_transcriptions_response.DataResultOrganizationUsageImagesResult
)
DataResultOrganizationUsageModerationsResult: TypeAlias = (
    _usage_audio_transcriptions_response.DataResultOrganizationUsageModerationsResult
)
DataResultOrganizationUsageVectorStoresResult: TypeAlias = (
    _usage_audio_transcriptions_response.DataResultOrganizationUsageVectorStoresResult
)
DataResultOrganizationUsageWebSearchesResult: TypeAlias = (
    _usage_audio_transcriptions_response.DataResultOrganizationUsageWebSearchesResult
)
