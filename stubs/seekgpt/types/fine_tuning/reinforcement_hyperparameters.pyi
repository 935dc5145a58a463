from typing import Optional, Union
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ReinforcementHyperparameters"]

class ReinforcementHyperparameters(BaseModel):
    batch_size: Union[Literal["auto"], int, None]
    compute_multiplier: Union[Literal["auto"], float, None]
    eval_interval: Union[Literal["auto"], int, None]
    eval_samples: Union[Literal["auto"], int, None]
    learning_rate_multiplier: Union[Literal["auto"], float, None]
    n_epochs: Union[Literal["auto"], int, None]
    reasoning_effort: Optional[Literal["default", "low", "medium", "high"]]
