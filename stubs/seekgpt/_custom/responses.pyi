from .._model.base import BaseModel

class OutputText(BaseModel):
    """Adds `output_text` to responses."""
    @property
    def output_text(self) -> str:
        """All text of the output's messages, joined; empty when the model wrote none."""
