from ...._model.base import BaseModel

__all__ = ("TokenUsage", "InputTokensDetails", "OutputTokensDetails")

class TokenUsage(BaseModel):
    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int

class InputTokensDetails(BaseModel):
    cached_tokens: int

class OutputTokensDetails(BaseModel):
    reasoning_tokens: int
