from typing import Optional
from ..._model import BaseModel
from .supervised_hyperparameters import SupervisedHyperparameters

__all__ = ["SupervisedMethod"]

class SupervisedMethod(BaseModel):
    """Training on example answers."""

    hyperparameters: Optional[SupervisedHyperparameters]
