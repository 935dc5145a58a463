from typing import Union
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["SupervisedHyperparameters"]

class SupervisedHyperparameters(BaseModel):
    batch_size: Union[Literal["auto"], int, None]
    learning_rate_multiplier: Union[Literal["auto"], float, None]
    n_epochs: Union[Literal["auto"], int, None]
