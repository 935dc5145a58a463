from typing import Dict, Optional
from typing_extensions import Literal
from .._model import BaseModel

__all__ = ["EvalStoredCompletionsDataSourceConfig"]

class EvalStoredCompletionsDataSourceConfig(BaseModel):
    metadata: Optional[Dict[str, str]]
    schema_: Dict[str, object]
    type: Literal["stored_completions"]
