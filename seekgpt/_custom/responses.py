"""What a response knows about itself beyond its fields."""

from __future__ import annotations

from .._model.base import BaseModel


class OutputText(BaseModel):
    """Adds `output_text` to responses."""

    @property
    def output_text(self) -> str:
        """All text of the output's messages, joined; empty when the model wrote none."""
        texts = [
            part.text
            for item in self.output or ()
            if getattr(item, "type", None) == "message"
            for part in item.content or ()
            if getattr(part, "type", None) == "output_text"
        ]
        return "".join(texts)
