from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model import BaseModel

__all__ = [
    "DataResult",
    "UsageWebSearchCallsResponse",
    "Data",
    "DataResultOrganizationCostsResult",
    "DataResultOrganizationCostsResultAmount",
    "DataResultOrganizationUsageAudioSpeechesResult",
    "DataResultOrganizationUsageAudioTranscriptionsResult",
    "DataResultOrganizationUsageCodeInterpreterSessionsResult",
    "DataResultOrganizationUsageCompletionsResult",
    "DataResultOrganizationUsageEmbeddingsResult",
    "DataResultOrganizationUsageFileSearchesResult",
    "DataResultOrganizationUsageImagesResult",
    "DataResultOrganizationUsageModerationsResult",
    "DataResultOrganizationUsageVectorStoresResult",
    "DataResultOrganizationUsageWebSearchesResult",
]
DataResult: TypeAlias = Union[
    DataResultOrganizationUsageCompletionsResult,
    DataResultOrganizationUsageEmbeddingsResult,
    DataResultOrganizationUsageModerationsResult,
    DataResultOrganizationUsageImagesResult,
    DataResultOrganizationUsageAudioSpeechesResult,
    DataResultOrganizationUsageAudioTranscriptionsResult,
    DataResultOrganizationUsageVectorStoresResult,
    DataResultOrganizationUsageCodeInterpreterSessionsResult,
    DataResultOrganizationUsageFileSearchesResult,
    DataResultOrganizationUsageWebSearchesResult,
    DataResultOrganizationCostsResult,
]

class UsageWebSearchCallsResponse(BaseModel):
    data: List[Data]
    has_more: bool
    next_page: Optional[str]
    object: Literal["page"]

class Data(BaseModel):
    end_time: int
    object: Literal["bucket"]
    results: List[DataResult]
    start_time: int

class DataResultOrganizationCostsResult(BaseModel):
    amount: Optional[DataResultOrganizationCostsResultAmount]
    api_key_id: Optional[str]
    line_item: Optional[str]
    object: Literal["organization.costs.result"]
    project_id: Optional[str]
    quantity: Optional[float]

class DataResultOrganizationCostsResultAmount(BaseModel):
    currency: Optional[str]
    value: Optional[float]

class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
    api_key_id: Optional[str]
    characters: int
    model: Optional[str]
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    project_id: Optional[str]
    user_id: Optional[str]

class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
    api_key_id: Optional[str]
    model: Optional[str]
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    project_id: Optional[str]
    seconds: int
    user_id: Optional[str]

class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: Optional[str]

class DataResultOrganizationUsageCompletionsResult(BaseModel):
    api_key_id: Optional[str]
    batch: Optional[bool]
    input_audio_tokens: Optional[int]
    input_cache_write_tokens: Optional[int]
    input_cached_audio_tokens: Optional[int]
    input_cached_image_tokens: Optional[int]
    input_cached_text_tokens: Optional[int]
    input_cached_tokens: Optional[int]
    input_image_tokens: Optional[int]
    input_text_tokens: Optional[int]
    input_tokens: int
    input_uncached_tokens: Optional[int]
    model: Optional[str]
    num_model_requests: int
    object: Literal["organization.usage.completions.result"]
    output_audio_tokens: Optional[int]
    output_image_tokens: Optional[int]
    output_text_tokens: Optional[int]
    output_tokens: int
    project_id: Optional[str]
    service_tier: Optional[str]
    user_id: Optional[str]

class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
    api_key_id: Optional[str]
    input_tokens: int
    model: Optional[str]
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    project_id: Optional[str]
    user_id: Optional[str]

class DataResultOrganizationUsageFileSearchesResult(BaseModel):
    api_key_id: Optional[str]
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    project_id: Optional[str]
    user_id: Optional[str]
    vector_store_id: Optional[str]

class DataResultOrganizationUsageImagesResult(BaseModel):
    api_key_id: Optional[str]
    images: int
    model: Optional[str]
    num_model_requests: int
    object: Literal["organization.usage.images.result"]
    project_id: Optional[str]
    size: Optional[str]
    source: Optional[str]
    user_id: Optional[str]

class DataResultOrganizationUsageModerationsResult(BaseModel):
    api_key_id: Optional[str]
    input_tokens: int
    model: Optional[str]
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    project_id: Optional[str]
    user_id: Optional[str]

class DataResultOrganizationUsageVectorStoresResult(BaseModel):
    object: Literal["organization.usage.vector_stores.result"]
    project_id: Optional[str]
    usage_bytes: int

class DataResultOrganizationUsageWebSearchesResult(BaseModel):
    api_key_id: Optional[str]
    context_level: Optional[str]
    model: Optional[str]
    num_model_requests: int
    num_requests: int
    object: Literal["organization.usage.web_searches.result"]
    project_id: Optional[str]
    user_id: Optional[str]
