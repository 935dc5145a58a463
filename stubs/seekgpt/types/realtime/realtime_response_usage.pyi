from typing import Optional
from ..._model import BaseModel
from .realtime_response_usage_input_token_details import RealtimeResponseUsageInputTokenDetails
from .realtime_response_usage_output_token_details import RealtimeResponseUsageOutputTokenDetails

__all__ = ["RealtimeResponseUsage"]

class RealtimeResponseUsage(BaseModel):
    input_token_details: Optional[RealtimeResponseUsageInputTokenDetails]
    input_tokens: Optional[int]
    output_token_details: Optional[RealtimeResponseUsageOutputTokenDetails]
    output_tokens: Optional[int]
    total_tokens: Optional[int]
