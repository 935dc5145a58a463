from ..._model import BaseModel

__all__ = ["BetaResponseUsage", "InputTokensDetails", "OutputTokensDetails"]

class BetaResponseUsage(BaseModel):
    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int

class InputTokensDetails(BaseModel):
    cache_write_tokens: int
    cached_tokens: int

class OutputTokensDetails(BaseModel):
    reasoning_tokens: int
