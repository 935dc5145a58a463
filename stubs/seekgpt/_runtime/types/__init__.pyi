from ..._model.base import BaseModel as BaseModel
