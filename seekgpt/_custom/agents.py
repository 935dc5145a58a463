"""What a message of an agent's session knows about itself beyond its fields."""

from __future__ import annotations

from .._model.base import BaseModel


class MessageText(BaseModel):
    """Adds `output_text` to messages."""

    @property
    def output_text(self) -> str:
        """All text that the agent wrote in it, joined; empty when it wrote none."""
        parts = [
            part for part in self.content or () if getattr(part, "type", None) == "output_text"
        ]
        return "".join(part.text for part in parts)
