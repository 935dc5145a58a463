from .._model import BaseModel

__all__ = ["BatchUsage", "InputTokensDetails", "OutputTokensDetails"]

class BatchUsage(BaseModel):
    """Tokens used by all requests of a batch."""

    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int

class InputTokensDetails(BaseModel):
    cached_tokens: int

class OutputTokensDetails(BaseModel):
    reasoning_tokens: int
