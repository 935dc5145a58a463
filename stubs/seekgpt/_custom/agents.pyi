from .._model.base import BaseModel

class MessageText(BaseModel):
    @property
    def output_text(self) -> str: ...
