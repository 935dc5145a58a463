from typing import Optional
from ..._model import BaseModel
from .dpo_hyperparameters import DpoHyperparameters

__all__ = ["DpoMethod"]

class DpoMethod(BaseModel):
    """Training on pairs of a preferred and a rejected answer."""

    hyperparameters: Optional[DpoHyperparameters]
