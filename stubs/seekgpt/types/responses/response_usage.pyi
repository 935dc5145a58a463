from ..._model import BaseModel

__all__ = ["ResponseUsage", "InputTokensDetails", "OutputTokensDetails"]

class ResponseUsage(BaseModel):
    """Tokens that a response took: input, cached, output, reasoning and total."""

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
