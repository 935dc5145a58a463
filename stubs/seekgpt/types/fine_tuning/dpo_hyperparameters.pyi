from typing import Union
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["DpoHyperparameters"]

class DpoHyperparameters(BaseModel):
    batch_size: Union[Literal["auto"], int, None]
    beta: Union[Literal["auto"], float, None]
    learning_rate_multiplier: Union[Literal["auto"], float, None]
    n_epochs: Union[Literal["auto"], int, None]
