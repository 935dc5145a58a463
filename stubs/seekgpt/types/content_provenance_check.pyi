from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from .._model import BaseModel

__all__ = ["Result", "ContentProvenanceCheck", "ResultC2PA", "ResultSynthID"]
Result: TypeAlias = Union[ResultC2PA, ResultSynthID]

class ContentProvenanceCheck(BaseModel):
    """What a check for marks of AI origin found in a file."""

    created_at: int
    object: Literal["content_provenance_check"]
    results: List[Result]

class ResultC2PA(BaseModel):
    generated_at: Optional[str]
    issuer: Optional[str]
    model: Optional[str]
    outcome: Literal["detected", "not_detected"]
    type: Literal["c2pa"]
    validation_state: Literal["trusted", "valid", "invalid", "not_present"]

class ResultSynthID(BaseModel):
    generated_at: Optional[str]
    model: Optional[str]
    outcome: Literal["detected", "not_detected"]
    type: Literal["synthid"]
