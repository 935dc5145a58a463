from .._model.base import BaseModel

class OutputText(BaseModel):
    @property
    def output_text(self) -> str: ...
