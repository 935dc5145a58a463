from typing_extensions import TypeAlias
from .. import _usage_completions_response
from .. import UsageCompletionsResponse as UsageCompletionsResponse
from .. import CostQuantityUnit as CostQuantityUnit

DataResult: TypeAlias = _usage_completions_response.DataResult
Data: TypeAlias = _usage_completions_response.Data
DataResultOrganizationCostsResult: TypeAlias = (
    _usage_completions_response.DataResultOrganizationCostsResult
)
DataResultOrganizationCostsResultAmount: TypeAlias = (
    _usage_completions_response.DataResultOrganizationCostsResultAmount
)
DataResultOrganizationUsageAudioSpeechesResult: TypeAlias = (
    _usage_completions_response.DataResultOrganizationUsageAudioSpeechesResult
)
DataResultOrganizationUsageAudioTranscriptionsResult: TypeAlias = (
    _usage_completions_response.DataResultOrganizationUsageAudioTranscriptionsResult
)
DataResultOrganizationUsageCodeInterpreterSessionsResult: TypeAlias = (
    _usage_completions_response.DataResultOrganizationUsageCodeInterpreterSessionsResult
)
DataResultOrganizationUsageCompletionsResult: TypeAlias = (
    _usage_completions_response.DataResultOrganizationUsageCompletionsResult
)
DataResultOrganizationUsageEmbeddingsResult: TypeAlias = (
    _usage_completions_response.DataResultOrganizationUsageEmbeddingsResult
)
DataResultOrganizationUsageFileSearchesResult: TypeAlias = (
    _usage_completions_response.DataResultOrganizationUsageFileSearchesResult
)
DataResultOrganizationUsageImagesResult: TypeAlias = (
    _usage_completions_response.DataResultOrganizationUsageImagesResult
)
DataResultOrganizationUsageModerationsResult: TypeAlias = (
    _usage_completions_response.DataResultOrganizationUsageModerationsResult
)
DataResultOrganizationUsageVectorStoresResult: TypeAlias = (
    _usage_completions_response.DataResultOrganizationUsageVectorStoresResult
)
DataResultOrganizationUsageWebSearchesResult: TypeAlias = (
    _usage_completions_response.DataResultOrganizationUsageWebSearchesResult
)
